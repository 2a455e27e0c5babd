package org.entente.stage.topics;

import static org.entente.stage.topics.ThreeThemes.THEMES;
import static org.entente.stage.topics.ThreeThemes.apply;
import static org.entente.stage.topics.ThreeThemes.model;
import static org.entente.stage.topics.ThreeThemes.options;
import static org.entente.stage.topics.ThreeThemes.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.table.ArticleTopics;
import org.entente.table.Table;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class ModelTopicsTest {
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
}
