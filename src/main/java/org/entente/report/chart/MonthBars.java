package org.entente.report.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.entente.report.Counted;

/**
 * Articles by month as bars, duplicates on top of the canonical ones.
 *
 * @param bars one a month that has articles
 * @param years where years begin
 * @param lines numbers of articles
 * @param omitted months before the first that is drawn
 */
public record MonthBars(List<Bar> bars, List<Tick> years, List<Tick> lines, long omitted) {
  private static final int MOST_MONTHS = 144;
  private static final int MOST_LABELS = 8;

  /** A label that begins further to the right would not fit on a narrow page. */
  private static final double LAST_LABEL = 90;

  private static final double LEFT = 7;
  private static final double TOP = 12;
  private static final double BOTTOM = 150;

  /**
   * A month.
   *
   * @param x left end, percent
   * @param width percent
   * @param y top of the canonical part, pixels
   * @param height of the canonical part
   * @param yAll top of the duplicates' part
   * @param heightAll of the duplicates' part
   */
  public record Bar(
      String x, String width, String y, String height, String yAll, String heightAll) {}

  /**
   * Draws the last months.
   *
   * @param months by month, in order; at least one
   * @param number prints a number of articles
   */
  public static MonthBars of(List<Counted> months, DoubleFunction<String> number) {
    YearMonth last = YearMonth.parse(months.get(months.size() - 1).name());
    YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
    List<Counted> drawn =
        months.stream().filter(month -> !YearMonth.parse(month.name()).isBefore(earliest)).toList();
    YearMonth first = YearMonth.parse(drawn.get(0).name());
    if (first.until(last, ChronoUnit.MONTHS) < 11) {
      first = last.minusMonths(11);
    }
    long span = first.until(last, ChronoUnit.MONTHS) + 1;
    long most = drawn.stream().map(Counted::all).max(Comparator.naturalOrder()).orElse(1L);
    List<Double> ticks = Scale.ticks((double) most, 4, 1);
    Scale height = new Scale(0, ticks.get(ticks.size() - 1), BOTTOM, TOP);
    double slot = (100 - LEFT) / span;
    List<Bar> bars = new ArrayList<>();
    for (Counted month : drawn) {
      double x = LEFT + slot * first.until(YearMonth.parse(month.name()), ChronoUnit.MONTHS);
      bars.add(bar(month, x + slot * 0.12, slot * 0.76, height));
    }
    Scale along = Scale.ofDays(first.atDay(1), last.plusMonths(1).atDay(1), LEFT, 100);
    List<Tick> years = new ArrayList<>();
    for (LocalDate day : Scale.years(first.atDay(1), last.atEndOfMonth(), MOST_LABELS)) {
      boolean room = Double.parseDouble(along.at(day)) <= LAST_LABEL;
      years.add(new Tick(along.at(day), room ? String.valueOf(day.getYear()) : ""));
    }
    if (years.stream().allMatch(year -> year.label().isEmpty())) {
      years.add(new Tick(along.at(first.atDay(1)), String.valueOf(first.getYear())));
    }
    List<Tick> lines = new ArrayList<>();
    ticks.forEach(tick -> lines.add(new Tick(height.at(tick), number.apply(tick))));
    return new MonthBars(bars, years, lines, months.size() - (long) drawn.size());
  }

  private static Bar bar(Counted month, double x, double width, Scale height) {
    double canonical = Double.parseDouble(height.at((double) month.articles()));
    double all = Double.parseDouble(height.at((double) month.all()));
    return new Bar(
        Scale.print(x),
        Scale.print(width),
        Scale.print(canonical),
        Scale.print(BOTTOM - canonical),
        Scale.print(all),
        Scale.print(canonical - all));
  }
}
