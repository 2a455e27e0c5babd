package org.entente.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.report.DateInterval;

/**
 * A common line of time for undertakings: from when each was stated until when it is due. Reaches
 * at most six years to either side of the as-of day; what lies beyond stands at the end with an
 * arrow.
 */
public final class TimeLine {
  private static final int YEARS = 6;
  private static final int MOST_LABELS = 7;
  private static final double MARGIN = 3;

  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate asOf;
  private final Scale scale;

  /**
   * A span of time as drawn.
   *
   * @param from percent
   * @param to percent
   * @param before whether it lies wholly before the line begins
   * @param after whether it lies wholly behind its end
   */
  public record Span(String from, String to, boolean before, boolean after) {
    /** Whether it lies outside the line. */
    public boolean beyond() {
      return before || after;
    }
  }

  /**
   * One undertaking.
   *
   * @param stated when it was stated; null when unknown
   * @param due its deadline; null when unknown
   * @param from where the thin line between the two begins; null without both
   * @param to where it ends
   */
  public record Track(Span stated, Span due, String from, String to) {}

  /**
   * A line that holds the intervals.
   *
   * @param intervals when undertakings were stated and are due
   */
  public TimeLine(List<DateInterval> intervals, LocalDate asOf) {
    this.asOf = asOf;
    List<DateInterval> known = intervals.stream().filter(DateInterval::isKnown).toList();
    LocalDate least = asOf.minusYears(YEARS);
    LocalDate most = asOf.plusYears(YEARS);
    LocalDate begin =
        Stream.concat(Stream.of(asOf), known.stream().map(DateInterval::earliest))
            .filter(day -> !day.isBefore(least))
            .min(LocalDate::compareTo)
            .orElse(asOf);
    LocalDate end =
        Stream.concat(Stream.of(asOf), known.stream().map(DateInterval::latest))
            .filter(day -> !day.isAfter(most))
            .max(LocalDate::compareTo)
            .orElse(asOf);
    this.first = begin.minusMonths(2);
    this.last = end.plusMonths(2);
    this.scale = Scale.ofDays(first, last, MARGIN, 100 - MARGIN);
  }

  /** Where years begin. */
  public List<Tick> years() {
    List<Tick> years = new ArrayList<>();
    for (LocalDate day : Scale.years(first, last, MOST_LABELS)) {
      years.add(new Tick(scale.at(day), String.valueOf(day.getYear())));
    }
    return years;
  }

  /** Where the as-of day stands, percent. */
  public String today() {
    return scale.at(asOf);
  }

  /** Places an undertaking. */
  public Track track(DateInterval stated, DateInterval due) {
    Span from = span(stated);
    Span to = span(due);
    boolean both = from != null && to != null;
    return new Track(from, to, both ? from.from() : null, both ? to.to() : null);
  }

  private Span span(DateInterval interval) {
    return interval.isKnown()
        ? new Span(
            scale.at(interval.earliest()),
            scale.at(interval.latest()),
            interval.latest().isBefore(first),
            interval.earliest().isAfter(last))
        : null;
  }
}
