package org.entente.stage.topics;

import static org.apache.spark.sql.functions.lit;
import static org.entente.stage.topics.ThreeThemes.apply;
import static org.entente.stage.topics.ThreeThemes.model;
import static org.entente.stage.topics.ThreeThemes.options;
import static org.entente.stage.topics.ThreeThemes.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.entente.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What later runs do with a model, and how topics are followed. */
@ExtendWith(SparkSessionExtension.class)
final class TabulateTopicsTest {
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
}
