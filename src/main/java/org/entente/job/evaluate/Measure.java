package org.entente.job.evaluate;

/**
 * Counts of one layer.
 *
 * @param layer what is measured
 * @param right found and labelled
 * @param found found at all
 * @param labelled labelled at all
 */
public record Measure(String layer, long right, long found, long labelled) {

  /** Nothing counted yet. */
  static Measure of(String layer) {
    return new Measure(layer, 0, 0, 0);
  }

  Measure plus(long moreRight, long moreFound, long moreLabelled) {
    return new Measure(layer, right + moreRight, found + moreFound, labelled + moreLabelled);
  }

  /** Share of what was found that is right; 1 when nothing was found. */
  public double precision() {
    return found == 0 ? 1.0 : (double) right / found;
  }

  /** Share of what is labelled that was found; 1 when nothing is labelled. */
  public double recall() {
    return labelled == 0 ? 1.0 : (double) right / labelled;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0.0 : 2 * precision() * recall() / sum;
  }
}
