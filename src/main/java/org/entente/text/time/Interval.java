package org.entente.text.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known as an interval.
 *
 * @param earliest first day on which it can lie; null when unknown
 * @param latest last day on which it can lie; null when unknown
 * @param granularity day, week, month, quarter, half, year, decade or none
 * @param method how it was found
 */
public record Interval(LocalDate earliest, LocalDate latest, String granularity, String method) {
  /** Nothing is known. */
  public static final Interval UNKNOWN = new Interval(null, null, "none", "none");

  /** A single day. */
  public static Interval day(LocalDate day, String method) {
    return new Interval(day, day, "day", method);
  }

  /** A whole month. */
  public static Interval month(YearMonth month, String method) {
    return new Interval(month.atDay(1), month.atEndOfMonth(), "month", method);
  }

  /** A whole year. */
  public static Interval year(int year, String method) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year", method);
  }

  /** The months from the first to the last, both included. */
  public static Interval months(
      YearMonth first, YearMonth last, String granularity, String method) {
    return new Interval(first.atDay(1), last.atEndOfMonth(), granularity, method);
  }

  /** Whether both bounds are known. */
  public boolean isKnown() {
    return earliest != null && latest != null;
  }

  /** The same interval, found in another way. */
  public Interval by(String otherMethod) {
    return new Interval(earliest, latest, granularity, otherMethod);
  }
}
