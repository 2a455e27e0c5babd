package org.entente.text.time.resolve;

import java.time.LocalDate;
import java.time.MonthDay;

/** Dates of feasts by their rules. */
final class Holidays {
  private static final String EASTER = "EASTER";

  private Holidays() {}

  /**
   * The date of a feast in a year, or null when its list holds none.
   *
   * @param rule {@code MM-DD}, {@code EASTER+n}, {@code EASTER-n}, or dates separated by blanks
   */
  static LocalDate of(String rule, int year) {
    if (rule.startsWith(EASTER)) {
      return easter(year).plusDays(Long.parseLong(rule.substring(EASTER.length())));
    }
    if (rule.length() == 5) {
      return MonthDay.parse("--" + rule).atYear(year);
    }
    for (String date : rule.split(" ")) {
      LocalDate day = LocalDate.parse(date);
      if (day.getYear() == year) {
        return day;
      }
    }
    return null;
  }

  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
