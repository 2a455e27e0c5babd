package org.entente.stage.topics;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.ArticleTopics;
import org.entente.table.Table;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;
import org.entente.text.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class ModelTopicsTest {
  private static final List<List<String>> THEMES =
      List.of(
          List.of("riz", "récolte", "engrais", "semence", "paysan", "irrigation", "silo", "blé"),
          List.of(
              "casque", "contingent", "relève", "mission", "hôpital", "blindé", "sapeur", "onu"),
          List.of("port", "navire", "quai", "cargaison", "escale", "marin", "grue", "douane"));
  private static final List<String> COMMON = List.of("ministre", "visite", "accord", "année");
  private static final StructType READINGS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType));
  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("canonical_id", DataTypes.StringType)
          .add("duplicate_kind", DataTypes.StringType)
          .add("published_earliest", DataTypes.DateType)
          .add("published_latest", DataTypes.DateType);
  private static final StructType PARTNERS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType);

  @Test
  void findsThePlantedThemesHoweverTheInputIsPartitioned(SparkSession spark) {
    String first = tables(model(spark, 24, 1));
    for (int partitions : new int[] {2, 7, 64}) {
      assertEquals(first, tables(model(spark, 24, partitions)));
    }
    List<Row> topics = model(spark, 24, 2).topics().orderBy("topic_id").collectAsList();
    assertEquals(3, topics.size());
    Set<Integer> found = new TreeSet<>();
    for (Row topic : topics) {
      List<String> top = topic.getList(topic.fieldIndex("top_terms"));
      for (int theme = 0; theme < THEMES.size(); theme++) {
        if (top.containsAll(THEMES.get(theme).subList(0, 8))) {
          found.add(theme);
          assertEquals(8L, topic.<Long>getAs("articles"), topic.toString());
          assertEquals(List.of("P" + theme), topic.getList(topic.fieldIndex("top_partner_ids")));
        }
      }
    }
    assertEquals(Set.of(0, 1, 2), found, first);
    double prevalence = topics.stream().mapToDouble(t -> t.<Double>getAs("prevalence")).sum();
    assertEquals(1.0, prevalence, 1e-5);
  }

  @Test
  void keepsTheIdsOfTheRunBefore(SparkSession spark) {
    ModelTopics.Modelled before = model(spark, 24, 1);
    Dataset<Row> first = before.model().persist();
    ModelTopics.Modelled after =
        apply(spark, 27, 2, options(3, 27, Optional.of(first), Optional.empty()));
    assertEquals(byId(before.topics()), byId(after.topics()));
    for (Row topic : after.topics().collectAsList()) {
      assertEquals("same", topic.getAs("change"), topic.toString());
      assertEquals(topic.<String>getAs("topic_id"), topic.getAs("previous_topic_id"));
      assertTrue(topic.<Double>getAs("match_similarity") > 0.95, topic.toString());
    }
  }

  @Test
  void saysWhichTopicIsGone(SparkSession spark) {
    Dataset<Row> first = model(spark, 24, 1).model().persist();
    ModelTopics.Modelled after =
        apply(spark, 24, 1, options(2, 24, Optional.of(first), Optional.empty()));
    List<Row> gone = after.topics().filter("change = 'gone'").collectAsList();
    assertEquals(1, gone.size());
    assertEquals(0L, gone.get(0).<Long>getAs("articles"));
    assertFalse(gone.get(0).<String>getAs("label").isEmpty());
  }

  @Test
  void appliesASavedModelWithoutAFit(SparkSession spark) {
    ModelTopics.Modelled before = model(spark, 24, 1);
    Dataset<Row> saved = before.model().persist();
    ModelTopics.Modelled after =
        apply(spark, 6, 1, options(9, 6, Optional.empty(), Optional.of(saved)));
    assertEquals(byId(before.topics()), byId(after.topics()));
    assertEquals("saved", after.candidates().first().getAs("optimizer"));
    assertEquals(inOrder(saved), inOrder(after.model()));
    long weighed = after.articleTopics().filter("rank = 1 and weight > 0.5").count();
    assertEquals(6, weighed);
  }

  @Test
  void doesWithoutAModelThatLacksAColumn(SparkSession spark) {
    Dataset<Row> older =
        model(spark, 24, 1).model().withColumn("rarity", lit(null).cast(DataTypes.DoubleType));
    assertFalse(ModelTopics.isReadable(older));
    ModelTopics.Result saved =
        result(spark, 6, 1, options(9, 6, Optional.empty(), Optional.of(older)));
    assertEquals("No topics: the run of --topic-model has none that can be read.", saved.reason());
    ModelTopics.Modelled next =
        apply(spark, 24, 1, options(3, 24, Optional.of(older), Optional.empty()));
    assertEquals(3, next.topics().filter("change IS NULL").collectAsList().size());
  }

  @Test
  void keepsNoTrainingSetBehind(SparkSession spark) {
    List<Dataset<Row>> kept = new ArrayList<>();
    ModelTopics.Options options =
        options(
            OptionalInt.of(3),
            24,
            1L << 30,
            rows -> {
              kept.add(rows.persist());
              return kept.get(kept.size() - 1);
            });
    apply(spark, 24, 3, options);
    List<Dataset<Row>> still =
        kept.stream().filter(rows -> rows.storageLevel().useMemory()).toList();
    assertEquals(1, still.size(), "only the weights, which the tables are made of");
    assertTrue(List.of(still.get(0).columns()).contains("weight"));
    still.get(0).unpersist();
  }

  @Test
  void choosesTheNumberAndSaysWhy(SparkSession spark) {
    ModelTopics.Modelled modelled =
        apply(spark, 36, 1, options(OptionalInt.empty(), 36, 1L << 30, rows -> rows.persist()));
    List<Row> chosen = modelled.candidates().filter("chosen").collectAsList();
    assertEquals(1, chosen.size());
    assertTrue(chosen.get(0).<String>getAs("reason").contains("numbers tried"));
    int k = chosen.get(0).getAs("k");
    assertEquals(k, modelled.topics().count());
    assertEquals(4, k, "the least of the grid for three themes");
  }

  @Test
  void followsTopicsThroughThePeriods(SparkSession spark) {
    Dataset<Row> trends = model(spark, 24, 1).trends().persist();
    assertEquals(
        Set.of("all", "2024", "2024-Q1", "2024-01", "2024-02"),
        Set.copyOf(trends.select("period").as(Encoders.STRING()).collectAsList()));
    for (Row row : trends.collectAsList()) {
      double share = row.getAs("share");
      assertTrue(row.<Double>getAs("low") <= share && share <= row.<Double>getAs("high"));
      assertEquals(1.0 / 3, row.<Double>getAs("mean_weight"), 0.05, row.toString());
      boolean follows = row.getAs("period").equals("2024-02");
      assertEquals(follows, row.getAs("change_z") != null, row.toString());
    }
  }

  @Test
  void saysWhyThereAreNone(SparkSession spark) {
    ModelTopics.Result few = result(spark, 2, 1, options(3, 2));
    assertTrue(few.modelled().isEmpty());
    assertEquals(
        "No topics: 2 article(s) have 10 words or more besides names and function words; at least"
            + " 10 such articles are needed.",
        few.reason());
    ModelTopics.Options small = options(OptionalInt.of(3), 24, 4_096, rows -> rows);
    ModelTopics.Result large = result(spark, 24, 1, small);
    assertTrue(large.modelled().isEmpty());
    assertTrue(
        large
            .reason()
            .matches(
                "No topics: 3 topics of [0-9]+ terms need [0-9]+ MB of the driver, which has 0 MB;"
                    + " ask for fewer topics or give the driver more memory[.]"),
        large.reason());
  }

  private static List<Row> inOrder(Dataset<Row> model) {
    return model.orderBy("topic_id", "position").collectAsList();
  }

  private static Map<String, Set<String>> byId(Dataset<Row> topics) {
    Map<String, Set<String>> words = new TreeMap<>();
    for (Row topic : topics.collectAsList()) {
      List<String> top = topic.getList(topic.fieldIndex("top_terms"));
      words.put(topic.getAs("topic_id"), new TreeSet<>(top.subList(0, 8)));
    }
    return words;
  }

  private static ModelTopics.Options options(int topics, int size) {
    return options(topics, size, Optional.empty(), Optional.empty());
  }

  private static ModelTopics.Options options(
      int topics, int size, Optional<Dataset<Row>> previous, Optional<Dataset<Row>> saved) {
    return new ModelTopics.Options(
        OptionalInt.of(topics),
        1,
        size,
        Term.Names.MASK,
        previous,
        saved,
        1L << 30,
        rows -> rows.persist());
  }

  private static ModelTopics.Options options(
      OptionalInt topics, int size, long memory, UnaryOperator<Dataset<Row>> keep) {
    return new ModelTopics.Options(
        topics, 1, size, Term.Names.MASK, Optional.empty(), Optional.empty(), memory, keep);
  }

  private static ModelTopics.Modelled model(SparkSession spark, int size, int partitions) {
    return apply(spark, size, partitions, options(3, size));
  }

  private static ModelTopics.Modelled apply(
      SparkSession spark, int size, int partitions, ModelTopics.Options options) {
    return result(spark, size, partitions, options).modelled().orElseThrow();
  }

  private static ModelTopics.Result result(
      SparkSession spark, int size, int partitions, ModelTopics.Options options) {
    return ModelTopics.apply(
        SelectDocuments.apply(readings(spark, size), articles(spark, size)).repartition(partitions),
        articles(spark, size),
        partners(spark, size).repartition(partitions),
        options);
  }

  private static String tables(ModelTopics.Modelled modelled) {
    return text(Topics.TABLE, modelled.topics())
        + text(TopicTerms.TABLE, modelled.terms())
        + text(ArticleTopics.TABLE, modelled.articleTopics())
        + text(TopicTrends.TABLE, modelled.trends())
        + text(TopicModels.TABLE, modelled.candidates());
  }

  /** The rows in published order, measures to the published six decimals. */
  private static String text(Table table, Dataset<Row> rows) {
    StringBuilder text = new StringBuilder();
    for (Row row : rows.sort(table.sortExpressions()).collectAsList()) {
      for (int i = 0; i < row.size(); i++) {
        Object cell = row.get(i);
        text.append(cell instanceof Double d ? String.format(Locale.ROOT, "%.6f", d) : cell)
            .append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String id(int i) {
    return String.format(Locale.ROOT, "a%03d", i);
  }

  /** Article i tells of theme i mod 3 and says a few words of all. */
  private static Dataset<Row> readings(SparkSession spark, int size) {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> terms = new ArrayList<>(THEMES.get(i % 3));
      for (int n = 0; n < 24; n++) {
        terms.add(THEMES.get(i % 3).get(random.nextInt(8)));
      }
      terms.add(COMMON.get(random.nextInt(COMMON.size())));
      rows.add(RowFactory.create(id(i), terms.toArray(String[]::new)));
    }
    return Rows.table(spark, READINGS, rows);
  }

  private static Dataset<Row> articles(SparkSession spark, int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate day = LocalDate.of(2024, i % 2 + 1, 1 + i % 3);
      rows.add(RowFactory.create(id(i), id(i), "canonical", day, day));
    }
    return Rows.table(spark, ARTICLES, rows);
  }

  private static Dataset<Row> partners(SparkSession spark, int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(RowFactory.create(id(i), "P" + i % 3));
    }
    return Rows.table(spark, PARTNERS, rows);
  }
}
