package org.entente.text.duplicate;

import java.util.Locale;
import java.util.Optional;

/** How one article repeats another one, and from where on it does. */
public enum DuplicateKind {
  /** The same words. */
  EXACT,
  /** Most of the same dispatch, edited. */
  NEAR,
  /** The shorter one stands, nearly whole, in a clearly longer one. */
  CONTAINED;

  /** Below this many words only the same words make a duplicate. */
  static final int FEWEST_WORDS = 12;

  private static final int SHORT_WORDS = 60;
  private static final double SHORT_CONTAINMENT = 0.6;

  private static final double CLEAR_CONTAINMENT = 0.45;
  private static final double CLEAR_JACCARD = 0.35;
  private static final double EDITED_CONTAINMENT = 0.25;
  private static final double EDITED_JACCARD = 0.2;
  private static final double EDITED_SPREAD = 0.6;
  private static final double EDITED_PARTICULARS = 0.5;
  private static final double PIECED_CONTAINMENT = 0.4;
  private static final int PIECED_PLACES = 2;

  private static final double WHOLE_CONTAINMENT = 0.75;
  private static final double LONGER_RATIO = 0.8;
  private static final double DIGEST_RATIO = 0.25;
  private static final double TEMPLATE_SPREAD = 0.8;
  private static final double TEMPLATE_WORDS = 0.7;
  private static final double TEMPLATE_PARTICULARS = 0.5;

  /**
   * Judges two bodies that do not say the same words.
   *
   * <p>They are copies when they clearly share their wording, or share less of it but throughout
   * (edited word by word) or in several places (edited by the sentence): one shared passage alone
   * is a background paragraph, a quotation or a list of links, however long. They are not when what
   * is particular to the shorter, its names and numbers, is lost throughout while its common words
   * are kept: those are two pages of one template (exchange rates, messages of sympathy, results).
   * A page many times as long as what it repeats is a digest, and only that with which it opens is
   * its copy.
   *
   * @return empty when they are not duplicates
   */
  public static Optional<DuplicateKind> of(Overlap overlap) {
    if (overlap.words() < FEWEST_WORDS || isTemplate(overlap) || isDigest(overlap)) {
      return Optional.empty();
    }
    boolean copies =
        overlap.words() < SHORT_WORDS
            ? overlap.containment() >= SHORT_CONTAINMENT
            : isCopy(overlap);
    if (!copies) {
      return Optional.empty();
    }
    boolean contained =
        overlap.containment() >= WHOLE_CONTAINMENT && overlap.lengthRatio() < LONGER_RATIO;
    return Optional.of(contained ? CONTAINED : NEAR);
  }

  private static boolean isCopy(Overlap overlap) {
    boolean clear =
        overlap.containment() >= CLEAR_CONTAINMENT || overlap.jaccard() >= CLEAR_JACCARD;
    boolean edited =
        overlap.containment() >= EDITED_CONTAINMENT
            && overlap.jaccard() >= EDITED_JACCARD
            && overlap.spread() >= EDITED_SPREAD
            && overlap.particularsKept() >= EDITED_PARTICULARS;
    boolean pieced =
        overlap.containment() >= PIECED_CONTAINMENT && overlap.places() >= PIECED_PLACES;
    return clear || edited || pieced;
  }

  private static boolean isTemplate(Overlap overlap) {
    return overlap.spread() >= TEMPLATE_SPREAD
        && overlap.wordsKept() >= TEMPLATE_WORDS
        && overlap.particularsKept() <= TEMPLATE_PARTICULARS;
  }

  private static boolean isDigest(Overlap overlap) {
    return overlap.lengthRatio() < DIGEST_RATIO && !overlap.scattered();
  }

  /** The kind as published. */
  public String published() {
    return name().toLowerCase(Locale.ROOT);
  }
}
