package org.entente.stage.topics;

import java.util.Arrays;
import java.util.Random;

/**
 * Documents in the space of the leading singular vectors of their tf-idf matrix (latent semantic
 * analysis, Deerwester et al. 1990), found by subspace iteration. Articles that share no word but
 * share companions of their words lie close together there, which matters for short dispatches.
 * Plain Java in one order of sums, hence the same bits everywhere. Time grows with the words of the
 * sample times dimensions.
 */
final class LatentSpace {
  private static final int ITERATIONS = 12;

  private final TermSample sample;
  private final int dimensions;

  private LatentSpace(TermSample sample, int dimensions) {
    this.sample = sample;
    this.dimensions = dimensions;
  }

  /**
   * The documents as vectors of length 1, or 0 for one without terms.
   *
   * @param dimensions wanted; fewer when documents or terms are fewer
   * @return at [document][dimension]
   */
  static double[][] of(TermSample sample, int dimensions) {
    int rank = Math.max(1, Math.min(dimensions, Math.min(sample.size(), sample.terms()) - 1));
    return new LatentSpace(sample, rank).documents();
  }

  private double[][] documents() {
    Random random = new Random(1);
    double[][] basis = new double[dimensions][sample.size()];
    for (double[] vector : basis) {
      Arrays.setAll(vector, d -> random.nextGaussian());
    }
    orthonormalise(basis);
    double[] strength = new double[dimensions];
    for (int i = 0; i < ITERATIONS; i++) {
      for (int j = 0; j < dimensions; j++) {
        double[] image = image(basis[j]);
        strength[j] = Math.max(0, product(image, basis[j]));
        basis[j] = image;
      }
      orthonormalise(basis);
    }
    double[][] documents = new double[sample.size()][dimensions];
    for (int d = 0; d < documents.length; d++) {
      for (int j = 0; j < dimensions; j++) {
        documents[d][j] = basis[j][d] * Math.sqrt(strength[j]);
      }
      normalise(documents[d]);
    }
    return documents;
  }

  /** The vector over documents, carried to the terms and back. */
  private double[] image(double[] vector) {
    double[] terms = new double[sample.terms()];
    for (int d = 0; d < vector.length; d++) {
      sample.addTo(terms, d, vector[d]);
    }
    double[] image = new double[vector.length];
    Arrays.setAll(image, d -> sample.product(d, terms));
    return image;
  }

  /** Makes the vectors orthogonal and of length 1 (modified Gram and Schmidt). */
  private static void orthonormalise(double[][] basis) {
    for (int j = 0; j < basis.length; j++) {
      for (int earlier = 0; earlier < j; earlier++) {
        double share = product(basis[j], basis[earlier]);
        for (int d = 0; d < basis[j].length; d++) {
          basis[j][d] -= share * basis[earlier][d];
        }
      }
      normalise(basis[j]);
    }
  }

  /** Brings a vector to length 1, unless it is 0. */
  static void normalise(double[] vector) {
    double length = Math.sqrt(product(vector, vector));
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
  }

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
