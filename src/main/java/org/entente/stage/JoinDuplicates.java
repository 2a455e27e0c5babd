package org.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.table.Articles;

/**
 * Joins articles whose bodies say the same words into stories. The canonical article is the
 * earliest, then the longest as scraped, then the one with the smallest id. One shuffle by the
 * body's hash.
 */
public final class JoinDuplicates {
  private JoinDuplicates() {}

  /**
   * Joins exact duplicates.
   *
   * @param readings rows of {@link Readings}
   * @return rows of the table {@code articles}, with texts
   */
  public static Dataset<Row> apply(Dataset<Row> readings) {
    WindowSpec story = Window.partitionBy(Readings.BODY_HASH.col());
    WindowSpec ranked =
        story
            .orderBy(
                Readings.PUBLISHED_EARLIEST.col().asc_nulls_last(),
                Articles.RAW_CHARS.col().desc(),
                Articles.ARTICLE_ID.col())
            .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column canonical = Articles.ARTICLE_ID.col().equalTo(Articles.CANONICAL_ID.col());
    Dataset<Row> clustered =
        readings
            .withColumn(Articles.CLUSTER_ID.name(), min(Articles.ARTICLE_ID.col()).over(story))
            .withColumn(Articles.CANONICAL_ID.name(), first(Articles.ARTICLE_ID.col()).over(ranked))
            .withColumn(
                Articles.DUPLICATE_KIND.name(),
                when(canonical, lit("canonical")).otherwise(lit("exact")))
            .withColumn(Articles.SIMILARITY.name(), lit(1.0));
    return Articles.WITH_TEXT.conform(clustered.drop(col(Readings.BODY_HASH.name())));
  }
}
