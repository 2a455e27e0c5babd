package org.entente.text.time;

import java.util.List;

/** French month names in their folded spelling. */
final class Months {
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

  private Months() {}

  /** 1 to 12. */
  static int number(String folded) {
    return NAMES.indexOf(folded) + 1;
  }
}
