package org.entente.stage.topics;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Documents in the space of the leading singular vectors of their tf-idf matrix (latent semantic
 * analysis, Deerwester et al. 1990), found by subspace iteration with some vectors to spare and a
 * Rayleigh-Ritz step (Halko et al. 2011): without these, dimensions of nearly the same strength
 * stay mixed. Articles that share no word but share companions of their words lie close together
 * there, which matters for short dispatches. Plain Java in one order of sums, hence the same bits
 * everywhere. Time grows with the words of the sample times dimensions.
 */
final class LatentSpace {
  private static final int ITERATIONS = 20;
  private static final int SPARE = 10;

  private final TermSample sample;
  private final double[][] coordinates;

  /**
   * Lays the documents out.
   *
   * @param dimensions at most; fewer when documents or terms are fewer
   */
  LatentSpace(TermSample sample, int dimensions) {
    this.sample = sample;
    int rank = Math.max(1, Math.min(dimensions, Math.min(sample.size(), sample.terms()) - 1));
    this.coordinates = coordinates(rank);
  }

  /**
   * The documents in the leading dimensions, as vectors of length 1, or 0 for one without terms.
   *
   * @param dimensions at most
   * @return at [document][dimension]
   */
  double[][] documents(int dimensions) {
    double[][] documents = new double[coordinates.length][];
    for (int d = 0; d < documents.length; d++) {
      documents[d] = Arrays.copyOf(coordinates[d], Math.min(dimensions, coordinates[d].length));
      normalise(documents[d]);
    }
    return documents;
  }

  private double[][] coordinates(int dimensions) {
    double[][] basis = basis(dimensions);
    double[][] images = Arrays.stream(basis).map(this::image).toArray(double[][]::new);
    double[][] products = new double[basis.length][basis.length];
    for (int i = 0; i < basis.length; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] = product(images[i], basis[j]);
        products[j][i] = products[i][j];
      }
    }
    // Its eigenvalues come in falling order.
    EigenDecomposition ritz = new EigenDecomposition(new Array2DRowRealMatrix(products, false));
    double[][] coordinates = new double[sample.size()][dimensions];
    for (int j = 0; j < dimensions; j++) {
      double strength = Math.sqrt(Math.max(0, ritz.getRealEigenvalue(j)));
      double[] mixture = ritz.getEigenvector(j).toArray();
      for (int d = 0; d < coordinates.length; d++) {
        double coordinate = 0;
        for (int i = 0; i < basis.length; i++) {
          coordinate += mixture[i] * basis[i][d];
        }
        coordinates[d][j] = strength * coordinate;
      }
    }
    return coordinates;
  }

  /** Orthonormal vectors over documents that hold the leading ones. */
  private double[][] basis(int dimensions) {
    Random random = new Random(1);
    double[][] basis = new double[Math.min(dimensions + SPARE, sample.size())][sample.size()];
    for (double[] vector : basis) {
      Arrays.setAll(vector, d -> random.nextGaussian());
    }
    orthonormalise(basis);
    for (int i = 0; i < ITERATIONS; i++) {
      // Each image is computed alone, so that the number of threads does not matter.
      Arrays.parallelSetAll(basis, j -> image(basis[j]));
      orthonormalise(basis);
    }
    return basis;
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
