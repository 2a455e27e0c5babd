package org.entente.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.clean.CleanedText;

/**
 * The day of publication as an interval: from the record's own date, else from the page's date
 * prefix, else from a full date beside the dateline. Never from a year in the text.
 */
public final class PublicationDate {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/](\\d{2})(?:[-/](\\d{2}))?)?(?:[t ].*)?");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}).*");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})(?:er)?\\s+(" + Months.PATTERN + ")\\s+(\\d{4})");

  /** Feeds write a missing date as year 1 or 9999. */
  private static final int EARLIEST_YEAR = 1800;

  private static final int LATEST_YEAR = 2100;

  private PublicationDate() {}

  /**
   * The interval in which an article was published.
   *
   * @param given the record's date as given, or null
   * @param page the cleaned page
   */
  public static Interval of(String given, CleanedText page) {
    Interval interval = parse(given, "metadata");
    if (!interval.isKnown()) {
      interval = parse(page.prefixDate(), "date_prefix");
    }
    if (!interval.isKnown()) {
      interval = parse(page.datelineDate(), "dateline");
    }
    return interval;
  }

  /**
   * The interval of a written date that names its year; unknown for anything else, and for years in
   * which nothing was scraped.
   */
  public static Interval parse(String date, String method) {
    Interval interval = written(date, method);
    boolean plausible =
        interval.isKnown()
            && interval.earliest().getYear() >= EARLIEST_YEAR
            && interval.latest().getYear() <= LATEST_YEAR;
    return plausible ? interval : Interval.UNKNOWN;
  }

  private static Interval written(String date, String method) {
    if (date == null || date.isBlank()) {
      return Interval.UNKNOWN;
    }
    try {
      String folded = FoldedText.fold(date).strip();
      Matcher iso = ISO.matcher(folded);
      if (iso.matches()) {
        return iso(iso, method);
      }
      Matcher numeric = NUMERIC.matcher(folded);
      if (numeric.matches()) {
        return Interval.day(
            LocalDate.of(number(numeric, 3), number(numeric, 2), number(numeric, 1)), method);
      }
      Matcher written = WRITTEN.matcher(folded);
      if (written.find()) {
        return Interval.day(
            LocalDate.of(number(written, 3), Months.number(written.group(2)), number(written, 1)),
            method);
      }
    } catch (DateTimeException e) {
      return Interval.UNKNOWN;
    }
    return Interval.UNKNOWN;
  }

  private static Interval iso(Matcher iso, String method) {
    if (iso.group(2) == null) {
      return Interval.year(number(iso, 1), method);
    }
    if (iso.group(3) == null) {
      return Interval.month(YearMonth.of(number(iso, 1), number(iso, 2)), method);
    }
    return Interval.day(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)), method);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
