package org.entente.text.morph;

import java.util.List;
import org.entente.text.FoldedText;

/**
 * A word form as written, with everything that does not depend on its neighbours; one for all its
 * occurrences. Its arrays are shared and never changed.
 */
final class Word {
  private static final Constraint[] NONE = {};

  private final String surface;
  private final String lower;
  private final String folded;
  private final List<Reading> readings;
  private final Candidate[] initial;
  private final Candidate[] inner;
  private final Constraint[] constraints;

  /**
   * A word form.
   *
   * @param surface as written
   * @param readings all readings; at least one
   * @param initial what it may be at the beginning of a sentence or quotation
   * @param inner what it may be elsewhere
   * @param constraints the rules of its form
   */
  Word(
      String surface,
      List<Reading> readings,
      List<Candidate> initial,
      List<Candidate> inner,
      List<Constraint> constraints) {
    this.surface = surface;
    this.lower = Forms.lower(surface);
    String plain = isCivility(surface) ? surface.substring(0, surface.length() - 1) : surface;
    // One string a word for tokens, lemmas and word lists: equal ones are mostly the same one.
    this.folded = FoldedText.fold(plain).intern();
    this.readings = List.copyOf(readings);
    this.initial = initial.toArray(new Candidate[0]);
    this.inner = inner.toArray(new Candidate[0]);
    this.constraints = constraints.isEmpty() ? NONE : constraints.toArray(NONE);
  }

  /** « M. » and « MM. » match without their stop, as « Mme » does. */
  private static boolean isCivility(String surface) {
    return surface.equals("M.") || surface.equals("MM.");
  }

  /** Whether all its letters are capitals: « ONU ». */
  static boolean isAllCapitals(String surface) {
    boolean letter = false;
    for (int i = 0; i < surface.length(); i++) {
      if (Character.isLowerCase(surface.charAt(i))) {
        return false;
      }
      letter |= Character.isUpperCase(surface.charAt(i));
    }
    return letter;
  }

  String surface() {
    return surface;
  }

  /** In lower case, with plain apostrophe and hyphen. */
  String lower() {
    return lower;
  }

  /** In lower case, without diacritics, with plain apostrophe. */
  String folded() {
    return folded;
  }

  List<Reading> readings() {
    return readings;
  }

  Candidate[] initial() {
    return initial;
  }

  Candidate[] inner() {
    return inner;
  }

  Constraint[] constraints() {
    return constraints;
  }
}
