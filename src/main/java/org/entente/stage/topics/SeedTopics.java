package org.entente.stage.topics;

import java.util.Arrays;
import java.util.Random;

/**
 * Where the fit of the topic model starts: spherical k-means in the {@link LatentSpace} of a
 * bounded sample, seeded as k-means++ (Arthur and Vassilvitskii 2007), several times; the tightest
 * clusters win. A fit that starts from random weights ends in a topic model that depends on chance;
 * one that starts here follows the subjects of whole articles and is nearly the same for every
 * seed.
 */
final class SeedTopics {
  private static final int ITERATIONS = 30;
  private static final int RESTARTS = 10;
  private static final double SMOOTHING = 0.1;

  /** Dimensions that are taken besides one a topic. */
  private static final int SPARE = 2;

  private final TermSample sample;
  private final int topics;
  private final double[][] points;

  /**
   * Prepares the starts.
   *
   * @param space of the sample
   * @param topics how many, at least 2
   */
  SeedTopics(TermSample sample, LatentSpace space, int topics) {
    this.sample = sample;
    this.topics = topics;
    this.points = space.documents(dimensions(sample.size(), topics));
  }

  /**
   * How many dimensions tell so many topics apart: a few more than topics, but no more than the
   * square root of the articles, beyond which they follow chance.
   */
  static int dimensions(int articles, int topics) {
    return Math.min(topics + SPARE, (int) Math.ceil(Math.sqrt(articles)));
  }

  /**
   * Expected counts of the terms in each topic, at [k][v].
   *
   * @param seed of the choice of first centres
   */
  double[][] of(long seed) {
    Random random = new Random(seed);
    double tightest = Double.NEGATIVE_INFINITY;
    int[] chosen = null;
    for (int i = 0; i < RESTARTS; i++) {
      double[][] centres = centres(random);
      int[] assigned = assign(centres);
      double tight = 0;
      for (int d = 0; d < points.length; d++) {
        tight += LatentSpace.product(points[d], centres[assigned[d]]);
      }
      if (tight > tightest) {
        tightest = tight;
        chosen = assigned;
      }
    }
    return smoothed(counts(chosen));
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

  private double[][] centres(Random random) {
    double[][] centres = new double[topics][];
    double[] distance = new double[points.length];
    Arrays.fill(distance, 1);
    for (int t = 0; t < topics; t++) {
      double[] centre = points[drawn(distance, random)].clone();
      for (int d = 0; d < distance.length; d++) {
        double apart = Math.max(0, 1 - LatentSpace.product(points[d], centre));
        distance[d] = Math.min(distance[d], apart);
      }
      centres[t] = centre;
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
    int[] assigned = new int[points.length];
    Arrays.fill(assigned, -1);
    for (int i = 0; i < ITERATIONS; i++) {
      boolean changed = false;
      for (int d = 0; d < assigned.length; d++) {
        int nearest = nearest(points[d], centres);
        changed |= nearest != assigned[d];
        assigned[d] = nearest;
      }
      if (!changed) {
        break;
      }
      move(centres, assigned);
    }
    return assigned;
  }

  private static int nearest(double[] point, double[][] centres) {
    int nearest = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < centres.length; t++) {
      double cosine = LatentSpace.product(point, centres[t]);
      if (cosine > highest) {
        highest = cosine;
        nearest = t;
      }
    }
    return nearest;
  }

  /** Moves each centre to the middle of its documents, with length 1. */
  private void move(double[][] centres, int[] assigned) {
    for (double[] centre : centres) {
      Arrays.fill(centre, 0);
    }
    for (int d = 0; d < assigned.length; d++) {
      double[] centre = centres[assigned[d]];
      for (int j = 0; j < centre.length; j++) {
        centre[j] += points[d][j];
      }
    }
    for (double[] centre : centres) {
      LatentSpace.normalise(centre);
    }
  }

  private double[][] counts(int[] assigned) {
    double[][] counts = new double[topics][sample.terms()];
    for (int d = 0; d < assigned.length; d++) {
      sample.addCounts(d, counts[assigned[d]]);
    }
    return counts;
  }
}
