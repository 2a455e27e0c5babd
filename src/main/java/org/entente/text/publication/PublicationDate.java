package org.entente.text.publication;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.text.clean.WrittenDates;
import org.entente.text.time.Interval;

/**
 * The day of publication as an interval, from everything that page and record say about it. Dates
 * that agree narrow each other; dates that contradict each other are kept as the bounds that hold
 * them all, under a method that begins with {@value #CONTRADICTION}. A day without a year, as
 * datelines write it, gets its year from those bounds alone: never from a year in the text, and
 * never from a clock.
 */
public final class PublicationDate {
  /** How the methods of contradictory dates begin. */
  public static final String CONTRADICTION = "contradiction";

  /** A dispatch is put up within this many days of its dateline. */
  private static final int DAYS_TO_PUBLISH = 3;

  /** A site's date prefix is a hint: this many days from other evidence it still agrees. */
  private static final int PREFIX_DAYS = 31;

  /** Most days of each granularity. */
  private static final NavigableMap<Long, String> LENGTHS =
      new TreeMap<>(
          Map.of(
              1L, "day", 7L, "week", 31L, "month", 92L, "quarter", 184L, "half", 366L, "year",
              3653L, "decade"));

  private PublicationDate() {}

  /**
   * The interval in which an article was published.
   *
   * @param given the record's date as given, or null
   * @param url the page's address, or null
   * @param dates that the page's furniture names
   * @param notAfter a day after which it cannot have been published, or null
   */
  public static Interval of(String given, String url, WrittenDates dates, LocalDate notAfter) {
    Interval found = Interval.UNKNOWN;
    for (Interval next :
        List.of(
            WrittenDate.read(given, "metadata"),
            WrittenDate.read(dates.posted(), "posted"),
            WrittenDate.read(dates.dateline(), "dateline"),
            UrlDate.read(url))) {
      found = join(found, next, DAYS_TO_PUBLISH);
    }
    found = join(found, WrittenDate.read(dates.prefix(), "date_prefix"), PREFIX_DAYS);
    if (!WrittenDate.read(dates.dateline(), "dateline").isKnown()) {
      found = withDayOfYear(found, WrittenDate.dayAndMonth(dates.dateline()));
    }
    return bounded(found, notAfter);
  }

  /**
   * The interval of a written date that names its year; unknown for anything else, and for years in
   * which nothing was scraped.
   */
  public static Interval parse(String date, String method) {
    return WrittenDate.read(date, method);
  }

  /**
   * Joins weaker evidence to stronger. Two days that lie close by are the days of writing and of
   * publication: the stronger one counts.
   */
  private static Interval join(Interval found, Interval next, int tolerance) {
    if (!found.isKnown() || !next.isKnown()) {
      return found.isKnown() ? found : next;
    }
    LocalDate earliest = later(found.earliest(), next.earliest());
    LocalDate latest = earlier(found.latest(), next.latest());
    if (!earliest.isAfter(latest)) {
      boolean narrows = days(earliest, latest) < days(found.earliest(), found.latest());
      return narrows ? interval(earliest, latest, next.method() + "+" + found.method()) : found;
    }
    if (days(latest, earliest) <= tolerance) {
      return days(next.earliest(), next.latest()) < days(found.earliest(), found.latest())
          ? next
          : found;
    }
    return contradiction(found, next);
  }

  /** Narrows bounds to the day in them that a dateline names without its year. */
  private static Interval withDayOfYear(Interval found, MonthDay day) {
    if (day == null || !found.isKnown() || found.method().startsWith(CONTRADICTION)) {
      return found;
    }
    LocalDate nearest = null;
    int within = 0;
    for (int year = found.earliest().getYear() - 1; year <= found.latest().getYear() + 1; year++) {
      if (!day.isValidYear(year)) {
        continue;
      }
      LocalDate candidate = day.atYear(year);
      within += distance(found, candidate) == 0 ? 1 : 0;
      if (nearest == null || distance(found, candidate) < distance(found, nearest)) {
        nearest = candidate;
      }
    }
    if (nearest == null || within > 1) {
      return found;
    }
    boolean hint = found.method().startsWith("date_prefix");
    return join(found, Interval.day(nearest, "dateline"), hint ? PREFIX_DAYS : DAYS_TO_PUBLISH);
  }

  private static Interval bounded(Interval found, LocalDate notAfter) {
    if (notAfter == null) {
      return found;
    }
    if (!found.isKnown()) {
      return new Interval(null, notAfter, "none", "not_after");
    }
    if (!found.latest().isAfter(notAfter)) {
      return found;
    }
    return found.earliest().isAfter(notAfter)
        ? contradiction(found, Interval.day(notAfter, "not_after"))
        : interval(found.earliest(), notAfter, found.method() + "+not_after");
  }

  private static Interval contradiction(Interval one, Interval other) {
    String methods = one.method().replace(CONTRADICTION + ":", "") + "/" + other.method();
    return interval(
        earlier(one.earliest(), other.earliest()),
        later(one.latest(), other.latest()),
        CONTRADICTION + ":" + methods);
  }

  private static Interval interval(LocalDate earliest, LocalDate latest, String method) {
    return new Interval(earliest, latest, granularity(days(earliest, latest) + 1), method);
  }

  /** The finest granularity that can be as long. */
  private static String granularity(long days) {
    return LENGTHS.ceilingEntry(days) == null ? "none" : LENGTHS.ceilingEntry(days).getValue();
  }

  private static long distance(Interval interval, LocalDate day) {
    if (day.isBefore(interval.earliest())) {
      return days(day, interval.earliest());
    }
    return day.isAfter(interval.latest()) ? days(interval.latest(), day) : 0;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
