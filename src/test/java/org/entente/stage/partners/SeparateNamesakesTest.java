package org.entente.stage.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.Acts;
import org.entente.table.Entities;
import org.entente.table.Mentions;
import org.entente.table.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people called Kim Lan: a Lao minister in a1 and a3, a Vietnamese judge in a2; a4 does not say
 * whom it means, a5 gives an organisation. Ana Ruiz is one person in all articles.
 */
@ExtendWith(SparkSessionExtension.class)
final class SeparateNamesakesTest {
  private static final String KIM = "person:kim-lan";
  private static final String ANA = "person:ana-ruiz";

  private static final List<Row> PEOPLE =
      List.of(
          person("a1", KIM, "LAO"),
          person("a2", KIM, "VNM"),
          person("a3", KIM, "LAO"),
          person("a4", KIM, null),
          person("a5", KIM, "UN"),
          person("a1", ANA, "ESP"),
          person("a2", ANA, "ESP"),
          person("a3", ANA, null),
          person("a4", ANA, "UN"));

  private static Row person(String article, String id, String affiliation) {
    return Rows.of(
        People.TABLE.schema(),
        "article_id",
        article,
        "entity_id",
        id,
        "affiliation_id",
        affiliation);
  }

  private static Dataset<Row> names(SparkSession spark) {
    return Rows.table(
        spark,
        Entities.TABLE.schema(),
        List.of(
            entity("ESP", "country"),
            entity("LAO", "country"),
            entity("VNM", "country"),
            entity("UN", "organisation")));
  }

  private static Row entity(String id, String kind) {
    return Rows.of(Entities.TABLE.schema(), "entity_id", id, "kind", kind);
  }

  private static Dataset<Row> namesakes(SparkSession spark, List<Row> people, int partitions) {
    Dataset<Row> rows = Rows.table(spark, People.TABLE.schema(), people).repartition(partitions);
    return SeparateNamesakes.apply(rows, names(spark));
  }

  @Test
  void onlyPeopleOfSeveralStatesGetAnotherIdAndOnlyWhereTheStateIsKnown(SparkSession spark) {
    Dataset<Row> rows = Rows.table(spark, People.TABLE.schema(), PEOPLE);
    List<String> expected =
        List.of(
            "a1 person:ana-ruiz",
            "a1 person:kim-lan@LAO",
            "a2 person:ana-ruiz",
            "a2 person:kim-lan@VNM",
            "a3 person:ana-ruiz",
            "a3 person:kim-lan@LAO",
            "a4 person:ana-ruiz",
            "a4 person:kim-lan",
            "a5 person:kim-lan");
    for (int partitions : new int[] {1, 7}) {
      Dataset<Row> renamed = SeparateNamesakes.rename(rows, namesakes(spark, PEOPLE, partitions));
      assertEquals(
          expected,
          Rows.text(renamed.orderBy("article_id", "entity_id"), "article_id", "entity_id"));
    }
  }

  @Test
  void anArticleThatStandsTwiceChangesNothing(SparkSession spark) {
    List<Row> doubled = new ArrayList<>(PEOPLE);
    doubled.addAll(PEOPLE);
    assertEquals(
        Rows.text(sorted(namesakes(spark, PEOPLE, 2)), "article_id", "separated_id"),
        Rows.text(sorted(namesakes(spark, doubled, 3)), "article_id", "separated_id"));
  }

  private static Dataset<Row> sorted(Dataset<Row> namesakes) {
    return namesakes.orderBy("article_id", "separated_id");
  }

  @Test
  void mentionsAndActsFollow(SparkSession spark) {
    Dataset<Row> namesakes = namesakes(spark, PEOPLE, 1);
    Dataset<Row> mentions =
        Rows.table(
            spark,
            Mentions.TABLE.schema(),
            List.of(
                mention("a1", KIM), mention("a1", "LAO"), mention("a2", KIM), mention("a4", null)));
    assertEquals(
        List.of("a1 LAO", "a1 person:kim-lan@LAO", "a2 person:kim-lan@VNM", "a4 null"),
        Rows.text(
            Mentions.TABLE
                .conform(SeparateNamesakes.rename(mentions, namesakes))
                .orderBy("article_id", "entity_id"),
            "article_id",
            "entity_id"));
    Dataset<Row> acts =
        Rows.table(
            spark,
            Acts.TABLE.schema(),
            List.of(
                act("a1", KIM, new String[] {"LAO"}, new String[] {KIM, ANA}),
                act("a2", null, new String[] {KIM}, new String[0]),
                act("a4", KIM, new String[] {"VNM"}, new String[0])));
    assertEquals(
        List.of(
            "a1 person:kim-lan@LAO [LAO] [person:kim-lan@LAO|person:ana-ruiz]",
            "a2 null [person:kim-lan@VNM] []",
            "a4 person:kim-lan [VNM] []"),
        Rows.text(
            Acts.TABLE
                .conform(SeparateNamesakes.renameActors(acts, namesakes))
                .orderBy("article_id"),
            "article_id",
            "speaker_id",
            "by_ids",
            "to_ids"));
  }

  private static Row mention(String article, String id) {
    return Rows.of(Mentions.TABLE.schema(), "article_id", article, "entity_id", id);
  }

  private static Row act(String article, String speaker, String[] by, String[] to) {
    return Rows.of(
        Acts.TABLE.schema(),
        "article_id",
        article,
        "speaker_id",
        speaker,
        "by_ids",
        by,
        "to_ids",
        to);
  }
}
