package org.entente.job.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Which periods a report shows: months for a short corpus, quarters or years for a long one.
 *
 * @param pattern of the periods drawn
 * @param from the first of them
 * @param recent the period whose change is shown: the last that is over by the as-of day; null for
 *     none
 */
record ReportPeriods(String pattern, String from, String recent) {
  private static final int DRAWN = 16;
  private static final String MONTH = "^[0-9]{4}-[0-9]{2}$";
  private static final String QUARTER = "^[0-9]{4}-Q[1-4]$";
  private static final String YEAR = "^[0-9]{4}$";

  /** The granularities in question, finest first. */
  private enum Length {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Length(int months) {
      this.months = months;
    }

    String name(YearMonth month) {
      return switch (this) {
        case MONTH -> month.toString();
        case QUARTER -> month.getYear() + "-Q" + ((month.getMonthValue() - 1) / 3 + 1);
        case YEAR -> String.valueOf(month.getYear());
      };
    }

    String pattern() {
      return switch (this) {
        case MONTH -> ReportPeriods.MONTH;
        case QUARTER -> ReportPeriods.QUARTER;
        case YEAR -> ReportPeriods.YEAR;
      };
    }
  }

  /**
   * The periods for articles of these months.
   *
   * @param months in order, such as 2024-05; empty when no article is dated
   */
  static Optional<ReportPeriods> of(List<String> months, LocalDate asOf) {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.parse(months.get(0));
    YearMonth last = YearMonth.parse(months.get(months.size() - 1));
    long span = first.until(last, ChronoUnit.MONTHS) + 1;
    Length drawn = lengthFor(span, DRAWN);
    Length compared = span > 36 ? Length.YEAR : span > 9 ? Length.QUARTER : Length.MONTH;
    return Optional.of(
        new ReportPeriods(
            drawn.pattern(),
            drawn.name(last.minusMonths((DRAWN - 1L) * drawn.months)),
            compared.name(lastOver(compared, last, asOf))));
  }

  private static Length lengthFor(long span, int atMost) {
    for (Length length : Length.values()) {
      if (span <= (long) atMost * length.months) {
        return length;
      }
    }
    return Length.YEAR;
  }

  private static YearMonth lastOver(Length length, YearMonth last, LocalDate asOf) {
    YearMonth current = YearMonth.from(asOf.plusDays(1));
    YearMonth month = last;
    while (!month.isBefore(current) || length.name(month).equals(length.name(current))) {
      month = month.minusMonths(1);
    }
    return month;
  }
}
