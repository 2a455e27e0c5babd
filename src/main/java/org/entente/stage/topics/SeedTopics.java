package org.entente.stage.topics;

import java.util.Arrays;
import java.util.Random;

/**
 * Where the fit of the topic model starts: spherical k-means over the tf-idf vectors of a bounded
 * sample, seeded as k-means++ (Arthur and Vassilvitskii 2007), several times; the clusters whose
 * leading terms go together best win. A fit that starts from random weights ends in a topic model
 * that depends on chance; one that starts here is better and nearly the same for every seed.
 */
final class SeedTopics {
  private static final int ITERATIONS = 20;

  /** Products of documents and restarts that are worth their time. */
  private static final int WORK = 30_000;

  private static final int MOST_RESTARTS = 150;
  private static final double SMOOTHING = 0.1;

  private final TermSample sample;

  SeedTopics(TermSample sample) {
    this.sample = sample;
  }

  /**
   * Expected counts of the terms in each topic, at [k][v].
   *
   * @param k topics, at least 2
   * @param seed of the choice of first centres
   */
  double[][] of(int k, long seed) {
    Random random = new Random(seed);
    int restarts = Math.max(3, Math.min(MOST_RESTARTS, WORK / Math.max(1, sample.size())));
    double best = Double.NEGATIVE_INFINITY;
    double[][] chosen = null;
    for (int i = 0; i < restarts; i++) {
      double[][] counts = counts(assign(centres(k, random)), k);
      double value = sample.measure(counts).value();
      if (value > best) {
        best = value;
        chosen = counts;
      }
    }
    return smoothed(chosen);
  }

  /** A part of every term's count goes to all topics alike. */
  private static double[][] smoothed(double[][] counts) {
    int k = counts.length;
    for (int v = 0; v < counts[0].length; v++) {
      double total = 0;
      for (double[] topic : counts) {
        total += topic[v];
      }
      for (double[] topic : counts) {
        topic[v] = (1 - SMOOTHING) * topic[v] + SMOOTHING * total / k;
      }
    }
    return counts;
  }

  private double[][] centres(int k, Random random) {
    double[][] centres = new double[k][];
    double[] distance = new double[sample.size()];
    Arrays.fill(distance, 1);
    for (int t = 0; t < k; t++) {
      centres[t] = sample.dense(drawn(distance, random));
      for (int d = 0; d < distance.length; d++) {
        distance[d] = Math.min(distance[d], Math.max(0, 1 - sample.cosine(d, centres[t])));
      }
    }
    return centres;
  }

  private static int drawn(double[] weights, Random random) {
    double point = random.nextDouble() * Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      point -= weights[i];
      if (point <= 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private int[] assign(double[][] centres) {
    int[] assigned = new int[sample.size()];
    Arrays.fill(assigned, -1);
    for (int i = 0; i < ITERATIONS; i++) {
      boolean changed = false;
      for (int d = 0; d < assigned.length; d++) {
        int nearest = nearest(d, centres);
        changed |= nearest != assigned[d];
        assigned[d] = nearest;
      }
      if (!changed) {
        break;
      }
      sample.centre(assigned, centres);
    }
    return assigned;
  }

  private int nearest(int document, double[][] centres) {
    int nearest = 0;
    double highest = -1;
    for (int t = 0; t < centres.length; t++) {
      double cosine = sample.cosine(document, centres[t]);
      if (cosine > highest) {
        highest = cosine;
        nearest = t;
      }
    }
    return nearest;
  }

  private double[][] counts(int[] assigned, int k) {
    double[][] counts = new double[k][sample.terms()];
    for (int d = 0; d < assigned.length; d++) {
      sample.addCounts(d, counts[assigned[d]]);
    }
    return counts;
  }
}
