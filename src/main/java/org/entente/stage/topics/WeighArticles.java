package org.entente.stage.topics;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;

/**
 * Gives every article its weights in a fitted model, in parallel; an article without a known term
 * has none.
 */
final class WeighArticles {
  static final String INDEX = "index";

  private WeighArticles() {}

  /**
   * Weighs the articles.
   *
   * @param features with article_id, canonical and the term vector
   * @return article_id, canonical, the topic's place in the model, weight and rank
   */
  static Dataset<Row> apply(Dataset<Row> features, TopicModel model) {
    LocalLDAModel weighing =
        new LocalLDAModel(
            "topics",
            model.vocabulary().size(),
            FitTopics.model(model.weights()),
            features.sparkSession());
    weighing.set(weighing.featuresCol(), TermVectors.FEATURES);
    weighing.set(weighing.topicDistributionCol(), "distribution");
    return weighing
        .transform(features)
        .select(
            Articles.ARTICLE_ID.col(),
            col(SelectDocuments.CANONICAL),
            posexplode(vector_to_array(col("distribution"), "float64"))
                .as(new String[] {INDEX, "exact"}))
        .withColumn(ArticleTopics.WEIGHT.name(), round(col("exact"), 6))
        .withColumn("total", sum(col("exact")).over(Window.partitionBy(Articles.ARTICLE_ID.col())))
        .filter(col("total").gt(0.5))
        .withColumn(
            ArticleTopics.RANK.name(),
            row_number()
                .over(
                    Window.partitionBy(Articles.ARTICLE_ID.col())
                        .orderBy(ArticleTopics.WEIGHT.col().desc(), col(INDEX))));
  }
}
