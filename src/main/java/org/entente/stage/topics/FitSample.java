package org.entente.stage.topics;

import breeze.linalg.DenseMatrix;
import breeze.linalg.DenseVector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.apache.spark.mllib.clustering.OnlineLDAOptimizer$;
import org.apache.spark.mllib.linalg.SparseVector;

/**
 * Variational Bayes over the sample on the driver, by MLlib's own inference and without a Spark
 * job: one step compares candidates, several fit a corpus that the sample holds whole. Documents
 * are inferred by several threads and added up in their order, so that the same sample gives the
 * same bits.
 */
final class FitSample {
  private static final long SEED = 1;

  /** Documents whose statistics are held at once. */
  private static final int BLOCK = 64;

  private final TermSample sample;

  FitSample(TermSample sample) {
    this.sample = sample;
  }

  /**
   * A model after a step.
   *
   * @param weights expected counts with the prior, at [k][v]
   * @param perplexity per term of the sample, at the mean of the weights before the step
   */
  @SuppressWarnings("ArrayRecordComponent") // A matrix that MLlib takes as it is.
  record Stepped(double[][] weights, double perplexity) {}

  /** What the inference of one document gives: a share a topic, and a row of topics a term. */
  @SuppressWarnings("ArrayRecordComponent") // Read as they are.
  private record Inferred(SparseVector counts, double[] shares, double[] statistics) {}

  /**
   * Takes steps of online variational Bayes (Hoffman et al. 2010), each over all documents.
   *
   * @param start expected counts with the prior, at [k][v]
   */
  double[][] fit(double[][] start, int steps) {
    double[][] weights = start;
    for (int i = 1; i <= steps; i++) {
      double rate = Math.pow(FitTopics.OFFSET + i, -FitTopics.DECAY);
      weights = mixed(weights, stepped(weights, FitTopics.TERM_PRIOR).weights(), rate);
    }
    return weights;
  }

  /**
   * Takes one step.
   *
   * @param start expected counts without the prior, at [k][v]
   */
  Stepped step(double[][] start) {
    return stepped(start, 0);
  }

  /** A step from counts that hold so much of the prior already. */
  private Stepped stepped(double[][] start, double prior) {
    double[][] weights = new double[start.length][sample.terms()];
    double[] cells = expectation(start, FitTopics.TERM_PRIOR - prior);
    double likelihood = 0;
    double total = 0;
    for (int from = 0; from < sample.size(); from += BLOCK) {
      for (Inferred document : inferred(from, start.length, cells)) {
        add(weights, document, cells);
        likelihood += likelihood(document, cells);
        total += Arrays.stream(document.counts().values()).sum();
      }
    }
    for (double[] topic : weights) {
      Arrays.setAll(topic, v -> topic[v] + FitTopics.TERM_PRIOR);
    }
    return new Stepped(weights, Math.exp(-likelihood / total));
  }

  private static double[][] mixed(double[][] before, double[][] after, double rate) {
    double[][] mixed = new double[before.length][before[0].length];
    for (int t = 0; t < mixed.length; t++) {
      double[] old = before[t];
      double[] stepped = after[t];
      Arrays.setAll(mixed[t], v -> (1 - rate) * old[v] + rate * stepped[v]);
    }
    return mixed;
  }

  /** The documents of a block that have terms, in order. */
  private List<Inferred> inferred(int from, int k, double[] cells) {
    DenseMatrix<Object> expectation =
        new breeze.linalg.DenseMatrix$mcD$sp(sample.terms(), k, cells, 0, sample.terms(), false);
    double[] prior = new double[k];
    Arrays.fill(prior, FitTopics.DOCUMENT_PRIOR);
    DenseVector<Object> priors = new breeze.linalg.DenseVector$mcD$sp(prior);
    return IntStream.range(from, Math.min(from + BLOCK, sample.size()))
        .filter(d -> sample.counts(d).indices().length > 0)
        .parallel()
        .mapToObj(
            d -> {
              var inferred =
                  OnlineLDAOptimizer$.MODULE$.variationalTopicInference(
                      sample.counts(d), expectation, priors, FitTopics.GAMMA_SHAPE, k, SEED + d);
              return new Inferred(
                  sample.counts(d),
                  shares((double[]) inferred._1().data()),
                  (double[]) inferred._2().data());
            })
        .toList();
  }

  /** The exponential of the expected logarithm of each probability, column by column. */
  private static double[] expectation(double[][] start, double prior) {
    int terms = start[0].length;
    double[] cells = new double[start.length * terms];
    for (int t = 0; t < start.length; t++) {
      double sum = Arrays.stream(start[t]).sum() + terms * prior;
      double whole = Gamma.digamma(sum);
      for (int v = 0; v < terms; v++) {
        cells[t * terms + v] = Math.exp(Gamma.digamma(start[t][v] + prior) - whole);
      }
    }
    return cells;
  }

  private static double[] shares(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  private static void add(double[][] weights, Inferred document, double[] cells) {
    int k = weights.length;
    int size = weights[0].length;
    int[] terms = document.counts().indices();
    for (int i = 0; i < terms.length; i++) {
      for (int t = 0; t < k; t++) {
        weights[t][terms[i]] += document.statistics()[i * k + t] * cells[t * size + terms[i]];
      }
    }
  }

  private double likelihood(Inferred document, double[] cells) {
    int[] terms = document.counts().indices();
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      double probability = 0;
      for (int t = 0; t < document.shares().length; t++) {
        probability += document.shares()[t] * cells[t * sample.terms() + terms[i]];
      }
      sum += document.counts().values()[i] * Math.log(probability);
    }
    return sum;
  }
}
