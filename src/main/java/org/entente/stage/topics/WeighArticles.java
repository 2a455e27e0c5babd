package org.entente.stage.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;

/**
 * Gives every article its weights in a fitted model, in parallel and without a shuffle; an article
 * without a known term has none.
 */
final class WeighArticles {
  static final String INDEX = "index";

  private static final double PRINTED = 1e6;

  private static final UserDefinedFunction RANKED =
      udf(
          (UDF1<Vector, Row[]>) WeighArticles::ranked,
          DataTypes.createArrayType(
              new StructType()
                  .add(INDEX, DataTypes.IntegerType)
                  .add(ArticleTopics.WEIGHT.name(), DataTypes.DoubleType)
                  .add(ArticleTopics.RANK.name(), DataTypes.IntegerType)));

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
            inline(RANKED.apply(col("distribution"))));
  }

  /** The topics by falling weight to the printed precision, then by place; none without weights. */
  private static Row[] ranked(Vector distribution) {
    double[] weights = distribution.toArray();
    if (Arrays.stream(weights).sum() <= 0.5) {
      return new Row[0];
    }
    double[] rounded = Arrays.stream(weights).map(w -> Math.rint(w * PRINTED) / PRINTED).toArray();
    int[] order =
        IntStream.range(0, rounded.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -rounded[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    return IntStream.range(0, order.length)
        .mapToObj(i -> RowFactory.create(order[i], rounded[order[i]], i + 1))
        .toArray(Row[]::new);
  }
}
