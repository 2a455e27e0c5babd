package org.entente.text.time.resolve;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;

/**
 * Chooses the year of a date that returns every year, by the verb and the time of writing.
 *
 * @param anchor the time of writing
 * @param direction what the verb says
 * @param shift -1 for « dernier », 1 for « prochain », otherwise 0
 */
record YearChoice(Interval anchor, Direction direction, int shift) {

  /**
   * The occurrence that fits, or null when the anchor does not decide.
   *
   * @param ofYear the date in a year; null where the year has none
   */
  Resolution choose(IntFunction<Resolution> ofYear) {
    if (!anchor.isKnown()) {
      return null;
    }
    Resolution early = at(anchor.earliest(), ofYear);
    boolean day = anchor.earliest().equals(anchor.latest());
    Resolution late = day ? early : at(anchor.latest(), ofYear);
    if (early == null || late == null) {
      return null;
    }
    if (early.value().equals(late.value())) {
      return early;
    }
    return shift == 0 ? inside(early, late) : null;
  }

  /** An occurrence that begins while the text may have been published. */
  private Resolution inside(Resolution early, Resolution late) {
    boolean first = isInside(early.interval());
    boolean second = isInside(late.interval());
    return first == second ? null : first ? early : late;
  }

  private boolean isInside(Interval interval) {
    return interval.isKnown()
        && !interval.earliest().isBefore(anchor.earliest())
        && !interval.latest().isAfter(anchor.latest());
  }

  private Resolution at(LocalDate day, IntFunction<Resolution> ofYear) {
    Resolution best = null;
    for (int year = day.getYear() - 2; year <= day.getYear() + 2; year++) {
      Resolution candidate = ofYear.apply(year);
      if (candidate != null
          && candidate.interval().isKnown()
          && (best == null || isBetter(candidate.interval(), best.interval(), day))) {
        best = candidate;
      }
    }
    return best;
  }

  private boolean isBetter(Interval candidate, Interval best, LocalDate day) {
    return cost(candidate, day) < cost(best, day);
  }

  /** Days between the two, with a fine for the wrong side. */
  private long cost(Interval candidate, LocalDate day) {
    long behind = candidate.earliest().toEpochDay() - day.toEpochDay();
    long ahead = day.toEpochDay() - candidate.latest().toEpochDay();
    long distance = Math.max(0, Math.max(behind, ahead));
    boolean contains = behind <= 0 && ahead <= 0;
    boolean wrong =
        shift != 0
            ? contains || (shift < 0 ? behind > 0 : ahead > 0)
            : direction == Direction.FUTURE && ahead > 0
                || direction == Direction.PAST && behind > 0;
    return wrong ? distance + 100_000 : distance;
  }
}
