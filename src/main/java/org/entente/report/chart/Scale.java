package org.entente.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Places values on a line.
 *
 * @param least the value at {@code from}
 * @param most the value at {@code to}
 * @param from where the line begins
 * @param to where it ends
 */
public record Scale(double least, double most, double from, double to) {
  private static final double[] STEPS = {1, 2, 5};

  /** A scale on which the first day stands at {@code from} and the last one at {@code to}. */
  public static Scale ofDays(LocalDate first, LocalDate last, double from, double to) {
    return new Scale(
        first.toEpochDay(), Math.max(last.toEpochDay(), first.toEpochDay() + 1), from, to);
  }

  /** The place of a value, as SVG wants it; values beyond the ends stand on them. */
  public String at(double value) {
    double inside = Math.min(most, Math.max(least, value));
    double share = most == least ? 0 : (inside - least) / (most - least);
    return print(from + share * (to - from));
  }

  /** The place of a day. */
  public String at(LocalDate day) {
    return at((double) day.toEpochDay());
  }

  /** A length as SVG wants it: at most two decimals, no zeros behind. */
  public static String print(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * Round numbers from 0 up to the first that reaches the largest value.
   *
   * @param atMost how many steps at most
   * @param least the least step
   */
  public static List<Double> ticks(double largest, int atMost, double least) {
    double step = least;
    for (int i = 1; step * atMost < largest; i++) {
      int power = i / STEPS.length;
      step = least * STEPS[i % STEPS.length] * StrictMath.pow(10, power);
    }
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i == 0 || ticks.get(i - 1) < largest; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** The first days of years between two days, at most {@code atMost}, evenly apart. */
  public static List<LocalDate> years(LocalDate first, LocalDate last, int atMost) {
    long years = ChronoUnit.YEARS.between(first.withDayOfYear(1), last.withDayOfYear(1)) + 1;
    int step = 1;
    while (years > (long) step * atMost) {
      step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
    }
    List<LocalDate> days = new ArrayList<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (year % step == 0 && !day.isBefore(first) && !day.isAfter(last)) {
        days.add(day);
      }
    }
    return days;
  }
}
