package org.entente.text.time;

import java.util.List;
import org.entente.text.WordSet;

/** French month names in their folded spelling. */
public final class Months {
  static final String PATTERN =
      "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
  private static final List<String> NAMES =
      List.of(
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

  private static final WordSet WORDS = WordSet.of(NAMES);

  private Months() {}

  /** Whether a folded word is the name of a month. */
  public static boolean isMonth(String folded) {
    return WORDS.contains(folded);
  }

  /** 1 to 12; 0 for other words. */
  static int number(String folded) {
    return NAMES.indexOf(folded) + 1;
  }
}
