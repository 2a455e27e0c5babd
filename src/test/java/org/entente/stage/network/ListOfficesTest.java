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
import org.entente.table.Offices;
import org.entente.table.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A judge becomes a minister; duplicates and articles that say nothing of her do not count. */
@ExtendWith(SparkSessionExtension.class)
final class ListOfficesTest {
  @Test
  void eachOfficeHasTheDaysOnWhichItIsSeen(SparkSession spark) {
    List<Row> articles =
        List.of(
            article("a1", "canonical", LocalDate.of(2021, 5, 2)),
            article("a2", "canonical", LocalDate.of(2023, 1, 9)),
            article("a3", "canonical", LocalDate.of(2024, 7, 1)),
            article("a4", "canonical", null),
            article("a5", "near", LocalDate.of(2025, 1, 1)),
            article("a6", "canonical", LocalDate.of(2026, 1, 1)));
    List<Row> people =
        List.of(
            person("a1", "juge", "LAO"),
            person("a2", "ministre", "LAO"),
            person("a3", "Ministre", "LAO"),
            person("a4", "ministre", "LAO"),
            person("a5", "ministre", "LAO"),
            person("a6", null, null));
    for (int partitions : new int[] {1, 7}) {
      Dataset<Row> offices =
          ListOffices.apply(
              Rows.table(spark, People.TABLE.schema(), people).repartition(partitions),
              Rows.table(spark, Articles.TABLE.schema(), articles));
      assertEquals(
          List.of("juge LAO 1 2021-05-02 2021-05-02", "ministre LAO 3 2023-01-09 2024-07-01"),
          Rows.text(
              offices.orderBy(Offices.TABLE.sortExpressions()),
              "office",
              "affiliation_id",
              "articles",
              "first_seen",
              "last_seen"));
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

  private static Row person(String article, String office, String affiliation) {
    return Rows.of(
        People.TABLE.schema(),
        "article_id",
        article,
        "entity_id",
        "person:vanh-sisouk",
        "office",
        office,
        "affiliation_id",
        affiliation);
  }
}
