package org.entente.text.time;

import org.entente.text.WordSet;

/** French month names in their folded spelling. */
public final class Months {
  private static final WordSet NAMES =
      WordSet.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private Months() {}

  /** Whether a folded word is the name of a month. */
  public static boolean isMonth(String folded) {
    return NAMES.contains(folded);
  }
}
