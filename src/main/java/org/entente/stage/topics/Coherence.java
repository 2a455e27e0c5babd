package org.entente.stage.topics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * NPMI coherence (Lau et al. 2014): the mean normalised pointwise mutual information of the pairs
 * of a topic's top terms, by the articles of the model that contain them; -1 for a pair that never
 * meets.
 */
final class Coherence {
  private final Map<String, Long> joint = new HashMap<>();
  private final long articles;

  private Coherence(long articles) {
    this.articles = articles;
  }

  /**
   * Counts the top terms, alone and in pairs; what comes to the driver is bounded by their number
   * squared.
   *
   * @param documents with the columns {@code article_id} and {@code terms}
   */
  static Coherence of(Dataset<Row> documents, long articles, List<List<String>> topTerms) {
    Set<String> wanted = new TreeSet<>();
    topTerms.forEach(wanted::addAll);
    Dataset<Row> present =
        documents
            .select(col("article_id"), explode(array_distinct(col("terms"))).as("term"))
            .filter(col("term").isin(wanted.toArray()));
    Coherence coherence = new Coherence(articles);
    Dataset<Row> pairs =
        present
            .as("a")
            .join(present.as("b"), "article_id")
            .filter(col("a.term").leq(col("b.term")))
            .groupBy(col("a.term").as("a_term"), col("b.term").as("b_term"))
            .agg(count(lit(1)).as("together"));
    for (Row row : pairs.collectAsList()) {
      coherence.joint.put(row.getString(0) + '\t' + row.getString(1), row.getLong(2));
    }
    return coherence;
  }

  /** The coherence of a topic, -1 to 1. */
  double of(List<String> terms) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        sum += npmi(terms.get(i), terms.get(j));
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private double npmi(String a, String b) {
    return npmi(together(a, b), together(a, a), together(b, b), articles);
  }

  /**
   * Normalised pointwise mutual information (Bouma 2009).
   *
   * @param together articles with both terms
   * @param a articles with the one
   * @param b articles with the other
   * @param articles all of them
   */
  static double npmi(long together, long a, long b, long articles) {
    if (together == 0) {
      return -1;
    }
    if (together == articles) {
      return 1;
    }
    double share = (double) together / articles;
    return Math.log(share * articles / a * articles / b) / -Math.log(share);
  }

  private long together(String a, String b) {
    String key = a.compareTo(b) <= 0 ? a + '\t' + b : b + '\t' + a;
    return joint.getOrDefault(key, 0L);
  }
}
