package org.entente.stage.topics;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.table.TopicTerms;
import org.entente.table.Topics;

/**
 * Fits the topic model on the canonical articles with enough words and gives every article its
 * weights. The fit runs on one partition, sorted by article: the one layout that gives the same
 * model however the input was laid out and whatever executors die. What comes to the driver is the
 * vocabulary and the model, topics × terms.
 */
public final class ModelTopics {
  /** Articles without which no model is fitted. */
  public static final int FEWEST_ARTICLES = 4;

  private static final int TOP = 10;
  private static final int PUBLISHED_TERMS = 50;
  private static final int LABEL_TERMS = 3;
  private static final int REPRESENTATIVES = 3;
  private static final int PARTNERS = 5;
  private static final String FEATURES = "features";

  /**
   * What varies.
   *
   * @param topics how many; empty for a number that grows with the square root of the articles
   * @param seed of the fit
   * @param usableDocuments how many documents take part in the fit
   * @param keep keeps rows at hand that every iteration of the fit reads
   */
  public record Options(
      OptionalInt topics, long seed, long usableDocuments, UnaryOperator<Dataset<Row>> keep) {}

  /**
   * What comes out.
   *
   * @param topics rows of the table {@code topics}
   * @param terms rows of the table {@code topic_terms}
   * @param articleTopics rows of the table {@code article_topics}
   */
  public record Modelled(Dataset<Row> topics, Dataset<Row> terms, Dataset<Row> articleTopics) {}

  private ModelTopics() {}

  /**
   * Fits the model and weighs the articles.
   *
   * @param documents rows of {@link SelectDocuments}
   * @param partners article_id and entity_id of each article's partners
   * @return nothing when fewer than {@link #FEWEST_ARTICLES} articles have enough words, or when
   *     they share fewer terms than there are topics
   */
  public static Optional<Modelled> apply(
      Dataset<Row> documents, Dataset<Row> partners, Options options) {
    Dataset<Row> usable = SelectDocuments.training(documents);
    long count = Math.min(options.usableDocuments(), SelectDocuments.LARGEST_TRAINING);
    List<String> vocabulary = count < FEWEST_ARTICLES ? List.of() : Vocabulary.of(usable, count);
    int k = options.topics().orElse(byRule(count));
    if (vocabulary.size() < k) {
      return Optional.empty();
    }
    CountVectorizerModel vectorizer =
        new CountVectorizerModel(vocabulary.toArray(String[]::new))
            .setInputCol("terms")
            .setOutputCol(FEATURES);
    LDAModel model = fit(vectorizer.transform(usable), k, options);
    TopicWords words = new TopicWords(vocabulary, weights(model));
    Dataset<Row> weighted = weighted(model, vectorizer.transform(documents));
    return Optional.of(published(weighted, usable, count, words, partners));
  }

  /** A rule of thumb: the square root of half the articles, 2 to 30. */
  static int byRule(long articles) {
    return (int) Math.max(2, Math.min(30, Math.round(Math.sqrt(articles / 2.0))));
  }

  /**
   * Settings by the measurements for French news: small priors, no damping of the first batches.
   */
  private static LDAModel fit(Dataset<Row> features, int k, Options options) {
    Dataset<Row> sorted =
        options
            .keep()
            .apply(
                features
                    .select(Articles.ARTICLE_ID.col(), col(FEATURES))
                    .coalesce(1)
                    .sortWithinPartitions(Articles.ARTICLE_ID.col()));
    try {
      return new LDA()
          .setK(k)
          .setSeed(options.seed())
          .setOptimizer("online")
          .setMaxIter(60)
          .setSubsamplingRate(1.0)
          .setLearningOffset(1)
          .setLearningDecay(0.51)
          .setDocConcentration(0.1)
          .setTopicConcentration(0.01)
          .setOptimizeDocConcentration(false)
          .setFeaturesCol(FEATURES)
          .fit(sorted);
    } finally {
      sorted.unpersist();
    }
  }

  private static double[][] weights(LDAModel model) {
    Matrix matrix = model.topicsMatrix();
    double[][] weights = new double[matrix.numCols()][matrix.numRows()];
    for (int k = 0; k < matrix.numCols(); k++) {
      double total = 0;
      for (int v = 0; v < matrix.numRows(); v++) {
        total += matrix.apply(v, k);
      }
      for (int v = 0; v < matrix.numRows(); v++) {
        weights[k][v] = matrix.apply(v, k) / total;
      }
    }
    return weights;
  }

  /** article_id, canonical, index and weight; articles without a known term have none. */
  private static Dataset<Row> weighted(LDAModel model, Dataset<Row> features) {
    return model
        .setTopicDistributionCol("distribution")
        .transform(features)
        .select(
            Articles.ARTICLE_ID.col(),
            col("canonical"),
            posexplode(vector_to_array(col("distribution"), "float64"))
                .as(new String[] {"index", "exact"}))
        .withColumn(ArticleTopics.WEIGHT.name(), round(col("exact"), 6))
        .withColumn("total", sum(col("exact")).over(Window.partitionBy(Articles.ARTICLE_ID.col())))
        .filter(col("total").gt(0.5))
        .withColumn(
            ArticleTopics.RANK.name(),
            row_number()
                .over(
                    Window.partitionBy(Articles.ARTICLE_ID.col())
                        .orderBy(ArticleTopics.WEIGHT.col().desc(), col("index"))));
  }

  private static Modelled published(
      Dataset<Row> weighted,
      Dataset<Row> usable,
      long count,
      TopicWords words,
      Dataset<Row> partners) {
    Dataset<Row> figures = figures(weighted);
    List<Row> byPrevalence = new ArrayList<>(figures.collectAsList());
    byPrevalence.sort(
        Comparator.comparing((Row row) -> row.getDecimal(1))
            .reversed()
            .thenComparing(row -> row.getInt(0)));
    List<List<String>> top =
        IntStream.range(0, words.topics()).mapToObj(k -> terms(words.top(k, TOP))).toList();
    Coherence coherence = Coherence.of(usable, count, top);
    List<Row> topicRows = new ArrayList<>();
    List<Row> termRows = new ArrayList<>();
    for (int i = 0; i < byPrevalence.size(); i++) {
      Row figure = byPrevalence.get(i);
      int k = figure.getInt(0);
      String id = String.format(Locale.ROOT, "t%02d", i + 1);
      topicRows.add(topicRow(id, k, figure, words, coherence.of(top.get(k))));
      List<TopicWords.Word> leading = words.top(k, PUBLISHED_TERMS);
      for (int rank = 0; rank < leading.size(); rank++) {
        TopicWords.Word word = leading.get(rank);
        termRows.add(RowFactory.create(id, rank + 1, word.term(), word.weight(), word.frex()));
      }
    }
    return assemble(weighted, topicRows, termRows, partners);
  }

  private static List<String> terms(List<TopicWords.Word> words) {
    return words.stream().map(TopicWords.Word::term).toList();
  }

  /** Prevalence, in exact decimals, and first places of each topic over canonical articles. */
  private static Dataset<Row> figures(Dataset<Row> weighted) {
    return weighted
        .filter(col("canonical"))
        .groupBy("index")
        .agg(
            sum(ArticleTopics.WEIGHT.col().cast(DataTypes.createDecimalType(20, 6)))
                .as("weight_sum"),
            count(lit(1)).as("articles"),
            count(when(ArticleTopics.RANK.col().equalTo(1), lit(1))).as("first"));
  }

  private static final StructType TOPIC_ROWS =
      new StructType()
          .add("index", DataTypes.IntegerType)
          .add(Topics.TOPIC_ID.name(), DataTypes.StringType)
          .add(Topics.LABEL.name(), DataTypes.StringType)
          .add(Topics.TOP_TERMS.name(), Topics.TOP_TERMS.type())
          .add(Topics.FREX_TERMS.name(), Topics.FREX_TERMS.type())
          .add(Topics.NPMI.name(), DataTypes.DoubleType)
          .add(Topics.EXCLUSIVITY.name(), DataTypes.DoubleType)
          .add(Topics.PREVALENCE.name(), DataTypes.DoubleType)
          .add(Topics.ARTICLES.name(), DataTypes.LongType);

  private static Row topicRow(String id, int k, Row figure, TopicWords words, double npmi) {
    List<String> frex = words.frex(k, TOP, PUBLISHED_TERMS);
    return RowFactory.create(
        k,
        id,
        String.join(", ", frex.subList(0, Math.min(LABEL_TERMS, frex.size()))),
        terms(words.top(k, TOP)).toArray(String[]::new),
        frex.toArray(String[]::new),
        npmi,
        words.exclusivity(k, TOP),
        figure.getDecimal(1).doubleValue() / figure.getLong(2),
        figure.getLong(3));
  }

  private static Modelled assemble(
      Dataset<Row> weighted, List<Row> topicRows, List<Row> termRows, Dataset<Row> partners) {
    Dataset<Row> topics = weighted.sparkSession().createDataFrame(topicRows, TOPIC_ROWS);
    Dataset<Row> identified =
        weighted.join(broadcast(topics.select(col("index"), Topics.TOPIC_ID.col())), "index");
    Dataset<Row> rows =
        topics
            .join(representatives(identified), new String[] {Topics.TOPIC_ID.name()}, "left")
            .join(topPartners(identified, partners), new String[] {Topics.TOPIC_ID.name()}, "left")
            .withColumn(Topics.STABILITY.name(), lit(null).cast("double"))
            .withColumn(Topics.CHANGE.name(), lit(null).cast("string"))
            .withColumn(Topics.PREVIOUS_TOPIC_ID.name(), lit(null).cast("string"))
            .withColumn(Topics.MATCH_SIMILARITY.name(), lit(null).cast("double"));
    return new Modelled(
        Topics.TABLE.conform(rows),
        weighted.sparkSession().createDataFrame(termRows, TopicTerms.TABLE.schema()),
        ArticleTopics.TABLE.conform(identified));
  }

  private static Dataset<Row> representatives(Dataset<Row> identified) {
    return identified
        .filter(col("canonical"))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy(Topics.TOPIC_ID.col())
                        .orderBy(ArticleTopics.WEIGHT.col().desc(), Articles.ARTICLE_ID.col())))
        .filter(col("place").leq(REPRESENTATIVES))
        .groupBy(Topics.TOPIC_ID.col())
        .agg(inOrder(Articles.ARTICLE_ID.col()).as(Topics.REPRESENTATIVE_ARTICLE_IDS.name()));
  }

  private static Dataset<Row> topPartners(Dataset<Row> identified, Dataset<Row> partners) {
    return identified
        .filter(col("canonical").and(ArticleTopics.RANK.col().equalTo(1)))
        .join(partners, Articles.ARTICLE_ID.name())
        .groupBy(Topics.TOPIC_ID.col(), col("entity_id"))
        .agg(count(lit(1)).as("named"))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy(Topics.TOPIC_ID.col())
                        .orderBy(col("named").desc(), col("entity_id"))))
        .filter(col("place").leq(PARTNERS))
        .groupBy(Topics.TOPIC_ID.col())
        .agg(inOrder(col("entity_id")).as(Topics.TOP_PARTNER_IDS.name()));
  }

  private static org.apache.spark.sql.Column inOrder(org.apache.spark.sql.Column value) {
    return array_compact(
        transform(
            sort_array(collect_list(struct(col("place"), value.as("value")))),
            item -> item.getField("value")));
  }
}
