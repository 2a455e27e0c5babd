package org.entente.job.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/**
 * Compares the labelled expressions of time of an article with those that a run found. An
 * expression is found when the run has one that overlaps its words (the relaxed match of
 * TempEval-3); its value is right when the two are the same, or when the label names the very days
 * of the run's interval (« fin 2024 »: {@code 2024} with the modifier END, or {@code 2024-12}).
 */
final class TimexComparison {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2}|Q[1-4]|H[12])(?:-(\\d{2}))?)?");

  /** A label that names a day within so short a period speaks of the same time. */
  private static final int DAYS_OF_A_THIRD = 12;

  /**
   * A labelled expression.
   *
   * @param text its words, with or without their preposition
   * @param value TIMEX3 value
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LabelledTimex(String text, String value) {}

  /**
   * An expression of the run.
   *
   * @param span in the raw text
   * @param value TIMEX3 value
   * @param earliest first day, or null
   * @param latest last day, or null
   */
  record FoundTimex(Span span, String value, LocalDate earliest, LocalDate latest) {}

  /**
   * What an article adds to the measures.
   *
   * @param overlapping labels that an expression of the run overlaps
   * @param valued those of them with the right value
   * @param differences a line for each miss, wrong value and wrong find
   */
  record Counts(int overlapping, int valued, List<String> differences) {}

  private TimexComparison() {}

  /** Compares the article's labels, each with one expression at most. */
  static Counts of(List<LabelledTimex> labelled, ArticleResult result) {
    List<FoundTimex> free = new ArrayList<>(result.timexes());
    List<String> differences = new ArrayList<>();
    int overlapping = 0;
    int valued = 0;
    for (LabelledTimex label : labelled) {
      List<Span> places = Quotes.allKept(label.text(), result);
      FoundTimex match =
          free.stream()
              .filter(found -> places.stream().anyMatch(found.span()::overlaps))
              .min(Comparator.comparing((FoundTimex found) -> !isSameTime(label.value(), found)))
              .orElse(null);
      if (match == null) {
        differences.add("missed: " + label.text() + " = " + label.value());
        continue;
      }
      free.remove(match);
      overlapping++;
      if (isSameTime(label.value(), match)) {
        valued++;
      } else {
        differences.add(
            "value: expected " + label.value() + ", found " + match.value() + ": " + label.text());
      }
    }
    for (FoundTimex found : free) {
      differences.add("wrong: " + found.span().of(result.rawText()) + " = " + found.value());
    }
    return new Counts(overlapping, valued, differences);
  }

  /** Whether the label names the time that the run found. */
  static boolean isSameTime(String expected, FoundTimex found) {
    if (expected == null || normal(expected).equals(normal(found.value()))) {
      return true;
    }
    Matcher iso = ISO.matcher(expected);
    if (found.earliest() == null || !iso.matches()) {
      return false;
    }
    LocalDate first = first(iso);
    LocalDate last = last(iso);
    boolean same = first.equals(found.earliest()) && last.equals(found.latest());
    boolean inside = !first.isBefore(found.earliest()) && !last.isAfter(found.latest());
    boolean brief = found.earliest().plusDays(DAYS_OF_A_THIRD).isAfter(found.latest());
    return same || inside && brief && !found.earliest().equals(found.latest());
  }

  /** Full hours are written with and without minutes, decades with and without open places. */
  private static String normal(String value) {
    if (value.matches(".*T\\d{2}")) {
      return value + ":00";
    }
    return value.matches("\\d{2,3}X{1,2}") ? value.replace("X", "") : value;
  }

  private static LocalDate first(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    if (iso.group(2) == null) {
      return LocalDate.of(year, 1, 1);
    }
    if (iso.group(3) != null) {
      return LocalDate.parse(iso.group());
    }
    return lastMonth(year, iso.group(2)).minusMonths(months(iso.group(2)) - 1L).atDay(1);
  }

  private static LocalDate last(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    if (iso.group(2) == null) {
      return LocalDate.of(year, 12, 31);
    }
    return iso.group(3) != null
        ? LocalDate.parse(iso.group())
        : lastMonth(year, iso.group(2)).atEndOfMonth();
  }

  private static int months(String part) {
    return part.startsWith("Q") ? 3 : part.startsWith("H") ? 6 : 1;
  }

  private static YearMonth lastMonth(int year, String part) {
    int months = months(part);
    int month = months == 1 ? Integer.parseInt(part) : (part.charAt(1) - '0') * months;
    return YearMonth.of(year, month);
  }
}
