package org.entente.job.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.publication.PublicationDate;
import org.entente.text.time.Interval;

/**
 * Counts the articles that a run dates as they are labelled: the run's interval holds the labelled
 * day, month or year, or lies within it. A date where the label has none is wrong.
 */
final class DateScorer {
  private final List<String> differences = new ArrayList<>();
  private Measure measure = Measure.of("dated");

  /**
   * Adds an article; one whose dates contradict each other is not judged.
   *
   * @param label with the day, month or year of publication in ISO form, or null
   * @param earliest first day of the run's interval; null when the run dates nothing
   * @param latest last day of the run's interval; null when the run dates nothing
   */
  void add(Label label, LocalDate earliest, LocalDate latest) {
    if (label.contradictory()) {
      return;
    }
    Interval expected = PublicationDate.parse(label.published(), "label");
    boolean found = earliest != null && latest != null;
    boolean right = found && expected.isKnown() && agree(expected, earliest, latest);
    measure = measure.plus(right ? 1 : 0, found ? 1 : 0, expected.isKnown() ? 1 : 0);
    if (found != expected.isKnown() || found != right) {
      differences.add(
          String.format(
              "%s\tdated\texpected %s, found %s..%s",
              label.id(), label.published(), earliest, latest));
    }
  }

  private static boolean agree(Interval expected, LocalDate earliest, LocalDate latest) {
    boolean holds = !earliest.isAfter(expected.earliest()) && !latest.isBefore(expected.latest());
    boolean within = !earliest.isBefore(expected.earliest()) && !latest.isAfter(expected.latest());
    return holds || within;
  }

  Measure measure() {
    return measure;
  }

  /** What differed, a line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }
}
