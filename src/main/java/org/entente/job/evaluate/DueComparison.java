package org.entente.job.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.text.FoldedText;

/**
 * Compares a labelled deadline (a year, half, quarter, month or day in ISO 8601 form, a time from
 * the publication on as {@code P2M}, an unresolved {@code XXXX-MM}, or words) with the one that a
 * run found.
 */
final class DueComparison {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2}|Q[1-4]|H[12])(?:-(\\d{2}))?)?");

  /** Begins a label whose year the article leaves open. */
  private static final String UNRESOLVED = "XXXX";

  /** A run's deadline may end this many days behind the labelled one. */
  private static final int LATE_DAYS = 31;

  /** TIMEX3 seasons from March on, three months each. */
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private DueComparison() {}

  /** A time from the day of publication on: {@code P2M}. */
  private static final Pattern DURATION = Pattern.compile("P\\d+[DWMY]");

  /** First and last day, both included. */
  private record Bounds(LocalDate first, LocalDate last) {}

  /**
   * The run's deadline lies within the labelled one, or says the same words, or both are
   * unresolved.
   */
  static boolean matches(String expected, FoundAct found) {
    if (expected == null || found.dueText() == null) {
      return expected == null && found.dueText() == null;
    }
    Matcher iso = ISO.matcher(expected);
    if (iso.matches()) {
      return found.dueEarliest() != null && isWithin(found, bounds(iso));
    }
    Bounds season = season(expected);
    if (season != null) {
      return found.dueEarliest() != null && isWithin(found, season);
    }
    if (expected.startsWith(UNRESOLVED)) {
      return found.dueEarliest() == null || matchesWithoutYear(expected, found.dueEarliest());
    }
    String labelled = FoldedText.fold(expected);
    String words = FoldedText.fold(found.dueText());
    return labelled.contains(words) || words.contains(labelled);
  }

  /**
   * The same for a label that may be a time from the publication on, which ends in the run's
   * deadline; where either day is unknown, any deadline is right.
   *
   * @param published when the labelled article was published: a day, month or year, or null
   */
  static boolean matches(String expected, FoundAct found, String published) {
    if (expected == null || !DURATION.matcher(expected).matches()) {
      return matches(expected, found);
    }
    Matcher day = ISO.matcher(published == null ? "" : published);
    if (found.dueText() == null || found.dueEarliest() == null || !day.matches()) {
      return found.dueText() != null;
    }
    Period time = Period.parse(expected);
    Bounds from = bounds(day);
    return isWithin(found, new Bounds(from.first().plus(time), from.last().plus(time)));
  }

  /** The months that a season such as {@code 2025-SU} touches, or null. */
  private static Bounds season(String expected) {
    int at = expected.length() == 7 ? SEASONS.indexOf(expected.substring(5)) : -1;
    if (at < 0) {
      return null;
    }
    YearMonth first = YearMonth.parse(expected.substring(0, 4) + "-03").plusMonths(3L * at);
    return new Bounds(first.atDay(1), first.plusMonths(3).atEndOfMonth());
  }

  private static boolean isWithin(FoundAct found, Bounds bounds) {
    return !found.dueLatest().isBefore(bounds.first())
        && !found.dueEarliest().isAfter(bounds.last())
        && !found.dueLatest().isAfter(bounds.last().plusDays(LATE_DAYS));
  }

  private static boolean matchesWithoutYear(String expected, LocalDate day) {
    return day.toString()
        .substring(4)
        .startsWith(expected.substring(4, Math.min(7, expected.length())));
  }

  private static Bounds bounds(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    String part = iso.group(2);
    if (part == null) {
      return new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (part.startsWith("Q") || part.startsWith("H")) {
      int months = part.startsWith("Q") ? 3 : 6;
      YearMonth last = YearMonth.of(year, (part.charAt(1) - '0') * months);
      return new Bounds(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(part));
    if (iso.group(3) == null) {
      return new Bounds(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(iso.group(3)));
    return new Bounds(day, day);
  }
}
