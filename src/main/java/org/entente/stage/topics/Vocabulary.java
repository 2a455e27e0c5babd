package org.entente.stage.topics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * The terms of the model: those in at least {@link #FEWEST_ARTICLES} articles and in at most {@link
 * #LARGEST_SHARE} of them, by falling document frequency and then by spelling, at most {@link
 * #LARGEST}. The order is total, so that the same corpus gives the same vocabulary however it is
 * partitioned.
 */
final class Vocabulary {
  static final int LARGEST = 20_000;
  static final int FEWEST_ARTICLES = 2;
  static final double LARGEST_SHARE = 0.5;

  private Vocabulary() {}

  /**
   * The terms, at most {@link #LARGEST} on the driver.
   *
   * @param documents with the column {@code terms}
   * @param articles how many documents there are
   */
  static List<String> of(Dataset<Row> documents, long articles) {
    return documents
        .select(explode(array_distinct(col("terms"))).as("term"))
        .groupBy("term")
        .agg(count(lit(1)).as("df"))
        .filter(col("df").geq(FEWEST_ARTICLES).and(col("df").leq(LARGEST_SHARE * articles)))
        .orderBy(col("df").desc(), col("term"))
        .limit(LARGEST)
        .select("term")
        .as(Encoders.STRING())
        .collectAsList();
  }
}
