package org.entente.job.generate;

import java.time.LocalDate;

/**
 * A day or a deadline as an article says it.
 *
 * @param words with the space before them; empty for no deadline
 * @param timex the expression of time within the words
 * @param value its TIMEX3 value
 * @param due the deadline as labels write it; null for none
 * @param last the last day on which the deadline is kept; null for none
 */
record Deadline(String words, String timex, String value, String due, LocalDate last) {
  static final Deadline NONE = new Deadline("", null, null, null, null);

  private static final String[] MONTHS = {
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre"
  };
  private static final int NEAREST = 60;
  private static final int FARTHEST = 500;

  /** A deadline after the day of publication, or none. */
  static Deadline after(LocalDate published, Draws draws) {
    int year = published.getYear() + draws.between(0, 1);
    LocalDate day = published.plusDays(draws.between(NEAREST, FARTHEST));
    return switch (draws.between(0, 4)) {
      case 0, 1 -> {
        String timex = "la fin de " + year;
        yield new Deadline(
            " d'ici à " + timex, timex, "" + year, year + "-12", LocalDate.of(year, 12, 31));
      }
      case 2 -> {
        String timex = "le " + dayAndMonth(day) + " " + day.getYear();
        yield new Deadline(" avant " + timex, timex, day.toString(), day.toString(), day);
      }
      default -> NONE;
    };
  }

  /** A day of the month, as in "12 mars". */
  static String dayAndMonth(LocalDate day) {
    String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    return number + " " + MONTHS[day.getMonthValue() - 1];
  }
}
