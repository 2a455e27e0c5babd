package org.entente.stage.topics;

import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
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
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.table.Topics;

/** What people read of a topic: its label, terms, articles and partners. */
final class DescribeTopics {
  static final int TOP = TermSample.TOP;
  static final int PUBLISHED_TERMS = 50;
  private static final int REPRESENTATIVES = 3;
  private static final int PARTNERS = 5;

  private static final StructType TOPIC_ROWS =
      new StructType()
          .add(Topics.TOPIC_ID.name(), DataTypes.StringType)
          .add(Topics.LABEL.name(), DataTypes.StringType)
          .add(Topics.TOP_TERMS.name(), Topics.TOP_TERMS.type())
          .add(Topics.FREX_TERMS.name(), Topics.FREX_TERMS.type())
          .add(Topics.NPMI.name(), DataTypes.DoubleType)
          .add(Topics.EXCLUSIVITY.name(), DataTypes.DoubleType)
          .add(Topics.STABILITY.name(), DataTypes.DoubleType)
          .add(Topics.PREVALENCE.name(), DataTypes.DoubleType)
          .add(Topics.ARTICLES.name(), DataTypes.LongType)
          .add(Topics.CHANGE.name(), DataTypes.StringType)
          .add(Topics.PREVIOUS_TOPIC_ID.name(), DataTypes.StringType)
          .add(Topics.MATCH_SIMILARITY.name(), DataTypes.DoubleType)
          .add(Topics.FLAGS.name(), Topics.FLAGS.type());

  /**
   * The figures of the topics of one model, in its order.
   *
   * @param words of the topics
   * @param labels of the topics
   * @param npmi coherence of each
   * @param stability of each; empty for a saved model
   * @param sizes of each
   * @param aligned with the previous run
   */
  @SuppressWarnings("ArrayRecordComponent") // Matrices that MLlib takes as they are.
  record Figures(
      TopicWords words,
      List<String> labels,
      double[] npmi,
      double[] stability,
      List<Size> sizes,
      AlignTopics.Aligned aligned) {}

  /**
   * How much a topic tells.
   *
   * @param prevalence mean weight over canonical articles
   * @param articles canonical ones of which it is the first topic
   */
  record Size(double prevalence, long articles) {}

  private DescribeTopics() {}

  /** Prevalence, in exact decimals, and first places of each topic over canonical articles. */
  static List<Size> sizes(Dataset<Row> weighted, int topics) {
    Size[] sizes = new Size[topics];
    java.util.Arrays.fill(sizes, new Size(0, 0));
    Column exact = ArticleTopics.WEIGHT.col().cast(DataTypes.createDecimalType(20, 6));
    weighted
        .filter(col(SelectDocuments.CANONICAL))
        .groupBy(WeighArticles.INDEX)
        .agg(sum(exact), count(lit(1)), count(when(ArticleTopics.RANK.col().equalTo(1), lit(1))))
        .collectAsList()
        .forEach(
            row ->
                sizes[row.getInt(0)] =
                    new Size(row.getDecimal(1).doubleValue() / row.getLong(2), row.getLong(3)));
    return List.of(sizes);
  }

  /** The topics, the most prevalent first. */
  static List<Integer> byPrevalence(List<Size> sizes) {
    return IntStream.range(0, sizes.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer k) -> -sizes.get(k).prevalence())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * Describes the topics and those that are gone.
   *
   * @param identified weights with topic ids
   * @param documents with their terms
   * @param partners article_id and entity_id
   * @param gone terms of the topics of the previous run, by id
   * @return rows of the table {@code topics}
   */
  static Dataset<Row> apply(
      Dataset<Row> identified,
      Dataset<Row> documents,
      Dataset<Row> partners,
      Figures figures,
      java.util.Map<String, List<String>> gone) {
    List<Row> rows = rows(figures);
    for (AlignTopics.Fate fate : figures.aligned().gone()) {
      rows.add(goneRow(fate, gone.get(fate.id())));
    }
    Dataset<Row> topics = identified.sparkSession().createDataFrame(rows, TOPIC_ROWS);
    String[] key = {Topics.TOPIC_ID.name()};
    return Topics.TABLE.conform(
        topics
            .join(representatives(identified, documents, topics), key, "left")
            .join(topPartners(identified, partners), key, "left"));
  }

  private static List<Row> rows(Figures figures) {
    TopicWords words = figures.words();
    List<String> ids = figures.aligned().ids();
    long[] articles = figures.sizes().stream().mapToLong(Size::articles).toArray();
    List<List<String>> flags = FlagTopics.of(words.shares(), ids, articles, figures.npmi());
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < words.topics(); k++) {
      AlignTopics.Fate fate = figures.aligned().topics().get(k);
      List<String> frex = words.frex(k, TOP, PUBLISHED_TERMS);
      rows.add(
          RowFactory.create(
              fate.id(),
              figures.labels().get(k),
              words.terms(k, TOP).toArray(String[]::new),
              frex.toArray(String[]::new),
              figures.npmi()[k],
              words.exclusivity(k, TOP),
              figures.stability().length == 0 ? null : figures.stability()[k],
              figures.sizes().get(k).prevalence(),
              articles[k],
              fate.change(),
              fate.previousId(),
              fate.similarity(),
              flags.get(k).toArray(String[]::new)));
    }
    return rows;
  }

  private static Row goneRow(AlignTopics.Fate fate, List<String> terms) {
    return RowFactory.create(
        fate.id(),
        String.join(", ", terms.subList(0, Math.min(LabelTopics.TERMS, terms.size()))),
        terms.toArray(String[]::new),
        new String[0],
        null,
        null,
        null,
        0.0,
        0L,
        fate.change(),
        fate.previousId(),
        fate.similarity(),
        new String[0]);
  }

  /** Articles of large weight that also say the topic's terms. */
  private static Dataset<Row> representatives(
      Dataset<Row> identified, Dataset<Row> documents, Dataset<Row> topics) {
    Dataset<Row> wanted =
        topics.select(Topics.TOPIC_ID.col(), explode(Topics.TOP_TERMS.col()).as("term"));
    Dataset<Row> said =
        documents
            .filter(col(SelectDocuments.CANONICAL))
            .select(
                Articles.ARTICLE_ID.col(),
                explode(array_distinct(col(SelectDocuments.TERMS))).as("term"))
            .join(broadcast(wanted), "term")
            .groupBy(Articles.ARTICLE_ID.col(), Topics.TOPIC_ID.col())
            .agg(count(lit(1)).as("said"));
    Column telling = round(ArticleTopics.WEIGHT.col().multiply(col("said")), 6);
    WindowSpec byTopic =
        Window.partitionBy(Topics.TOPIC_ID.col())
            .orderBy(telling.desc(), Articles.ARTICLE_ID.col());
    return listed(
        identified
            .join(said, new String[] {Articles.ARTICLE_ID.name(), Topics.TOPIC_ID.name()})
            .withColumn("place", row_number().over(byTopic))
            .filter(col("place").leq(REPRESENTATIVES)),
        Articles.ARTICLE_ID.col(),
        Topics.REPRESENTATIVE_ARTICLE_IDS.name());
  }

  private static Dataset<Row> topPartners(Dataset<Row> identified, Dataset<Row> partners) {
    WindowSpec byTopic =
        Window.partitionBy(Topics.TOPIC_ID.col()).orderBy(col("named").desc(), col("entity_id"));
    return listed(
        identified
            .filter(col(SelectDocuments.CANONICAL).and(ArticleTopics.RANK.col().equalTo(1)))
            .join(partners, Articles.ARTICLE_ID.name())
            .groupBy(Topics.TOPIC_ID.col(), col("entity_id"))
            .agg(count(lit(1)).as("named"))
            .withColumn("place", row_number().over(byTopic))
            .filter(col("place").leq(PARTNERS)),
        col("entity_id"),
        Topics.TOP_PARTNER_IDS.name());
  }

  private static Dataset<Row> listed(Dataset<Row> placed, Column value, String name) {
    Column inOrder = sort_array(collect_list(struct(col("place"), value.as("value"))));
    return placed
        .groupBy(Topics.TOPIC_ID.col())
        .agg(array_compact(transform(inOrder, item -> item.getField("value"))).as(name));
  }
}
