package org.entente.job.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How often acts of each confidence are right. An act is right when it overlaps a labelled quote
 * and has its family, by and to. Repetitions and acts that are neither demanded nor wrong do not
 * count.
 */
public final class Calibration {
  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

  /**
   * The acts of a range of confidences.
   *
   * @param from least confidence
   * @param to confidence below which they lie; in the last range the greatest
   * @param acts how many
   * @param right how many of them are right
   */
  public record Bin(double from, double to, int acts, int right) {
    /** The share that is right; 0 of no acts. */
    public double share() {
      return acts == 0 ? 0 : (double) right / acts;
    }
  }

  private final int[] acts = new int[BOUNDS.length - 1];
  private final int[] right = new int[BOUNDS.length - 1];

  /** Adds an act; nothing when its confidence is not known. */
  void add(Double confidence, boolean isRight) {
    if (confidence == null) {
      return;
    }
    int bin = 0;
    while (bin < acts.length - 1 && confidence >= BOUNDS[bin + 1]) {
      bin++;
    }
    acts[bin]++;
    right[bin] += isRight ? 1 : 0;
  }

  /** The ranges, least confidence first. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < acts.length; i++) {
      bins.add(new Bin(BOUNDS[i], BOUNDS[i + 1], acts[i], right[i]));
    }
    return bins;
  }
}
