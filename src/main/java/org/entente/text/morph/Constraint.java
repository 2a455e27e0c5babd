package org.entente.text.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A rule of {@code disambiguation.csv}: where its tests hold, a word form keeps only some of its
 * classes.
 *
 * @param id names the rule
 * @param forms lower-case forms that it is about
 * @param tests all of them must hold
 * @param keep bits of the classes that stay
 * @param example a sentence whose word between asterisks is of a class kept
 * @param counterExample a sentence whose word between asterisks is not
 */
record Constraint(
    String id,
    Set<String> forms,
    List<Test> tests,
    long keep,
    String example,
    String counterExample) {

  /**
   * A test of a neighbour, such as {@code -1=l'|d'} (form), {@code +1:DET} (may be of the class),
   * {@code +1!DET} (cannot be), {@code -1@idée} (may have the lemma), {@code -1#idée} (has not),
   * {@code -1^} (there is no such word), {@code -*=ne} (one of the six words before, up to a
   * comma).
   */
  record Test(int offset, boolean anywhere, char kind, Set<String> values, long tags) {
    private static final int REACH = 6;

    static Test of(String text) {
      int at = 1;
      while (Character.isDigit(text.charAt(at)) || text.charAt(at) == '*') {
        at++;
      }
      boolean anywhere = text.charAt(1) == '*';
      int sign = text.charAt(0) == '-' ? -1 : 1;
      int offset = anywhere ? sign : sign * Integer.parseInt(text.substring(1, at));
      char kind = text.charAt(at);
      Set<String> values = Set.of(text.substring(at + 1).split("\\|"));
      long tags = 0;
      if (kind == ':' || kind == '!') {
        for (String value : values) {
          tags |= Tag.valueOf(value).bit();
        }
      }
      return new Test(offset, anywhere, kind, values, tags);
    }

    boolean holds(Choices choices, int at) {
      if (!anywhere) {
        int i = at + offset;
        boolean outside = i < 0 || i >= choices.size();
        return outside ? kind == '!' || kind == '^' || kind == '#' : matches(choices, i);
      }
      boolean denied = kind == '!';
      for (int step = 1; step <= REACH; step++) {
        int i = at + offset * step;
        if (i < 0 || i >= choices.size() || (choices.tags(i) & Tag.COMMA.bit()) != 0) {
          return denied;
        }
        if (matches(choices, i) != denied) {
          return !denied;
        }
      }
      return denied;
    }

    private boolean matches(Choices choices, int i) {
      return switch (kind) {
        case '=' -> values.contains(choices.word(i).lower());
        case ':' -> (choices.tags(i) & tags) != 0;
        case '!' -> (choices.tags(i) & tags) == 0;
        case '^' -> false;
        case '#' -> !hasLemma(choices.at(i));
        case '@' -> hasLemma(choices.at(i));
        default -> throw new IllegalStateException("unknown test " + kind);
      };
    }

    private boolean hasLemma(Candidate[] candidates) {
      for (Candidate candidate : candidates) {
        if (values.contains(candidate.reading().lemma())) {
          return true;
        }
      }
      return false;
    }
  }

  /** The rules of the lexicon, in order. */
  static List<Constraint> french() {
    List<Constraint> constraints = new ArrayList<>();
    for (List<String> row : GrammarTable.rows("disambiguation.csv")) {
      constraints.add(of(row));
    }
    return constraints;
  }

  private static Constraint of(List<String> row) {
    long keep = 0;
    for (String tag : row.get(3).split("\\|")) {
      keep |= Tag.valueOf(tag).bit();
    }
    List<Test> tests = new ArrayList<>();
    for (String test : row.get(2).split(" ")) {
      tests.add(Test.of(test));
    }
    return new Constraint(
        row.get(0), Set.of(row.get(1).split("\\|")), tests, keep, row.get(4), row.get(5));
  }

  /** Strikes out the classes that do not stay, where the rule applies and some remain. */
  void apply(Choices choices, int at) {
    for (Test test : tests) {
      if (!test.holds(choices, at)) {
        return;
      }
    }
    choices.keep(at, keep);
  }
}
