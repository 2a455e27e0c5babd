package org.entente.stage.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.ArticleTopics;
import org.entente.table.Table;
import org.entente.table.TopicTerms;
import org.entente.table.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          .add("canonical_id", DataTypes.StringType);
  private static final StructType PARTNERS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType);

  @Test
  void findsThePlantedThemesHoweverTheInputIsPartitioned(SparkSession spark) {
    String first = tables(model(spark, 24, 1));
    for (int partitions : new int[] {2, 7}) {
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
  void givesNoneForTwoArticles(SparkSession spark) {
    assertTrue(
        ModelTopics.apply(
                SelectDocuments.apply(readings(spark, 2), articles(spark, 2)),
                partners(spark, 2),
                new ModelTopics.Options(OptionalInt.empty(), 1, 2, rows -> rows))
            .isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "4, 2", "8, 2", "18, 3", "62, 6", "200, 10", "1800, 30", "100000, 30"})
  void choosesTheNumberByRule(long articles, int topics) {
    assertEquals(topics, ModelTopics.byRule(articles));
  }

  private static ModelTopics.Modelled model(SparkSession spark, int size, int partitions) {
    return ModelTopics.apply(
            SelectDocuments.apply(readings(spark, size), articles(spark, size))
                .repartition(partitions),
            partners(spark, size).repartition(partitions),
            new ModelTopics.Options(OptionalInt.of(3), 1, size, rows -> rows.persist()))
        .orElseThrow();
  }

  private static String tables(ModelTopics.Modelled modelled) {
    return text(Topics.TABLE, modelled.topics())
        + text(TopicTerms.TABLE, modelled.terms())
        + text(ArticleTopics.TABLE, modelled.articleTopics());
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
      rows.add(RowFactory.create(id(i), id(i)));
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
