package org.entente.text.time.scan;

/** Figures with signs between them: dates and pairs of years, or nothing of the kind. */
final class DateFigures {
  /** What they can be. */
  enum Kind {
    NONE,
    DATE,
    DAY_MONTH,
    DAYS,
    YEARS
  }

  private final Kind kind;
  private final int value;

  DateFigures(String text, int from, int[] ends, int groups, char sign) {
    int first = FigureScanner.number(text, from, ends[0]);
    int second = FigureScanner.number(text, ends[0] + 1, ends[1]);
    int firstDigits = ends[0] - from;
    int secondDigits = ends[1] - ends[0] - 1;
    int date = groups == 3 ? date(text, ends, first, firstDigits, second, sign) : 0;
    int years = groups == 2 ? years(first, firstDigits, second, secondDigits, sign) : 0;
    boolean dayMonth = groups == 2 && sign == '/' && secondDigits == 2 && isDay(first, second);
    boolean days =
        groups == 2 && FigureScanner.isDash(sign) && secondDigits <= 2 && isSpan(first, second);
    if (date > 0 || years > 0) {
      kind = date > 0 ? Kind.DATE : Kind.YEARS;
      value = Math.max(date, years);
    } else {
      kind = dayMonth ? Kind.DAY_MONTH : days ? Kind.DAYS : Kind.NONE;
      value = days ? first * 100 + second : second * 100 + first;
    }
  }

  private static int date(
      String text, int[] ends, int first, int firstDigits, int second, char sign) {
    int third = FigureScanner.number(text, ends[1] + 1, ends[2]);
    int thirdDigits = ends[2] - ends[1] - 1;
    if (firstDigits == 4 && thirdDigits <= 2 && sign != '.' && isDay(third, second)) {
      return isYear(first) ? first * 10000 + second * 100 + third : 0;
    }
    if (firstDigits > 2 || !isDay(first, second)) {
      return 0;
    }
    boolean full = thirdDigits == 4 && isYear(third);
    boolean two = thirdDigits == 2 && sign != '-';
    int year = full ? third : two ? ShortYear.of(third) : 0;
    return year == 0 ? 0 : year * 10000 + second * 100 + first;
  }

  /** « 2026-2030 », « 1998-99 », « 2003/2004 »: the second year lies behind the first. */
  private static int years(int first, int firstDigits, int second, int secondDigits, char sign) {
    if (firstDigits != 4 || !isYear(first) || sign == '.' || sign == ',') {
      return 0;
    }
    if (secondDigits == 4 && isYear(second) && second > first) {
      return first * 10000 + second;
    }
    int full = first / 100 * 100 + second;
    int last = full > first ? full : full + 100;
    return secondDigits == 2 && last - first < 30 ? first * 10000 + last : 0;
  }

  private static boolean isSpan(int first, int second) {
    return first >= 1 && first < second && second <= 31;
  }

  private static boolean isDay(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static boolean isYear(int year) {
    return year >= 1000 && year <= 2100;
  }

  Kind kind() {
    return kind;
  }

  /**
   * {@code yyyymmdd}, {@code mmdd}, first and last day in four figures, or first and last year in
   * eight figures.
   */
  int value() {
    return value;
  }
}
