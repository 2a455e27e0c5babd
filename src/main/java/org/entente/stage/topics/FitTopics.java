package org.entente.stage.topics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.mllib.clustering.LDA;
import org.apache.spark.mllib.clustering.LocalLDAModel;
import org.apache.spark.mllib.clustering.OnlineLDAOptimizer;
import org.apache.spark.mllib.linalg.DenseMatrix;
import org.apache.spark.mllib.linalg.SparseVector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Fits LDA by the online variational Bayes of spark-mllib (Hoffman et al. 2010) from a given start.
 * All documents lie in one sorted partition, so that every sum is taken in one order. Mini-batches
 * are every n-th document: no draw, hence no dependence on layout. What comes to the driver is the
 * weights, topics × terms, and a sample of at most {@link TermSample#LARGEST} documents; where
 * these are all, {@link FitSample} takes the steps there, since a Spark job would take longer than
 * a step.
 */
final class FitTopics {
  /** Variational Bayes wants priors half above those of Gibbs sampling (Asuncion et al. 2009). */
  static final double DOCUMENT_PRIOR = 0.6;

  static final double TERM_PRIOR = 0.5;

  /** Shape of the gamma distribution from which MLlib starts a document's weights. */
  static final double GAMMA_SHAPE = 100;

  static final double OFFSET = 1;
  static final double DECAY = 0.51;

  private final Dataset<Row> sorted;
  private final TermSample sample;
  private final int batches;

  /**
   * Prepares the documents; reads the first mini-batch.
   *
   * @param sorted one partition, sorted, with the column {@code features}; read once when it has at
   *     most {@link TermSample#LARGEST} documents
   * @param count how many documents there are
   * @param terms size of the vocabulary
   */
  FitTopics(Dataset<Row> sorted, long count, int terms) {
    this.sorted = sorted.select(TermVectors.FEATURES);
    this.batches = batches(count);
    this.sample = new TermSample(first(), terms);
  }

  /** How many mini-batches so many documents make. */
  static int batches(long documents) {
    return (int) Math.max(1, (documents + TermSample.LARGEST - 1) / TermSample.LARGEST);
  }

  /** The first mini-batch, on the driver. */
  TermSample sample() {
    return sample;
  }

  private List<SparseVector> first() {
    if (batches == 1) {
      return sorted.collectAsList().stream()
          .map(row -> Vectors.fromML(row.<Vector>getAs(0)).toSparse())
          .toList();
    }
    return batch(documents(), 0).map(document -> document._2().toSparse()).collect();
  }

  /** The documents with their numbers. */
  private JavaRDD<Tuple2<Object, org.apache.spark.mllib.linalg.Vector>> documents() {
    return sorted
        .toJavaRDD()
        .mapPartitions(
            rows -> {
              long[] index = {0};
              Iterable<Row> all = () -> rows;
              return StreamSupport.stream(all.spliterator(), false)
                  .map(
                      row ->
                          new Tuple2<Object, org.apache.spark.mllib.linalg.Vector>(
                              index[0]++, Vectors.fromML(row.<Vector>getAs(0))))
                  .iterator();
            },
            true);
  }

  private JavaRDD<Tuple2<Object, org.apache.spark.mllib.linalg.Vector>> batch(
      JavaRDD<Tuple2<Object, org.apache.spark.mllib.linalg.Vector>> documents, int number) {
    int every = batches;
    return documents.filter(document -> (Long) document._1() % every == number);
  }

  /**
   * Fits to all documents: at least {@code least} steps, and every mini-batch once.
   *
   * @param start expected counts with the prior, at [k][v]
   */
  double[][] fit(double[][] start, long seed, int least) {
    return batches == 1 ? new FitSample(sample).fit(start, least) : spread(start, seed, least);
  }

  /** Fits by Spark's jobs, one a step. */
  double[][] spread(double[][] start, long seed, int least) {
    JavaRDD<Tuple2<Object, org.apache.spark.mllib.linalg.Vector>> documents = documents();
    OnlineLDAOptimizer optimizer = optimizer(documents.rdd(), start, seed, 1.0 / batches);
    for (int i = 0; i < Math.max(least, batches); i++) {
      optimizer.submitMiniBatch(batch(documents, i % batches).rdd());
    }
    return weights(optimizer);
  }

  /**
   * MLlib's public {@code LDA.run} offers no start; its steps, which the optimizer exposes to the
   * JVM, do.
   */
  private static OnlineLDAOptimizer optimizer(
      RDD<Tuple2<Object, org.apache.spark.mllib.linalg.Vector>> documents,
      double[][] start,
      long seed,
      double batchFraction) {
    OnlineLDAOptimizer optimizer =
        new OnlineLDAOptimizer()
            .setTau0(OFFSET)
            .setKappa(DECAY)
            .setMiniBatchFraction(batchFraction)
            .setOptimizeDocConcentration(false);
    LDA lda =
        new LDA()
            .setK(start.length)
            .setSeed(new Random(seed).nextLong())
            .setDocConcentration(DOCUMENT_PRIOR)
            .setTopicConcentration(TERM_PRIOR)
            .setOptimizer(optimizer);
    optimizer.initialize(documents, lda);
    optimizer.setLambda(lambda(start));
    return optimizer;
  }

  /** Topics × terms, column by column. */
  private static breeze.linalg.DenseMatrix<Object> lambda(double[][] start) {
    int k = start.length;
    double[] cells = new double[k * start[0].length];
    for (int t = 0; t < k; t++) {
      for (int v = 0; v < start[t].length; v++) {
        cells[v * k + t] = start[t][v];
      }
    }
    return new breeze.linalg.DenseMatrix$mcD$sp(k, start[0].length, cells, 0, k, false);
  }

  private static double[][] weights(OnlineLDAOptimizer optimizer) {
    breeze.linalg.DenseMatrix<Object> lambda = optimizer.getLambda();
    double[][] weights = new double[lambda.rows()][lambda.cols()];
    for (int t = 0; t < weights.length; t++) {
      for (int v = 0; v < weights[t].length; v++) {
        weights[t][v] = (Double) lambda.apply(t, v);
      }
    }
    return weights;
  }

  /** The model that gives a document its weights, from topics × terms. */
  static LocalLDAModel model(double[][] weights) {
    int k = weights.length;
    double[] cells = new double[k * weights[0].length];
    for (int t = 0; t < k; t++) {
      System.arraycopy(weights[t], 0, cells, t * weights[0].length, weights[0].length);
    }
    double[] prior = new double[k];
    Arrays.fill(prior, DOCUMENT_PRIOR);
    return new LocalLDAModel(
            new DenseMatrix(weights[0].length, k, cells),
            Vectors.dense(prior),
            TERM_PRIOR,
            GAMMA_SHAPE)
        .setSeed(1L);
  }
}
