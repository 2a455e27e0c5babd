package org.entente.stage.topics;

import breeze.linalg.DenseMatrix;
import breeze.linalg.DenseVector;
import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import org.apache.spark.mllib.clustering.OnlineLDAOptimizer$;
import org.apache.spark.mllib.linalg.SparseVector;

/**
 * One step of variational Bayes over the sample on the driver, by MLlib's own inference: enough to
 * compare candidates by, without a Spark job for each. Sums are taken document by document, so that
 * the same sample gives the same bits.
 */
final class ScreenTopics {
  private static final long SEED = 1;

  private final TermSample sample;

  ScreenTopics(TermSample sample) {
    this.sample = sample;
  }

  /**
   * A screened candidate.
   *
   * @param weights expected counts with the prior, at [k][v]
   * @param perplexity per term of the sample, at the mean of the weights before the step
   */
  @SuppressWarnings("ArrayRecordComponent") // A matrix that MLlib takes as it is.
  record Screened(double[][] weights, double perplexity) {}

  /**
   * Takes one step.
   *
   * @param start expected counts without the prior, at [k][v]
   */
  Screened step(double[][] start) {
    int k = start.length;
    double[][] weights = new double[k][sample.terms()];
    double[] cells = expectation(start);
    DenseMatrix<Object> expectation =
        new breeze.linalg.DenseMatrix$mcD$sp(sample.terms(), k, cells, 0, sample.terms(), false);
    double[] prior = new double[k];
    Arrays.fill(prior, FitTopics.DOCUMENT_PRIOR);
    DenseVector<Object> priors = new breeze.linalg.DenseVector$mcD$sp(prior);
    double likelihood = 0;
    double total = 0;
    for (int d = 0; d < sample.size(); d++) {
      SparseVector counts = sample.counts(d);
      if (counts.indices().length == 0) {
        continue;
      }
      var inferred =
          OnlineLDAOptimizer$.MODULE$.variationalTopicInference(
              counts, expectation, priors, FitTopics.GAMMA_SHAPE, k, SEED + d);
      double[] shares = shares((double[]) inferred._1().data());
      add(weights, counts.indices(), (double[]) inferred._2().data(), cells);
      likelihood += likelihood(counts, shares, cells);
      total += Arrays.stream(counts.values()).sum();
    }
    for (double[] topic : weights) {
      Arrays.setAll(topic, v -> topic[v] + FitTopics.TERM_PRIOR);
    }
    return new Screened(weights, Math.exp(-likelihood / total));
  }

  /** The exponential of the expected logarithm of each probability, column by column. */
  private static double[] expectation(double[][] start) {
    int terms = start[0].length;
    double[] cells = new double[start.length * terms];
    for (int t = 0; t < start.length; t++) {
      double sum = Arrays.stream(start[t]).sum() + terms * FitTopics.TERM_PRIOR;
      double whole = Gamma.digamma(sum);
      for (int v = 0; v < terms; v++) {
        double count = start[t][v] + FitTopics.TERM_PRIOR;
        cells[t * terms + v] = Math.exp(Gamma.digamma(count) - whole);
      }
    }
    return cells;
  }

  private static double[] shares(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  private static void add(double[][] weights, int[] terms, double[] statistics, double[] cells) {
    int k = weights.length;
    int size = weights[0].length;
    for (int i = 0; i < terms.length; i++) {
      for (int t = 0; t < k; t++) {
        weights[t][terms[i]] += statistics[i * k + t] * cells[t * size + terms[i]];
      }
    }
  }

  private double likelihood(SparseVector counts, double[] shares, double[] cells) {
    int[] terms = counts.indices();
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      double probability = 0;
      for (int t = 0; t < shares.length; t++) {
        probability += shares[t] * cells[t * sample.terms() + terms[i]];
      }
      sum += counts.values()[i] * Math.log(probability);
    }
    return sum;
  }
}
