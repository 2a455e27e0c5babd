package org.entente.text.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.time.Interval;

/**
 * Reads a date as feeds and pages write it: ISO 8601, RFC 1123, day first in figures, in French
 * words, seconds or milliseconds since 1970 (UTC). A time of day and its zone are left aside: the
 * day is the one written.
 */
final class WrittenDate {
  /** Nothing older was scraped; feeds write a missing date as year 1 or 1970. */
  private static final int EARLIEST_YEAR = 1800;

  /** Feeds write a missing date as year 9999. */
  private static final int LATEST_YEAR = 2100;

  private static final List<String> MONTHS =
      List.of("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");
  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[t ,].*)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{4,6}z?)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final Pattern NUMERIC =
      Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d).*");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})(?![\\d/.-]).*");
  private static final Pattern WORDS =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:\\p{L}+, )?(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(?!\\d).*");
  private static final Pattern MONTH_WORDS = Pattern.compile("(\\p{L}{3,9}) (\\d{4})");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)? (\\p{L}{3,9})\\.?");

  private WrittenDate() {}

  /** The interval of a date that names its year; unknown for anything else. */
  static Interval read(String date, String method) {
    if (date == null || date.isBlank()) {
      return Interval.UNKNOWN;
    }
    try {
      Interval interval = written(FoldedText.fold(date).strip(), method);
      boolean plausible =
          interval.isKnown()
              && interval.earliest().getYear() >= EARLIEST_YEAR
              && interval.latest().getYear() <= LATEST_YEAR;
      return plausible ? interval : Interval.UNKNOWN;
    } catch (DateTimeException e) {
      return Interval.UNKNOWN;
    }
  }

  /** The day and month of a date that does not name its year, or null. */
  static MonthDay dayAndMonth(String date) {
    Matcher matcher = DAY_MONTH.matcher(date == null ? "" : FoldedText.fold(date));
    int month = matcher.find() ? month(matcher.group(2)) : 0;
    try {
      return month == 0 ? null : MonthDay.of(month, number(matcher, 1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Interval written(String folded, String method) {
    if (EPOCH.matcher(folded).matches()) {
      long value = Long.parseLong(folded);
      Instant instant =
          folded.length() == 10 ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
      return Interval.day(LocalDate.ofInstant(instant, ZoneOffset.UTC), method);
    }
    Matcher compact = COMPACT.matcher(folded);
    if (compact.matches()) {
      return day(compact, 1, number(compact, 2), 3, method);
    }
    Matcher iso = ISO.matcher(folded);
    if (iso.matches()) {
      return iso(iso, method);
    }
    Matcher numeric = NUMERIC.matcher(folded);
    if (numeric.matches()) {
      return day(numeric, 3, number(numeric, 2), 1, method);
    }
    Matcher shortYear = SHORT_YEAR.matcher(folded);
    if (shortYear.matches()) {
      int year = 2000 + number(shortYear, 3);
      return Interval.day(LocalDate.of(year, number(shortYear, 2), number(shortYear, 1)), method);
    }
    return words(folded, method);
  }

  private static Interval words(String folded, String method) {
    Matcher words = WORDS.matcher(folded);
    while (words.find()) {
      if (month(words.group(2)) > 0) {
        return day(words, 3, month(words.group(2)), 1, method);
      }
    }
    Matcher first = MONTH_FIRST.matcher(folded);
    if (first.matches() && month(first.group(1)) > 0) {
      return day(first, 3, month(first.group(1)), 2, method);
    }
    Matcher month = MONTH_WORDS.matcher(folded);
    if (month.matches() && month(month.group(1)) > 0) {
      return Interval.month(YearMonth.of(number(month, 2), month(month.group(1))), method);
    }
    return Interval.UNKNOWN;
  }

  private static Interval day(Matcher matcher, int year, int month, int day, String method) {
    return Interval.day(LocalDate.of(number(matcher, year), month, number(matcher, day)), method);
  }

  private static Interval iso(Matcher iso, String method) {
    if (iso.group(2) == null) {
      return Interval.year(number(iso, 1), method);
    }
    if (iso.group(3) == null) {
      return Interval.month(YearMonth.of(number(iso, 1), number(iso, 2)), method);
    }
    return day(iso, 1, number(iso, 2), 3, method);
  }

  /** 1 to 12 for a month's French or English name, in full or shortened; 0 for other words. */
  private static int month(String word) {
    for (List<String> names : List.of(MONTHS, ENGLISH)) {
      for (int i = 0; i < names.size(); i++) {
        if (word.startsWith(names.get(i))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
