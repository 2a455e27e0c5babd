package org.entente.stage.topics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The terms of the model: those in at least {@link #FEWEST_ARTICLES} articles and in at most {@link
 * #LARGEST_SHARE} of them, by falling document frequency and then by spelling, at most {@link
 * #LARGEST}. The order is total, so that the same corpus gives the same vocabulary however it is
 * partitioned.
 *
 * @param terms as people read them
 * @param rarity of each: by how much its uses count more than those of the mean term
 */
@SuppressWarnings("ArrayRecordComponent") // A vector that is read as it is.
record Vocabulary(List<String> terms, double[] rarity) {
  static final int LARGEST = 20_000;
  static final int FEWEST_ARTICLES = 2;
  static final double LARGEST_SHARE = 0.5;

  /**
   * Counts the terms; at most {@link #LARGEST} come to the driver.
   *
   * @param documents with the column {@code terms}
   * @param articles how many documents there are
   */
  static Vocabulary of(Dataset<Row> documents, long articles) {
    List<Row> counted =
        documents
            .select(explode(array_distinct(col("terms"))).as("term"))
            .groupBy("term")
            .agg(count(lit(1)).as("df"))
            .filter(col("df").geq(FEWEST_ARTICLES).and(col("df").leq(LARGEST_SHARE * articles)))
            .orderBy(col("df").desc(), col("term"))
            .limit(LARGEST)
            .collectAsList();
    long[] frequencies = counted.stream().mapToLong(row -> row.getLong(1)).toArray();
    return new Vocabulary(
        counted.stream().map(row -> row.getString(0)).toList(), rarity(frequencies, articles));
  }

  /**
   * Weights of terms by which words of every subject count little (Wilson and Chew 2010): the
   * logarithm of the inverse document frequency, brought to a mean of 1 over the uses.
   *
   * @param frequencies articles with each term
   * @param articles all of them
   */
  static double[] rarity(long[] frequencies, long articles) {
    double[] rarity = new double[frequencies.length];
    double uses = 0;
    double weighted = 0;
    for (int v = 0; v < rarity.length; v++) {
      rarity[v] = Math.log((articles + 1.0) / frequencies[v]);
      uses += frequencies[v];
      weighted += frequencies[v] * rarity[v];
    }
    for (int v = 0; v < rarity.length; v++) {
      rarity[v] *= uses / weighted;
    }
    return rarity;
  }

  int size() {
    return terms.size();
  }
}
