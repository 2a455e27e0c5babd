package org.entente.text.time.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.entente.text.time.Interval;
import org.entente.text.time.scan.Edge;
import org.entente.text.time.scan.TimeUnit;

/** Periods of the calendar with their TIMEX3 values. */
final class Periods {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Periods() {}

  static Resolution day(LocalDate day, String method) {
    return Resolution.date(day.toString(), Interval.day(day, method));
  }

  static Resolution month(YearMonth month, String method) {
    return Resolution.date(month.toString(), Interval.month(month, method));
  }

  static Resolution year(int year, String method) {
    return Resolution.date(
        LocalDate.of(year, 1, 1).toString().substring(0, 4), Interval.year(year, method));
  }

  static Resolution decade(int year, String method) {
    int first = year / 10 * 10;
    return Resolution.date(
        first / 10 + "X",
        new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), "decade", method));
  }

  static Resolution century(int number, String method) {
    int first = (number - 1) * 100;
    return Resolution.date(
        String.format(Locale.ROOT, "%02dXX", number - 1),
        new Interval(
            LocalDate.of(first + 1, 1, 1), LocalDate.of(first + 100, 12, 31), "none", method));
  }

  static Resolution week(LocalDate day, String method) {
    LocalDate monday = day.with(WeekFields.ISO.dayOfWeek(), 1);
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return Resolution.date(value, new Interval(monday, monday.plusDays(6), "week", method));
  }

  static Resolution weekend(LocalDate day, String method) {
    Resolution week = week(day, method);
    LocalDate saturday = week.interval().earliest().plusDays(5);
    return Resolution.date(
        week.value() + "-WE", new Interval(saturday, saturday.plusDays(1), "day", method));
  }

  /** A quarter (of 4) or half (of 2) of a year, from 1. */
  static Resolution part(int year, int index, int parts, String method) {
    int months = 12 / parts;
    YearMonth last = YearMonth.of(year, index * months);
    String letter = parts == 4 ? "Q" : "H";
    return Resolution.date(
        year(year) + "-" + letter + index,
        Interval.months(
            last.minusMonths(months - 1L), last, parts == 4 ? "quarter" : "half", method));
  }

  /** A season from 1, spring; winter begins in December of its year. */
  static Resolution season(int year, int season, String method) {
    LocalDate first = LocalDate.of(year, season * 3, 21);
    LocalDate last = first.plusMonths(3).minusDays(1);
    return Resolution.date(
        year(year) + "-" + SEASONS[season - 1], new Interval(first, last, "quarter", method));
  }

  static String seasonCode(int season) {
    return SEASONS[season - 1];
  }

  /** The unit that holds the day, shifted by so many units. */
  static Resolution unit(TimeUnit unit, LocalDate day, int shift, String method) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day.plusDays(unit.isClock() ? 0 : shift), method);
      case NIGHT -> day(day.plusDays(shift), method).at("TNI");
      case MORNING -> day(day.plusDays(shift), method).at("TMO");
      case EVENING -> day(day.plusDays(shift), method).at("TEV");
      case WEEKEND -> weekend(day.plusWeeks(shift), method);
      case WEEK -> week(day.plusWeeks(shift), method);
      case FORTNIGHT -> week(day.plusWeeks(2L * shift), method);
      case MONTH -> month(YearMonth.from(day).plusMonths(shift), method);
      case QUARTER -> quarter(day.plusMonths(3L * shift), method);
      case HALF -> half(day.plusMonths(6L * shift), method);
      case SEASON, YEAR -> year(day.getYear() + shift, method);
      case DECADE -> decade(day.getYear() + 10 * shift, method);
      case CENTURY -> century((day.getYear() + 99) / 100 + shift, method);
    };
  }

  /** The year in at least four figures. */
  private static String year(int year) {
    return year > 999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  private static Resolution quarter(LocalDate day, String method) {
    return part(day.getYear(), (day.getMonthValue() + 2) / 3, 4, method);
  }

  private static Resolution half(LocalDate day, String method) {
    return part(day.getYear(), (day.getMonthValue() + 5) / 6, 2, method);
  }

  /** The value of a unit when nothing decides which. */
  static String open(TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
      case DAY -> "XXXX-XX-XX";
      case NIGHT -> "XXXX-XX-XXTNI";
      case MORNING -> "XXXX-XX-XXTMO";
      case EVENING -> "XXXX-XX-XXTEV";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** The start, middle or end of a period: a month of a year, ten days of a month, else a third. */
  static Interval edge(Interval whole, Edge edge) {
    if (!whole.isKnown()) {
      return whole;
    }
    LocalDate from = whole.earliest();
    LocalDate to = whole.latest();
    if (whole.granularity().equals("year") && from.getYear() == to.getYear()) {
      int year = from.getYear();
      return switch (edge) {
        case START -> Interval.month(YearMonth.of(year, 1), whole.method());
        case END -> Interval.month(YearMonth.of(year, 12), whole.method());
        case MID ->
            Interval.months(YearMonth.of(year, 6), YearMonth.of(year, 7), "month", whole.method());
      };
    }
    long third = Math.max(1, (to.toEpochDay() - from.toEpochDay() + 1) / 3);
    String granularity = whole.granularity().equals("month") ? "week" : "month";
    return switch (edge) {
      case START -> new Interval(from, from.plusDays(third - 1), granularity, whole.method());
      case MID ->
          new Interval(
              from.plusDays(third), from.plusDays(2 * third - 1), granularity, whole.method());
      case END -> new Interval(to.minusDays(third), to, granularity, whole.method());
    };
  }
}
