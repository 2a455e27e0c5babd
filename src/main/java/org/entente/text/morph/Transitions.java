package org.entente.text.morph;

import java.util.List;

/**
 * How strongly one word class speaks for another behind it: the pointwise mutual information of
 * neighbours, ln P(next | tag) / P(next), from the shares in {@code tag_transitions.csv}.
 */
final class Transitions {
  /** Percent, for neighbours that the file does not list. */
  private static final double UNSEEN = 0.05;

  private static final int TAGS = Tag.values().length;

  private final float[] gains = new float[TAGS * TAGS];

  private Transitions() {}

  /** Those of the lexicon. */
  static Transitions french() {
    Transitions transitions = new Transitions();
    double[] shares = null;
    for (List<String> row : GrammarTable.rows("tag_transitions.csv")) {
      double[] next = shares(row.get(1));
      if (row.get(0).equals("*")) {
        shares = next;
      } else if (shares == null) {
        throw new IllegalArgumentException("tag_transitions.csv: expected the row * first");
      } else {
        transitions.put(Tag.valueOf(row.get(0)), next, shares);
      }
    }
    return transitions;
  }

  private void put(Tag tag, double[] next, double[] shares) {
    for (int i = 0; i < TAGS; i++) {
      gains[tag.index() * TAGS + i] = (float) Math.log(next[i] / shares[i]);
    }
  }

  private static double[] shares(String cell) {
    double[] shares = new double[TAGS];
    double total = 0;
    for (String part : cell.split("\\|")) {
      int colon = part.indexOf(':');
      double share = Double.parseDouble(part.substring(colon + 1));
      shares[Tag.valueOf(part.substring(0, colon)).index()] = share;
      total += share;
    }
    for (int i = 0; i < TAGS; i++) {
      shares[i] = (shares[i] + UNSEEN) / (total + UNSEEN * TAGS);
    }
    return shares;
  }

  /** The gain of a class behind another one. */
  float of(Tag before, Tag next) {
    return gains[before.index() * TAGS + next.index()];
  }
}
