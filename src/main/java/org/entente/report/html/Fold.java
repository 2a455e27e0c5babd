package org.entente.report.html;

import java.util.List;

/** Long lists show their first rows; the others unfold. */
final class Fold {
  /** Folding away one or two rows would save nothing. */
  private static final int LEAST = 3;

  private Fold() {}

  private static boolean isFolded(List<?> rows, int inSight) {
    return rows.size() >= inSight + LEAST;
  }

  /** The rows that are always in sight. */
  static <T> List<T> sight(List<T> rows, int inSight) {
    return isFolded(rows, inSight) ? rows.subList(0, inSight) : rows;
  }

  /** The rows that unfold; none where the list is short. */
  static <T> List<T> rest(List<T> rows, int inSight) {
    return isFolded(rows, inSight) ? rows.subList(inSight, rows.size()) : List.of();
  }

  /** How many rows unfold, in words. */
  static String words(List<?> rows, int inSight, Words words) {
    return words.say("more", "n", rest(rows, inSight).size());
  }
}
