package org.entente.stage.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.entente.stage.partners.Periods;
import org.entente.stage.partners.Proportions;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;

/** Follows topics through the periods. Rows grow with topics times periods. */
final class TrendTopics {
  private static final UserDefinedFunction BEFORE =
      udf((UDF1<String, String>) Periods::before, DataTypes.StringType);

  private TrendTopics() {}

  /**
   * Counts by period.
   *
   * @param identified weights with topic ids
   * @param articles rows of the table {@code articles}
   * @return rows of the table {@code topic_trends}
   */
  static Dataset<Row> apply(Dataset<Row> identified, Dataset<Row> articles) {
    Dataset<Row> periods =
        articles.select(
            Articles.ARTICLE_ID.col(),
            explode(Periods.of(col("published_earliest"), col("published_latest")))
                .as(TopicTrends.PERIOD.name()));
    Column exact = ArticleTopics.WEIGHT.col().cast(DataTypes.createDecimalType(20, 6));
    Dataset<Row> counted =
        identified
            .filter(col(SelectDocuments.CANONICAL))
            .join(periods, Articles.ARTICLE_ID.name())
            .groupBy(TopicTrends.PERIOD.col(), Topics.TOPIC_ID.col())
            .agg(
                sum(exact).cast("double").as("weight_sum"),
                count(lit(1)).as("n"),
                count(when(ArticleTopics.RANK.col().equalTo(1), lit(1)))
                    .as(TopicTrends.ARTICLES.name()));
    return TopicTrends.TABLE.conform(measured(counted));
  }

  private static Dataset<Row> measured(Dataset<Row> counted) {
    Column first = TopicTrends.ARTICLES.col();
    Dataset<Row> before =
        counted.select(
            TopicTrends.PERIOD.col().as("before"),
            Topics.TOPIC_ID.col(),
            first.as("first_before"),
            col("n").as("n_before"));
    return counted
        .withColumn("before", BEFORE.apply(TopicTrends.PERIOD.col()))
        .join(before, new String[] {"before", Topics.TOPIC_ID.name()}, "left")
        .withColumn(TopicTrends.MEAN_WEIGHT.name(), col("weight_sum").divide(col("n")))
        .withColumn(TopicTrends.SHARE.name(), first.cast("double").divide(col("n")))
        .withColumn(TopicTrends.LOW.name(), Proportions.wilsonLow(first, col("n")))
        .withColumn(TopicTrends.HIGH.name(), Proportions.wilsonHigh(first, col("n")))
        .withColumn(
            TopicTrends.CHANGE_Z.name(),
            Proportions.z(first, col("n"), col("first_before"), col("n_before")));
  }
}
