package org.entente.stage.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.Articles;
import org.entente.table.Entities;
import org.entente.table.Mentions;
import org.entente.table.PartnerPairs;
import org.entente.table.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class DescribeEntitiesTest {
  private static final String[] SHOWN = {
    "entity_id",
    "kind",
    "name_fr",
    "office",
    "affiliation_id",
    "aliases_seen",
    "articles",
    "mentions",
    "first_seen",
    "last_seen",
    "degree",
    "community"
  };

  @Test
  void describesWhatCanonicalArticlesName(SparkSession spark) {
    List<Row> articles =
        List.of(
            article("a1", "canonical", LocalDate.of(2024, 1, 5)),
            article("a2", "canonical", LocalDate.of(2024, 3, 7)),
            article("a3", "near", LocalDate.of(2024, 4, 1)));
    List<Row> mentions =
        List.of(
            mention("a1", "JPN", "Japon"),
            mention("a1", "JPN", "japonaise"),
            mention("a1", "JPN", "Japon"),
            mention("a2", "JPN", "Tokyo"),
            mention("a2", "LAO", "Laos"),
            Rows.of(
                Mentions.TABLE.schema(),
                "article_id",
                "a2",
                "entity_id",
                "LAO",
                "surface",
                "les deux pays",
                "form",
                "collective"),
            mention("a3", "LAO", "Laos"),
            mention("a3", "CUB", "Cuba"),
            mention("a1", "person:ken-mori", "Ken Mori"),
            mention("a2", "person:ken-mori", "M. Mori"));
    List<Row> people =
        List.of(
            person("a1", "Ken Mori", "ambassadeur", "JPN"),
            person("a2", "Ken-Ichi Mori", "ministre", "JPN"),
            person("a3", "Ken Mori", "juge", "LAO"));
    List<Row> lexicon = List.of(state("JPN", "Japon"), state("LAO", "Laos"), state("CUB", "Cuba"));
    List<Row> pairs =
        List.of(pair("all", "article"), pair("all", "sentence"), pair("2024", "article"));
    for (int partitions : new int[] {1, 7}) {
      Dataset<Row> entities =
          DescribeEntities.apply(
              Rows.table(spark, Mentions.TABLE.schema(), mentions).repartition(partitions),
              Rows.table(spark, Articles.TABLE.schema(), articles),
              Rows.table(spark, People.TABLE.schema(), people),
              Rows.table(spark, Entities.TABLE.schema(), lexicon)
                  .select("entity_id", "kind", "name_fr", "name_en", "iso2", "plover_actor")
                  .withColumn(
                      "affiliation_id", org.apache.spark.sql.functions.lit(null).cast("string")),
              MeasureNetwork.apply(Rows.table(spark, PartnerPairs.TABLE.schema(), pairs)));
      assertEquals(
          List.of(
              "JPN country Japon null null [Japon|Tokyo|japonaise] 2 4 2024-01-05 2024-03-07 1 JPN",
              "person:ken-mori person Ken-Ichi Mori ministre JPN [Ken Mori|M. Mori] 2 2 2024-01-05"
                  + " 2024-03-07 null null",
              "LAO country Laos null null [Laos] 1 2 2024-03-07 2024-03-07 1 JPN"),
          Rows.text(entities.orderBy(Entities.TABLE.sortExpressions()), SHOWN));
    }
  }

  private static Row article(String id, String kind, LocalDate day) {
    return Rows.of(
        Articles.TABLE.schema(),
        "article_id",
        id,
        "duplicate_kind",
        kind,
        "published_earliest",
        day,
        "published_latest",
        day);
  }

  private static Row mention(String article, String entity, String surface) {
    return Rows.of(
        Mentions.TABLE.schema(), "article_id", article, "entity_id", entity, "surface", surface);
  }

  private static Row person(String article, String name, String office, String affiliation) {
    return Rows.of(
        People.TABLE.schema(),
        "article_id",
        article,
        "entity_id",
        "person:ken-mori",
        "name",
        name,
        "office",
        office,
        "affiliation_id",
        affiliation);
  }

  private static Row state(String id, String name) {
    return Rows.of(Entities.TABLE.schema(), "entity_id", id, "kind", "country", "name_fr", name);
  }

  private static Row pair(String period, String scope) {
    return Rows.of(
        PartnerPairs.TABLE.schema(),
        "period",
        period,
        "scope",
        scope,
        "a_id",
        "JPN",
        "b_id",
        "LAO",
        "n_ab",
        1L);
  }
}
