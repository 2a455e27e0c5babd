package org.entente.stage.topics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.mllib.linalg.SparseVector;

/**
 * A bounded sample of the documents of the fit on the driver: their counts, their tf-idf vectors of
 * length 1, and which of them hold a term.
 */
final class TermSample {
  /** Documents at most. */
  static final int LARGEST = 2_000;

  /** Leading terms by which a topic is judged. */
  static final int TOP = 10;

  /** How much a share of the diversity weighs beside as much NPMI. */
  private static final double DIVERSITY = 8;

  private final List<SparseVector> counts;
  private final double[][] weights;
  private final BitSet[] postings;
  private final int terms;

  TermSample(List<SparseVector> counts, int terms) {
    this.counts = counts;
    this.terms = terms;
    this.postings = new BitSet[terms];
    Arrays.setAll(postings, v -> new BitSet());
    for (int d = 0; d < counts.size(); d++) {
      for (int v : counts.get(d).indices()) {
        postings[v].set(d);
      }
    }
    this.weights = counts.stream().map(this::weights).toArray(double[][]::new);
  }

  private double[] weights(SparseVector document) {
    int[] indices = document.indices();
    double[] weights = new double[indices.length];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      double rarity = Math.log((counts.size() + 1.0) / postings[indices[i]].cardinality());
      weights[i] = (1 + Math.log(Math.max(1, document.values()[i]))) * rarity;
      squares += weights[i] * weights[i];
    }
    double norm = Math.sqrt(squares);
    return norm == 0 ? weights : Arrays.stream(weights).map(w -> w / norm).toArray();
  }

  int size() {
    return counts.size();
  }

  int terms() {
    return terms;
  }

  /** The document's weighted counts. */
  SparseVector counts(int document) {
    return counts.get(document);
  }

  /** Adds a multiple of the document's tf-idf vector. */
  void addTo(double[] sum, int document, double factor) {
    int[] indices = counts.get(document).indices();
    for (int i = 0; i < indices.length; i++) {
      sum[indices[i]] += factor * weights[document][i];
    }
  }

  /** The product of the document's tf-idf vector with another. */
  double product(int document, double[] other) {
    int[] indices = counts.get(document).indices();
    double sum = 0;
    for (int i = 0; i < indices.length; i++) {
      sum += weights[document][i] * other[indices[i]];
    }
    return sum;
  }

  void addCounts(int document, double[] topic) {
    SparseVector vector = counts.get(document);
    for (int i = 0; i < vector.indices().length; i++) {
      topic[vector.indices()[i]] += vector.values()[i];
    }
  }

  /**
   * How good topics are by their leading terms.
   *
   * @param npmi mean NPMI of the pairs of leading terms over the sample, -1 to 1
   * @param diversity distinct leading terms over places for them, 0 to 1
   */
  record Quality(double npmi, double diversity) {
    /** One figure to compare starts and seeds by. */
    double value() {
      return npmi + DIVERSITY * diversity;
    }
  }

  /** Measures topics given by any weights of their terms, at [k][v]. */
  Quality measure(double[][] topics) {
    double npmi = 0;
    BitSet leading = new BitSet();
    int places = 0;
    for (double[] topic : topics) {
      int[] top = TopicWords.leading(topic, TOP);
      npmi += coherence(top);
      places += TOP;
      for (int v : top) {
        leading.set(v);
      }
    }
    return new Quality(npmi / topics.length, (double) leading.cardinality() / places);
  }

  private double coherence(int[] top) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < top.length; i++) {
      for (int j = i + 1; j < top.length; j++) {
        BitSet both = (BitSet) postings[top[i]].clone();
        both.and(postings[top[j]]);
        sum +=
            Coherence.npmi(
                both.cardinality(),
                postings[top[i]].cardinality(),
                postings[top[j]].cardinality(),
                size());
        pairs++;
      }
    }
    return pairs == 0 ? -1 : sum / pairs;
  }
}
