package org.entente.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.table.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class JoinDuplicatesTest {
  @Test
  void takesTheEarliestThenTheLongestThenTheSmallestId(SparkSession spark) {
    List<Row> readings =
        List.of(
            reading("a1", "paix", null, 900),
            reading("a2", "paix", LocalDate.of(2024, 5, 4), 500),
            reading("a3", "paix", LocalDate.of(2024, 5, 3), 100),
            reading("b1", "riz", LocalDate.of(2024, 5, 3), 100),
            reading("b2", "riz", LocalDate.of(2024, 5, 3), 200),
            reading("b3", "riz", LocalDate.of(2024, 5, 3), 200),
            reading("c1", "pont", null, 10));
    for (int partitions : new int[] {1, 2, 7}) {
      Dataset<Row> articles =
          JoinDuplicates.apply(
              Rows.table(spark, Readings.schema(), readings).repartition(partitions));
      assertEquals(Articles.WITH_TEXT.columnNames(), List.of(articles.columns()));
      assertEquals(
          List.of(
              "a1 a1 a3 exact 1.0",
              "a2 a1 a3 exact 1.0",
              "a3 a1 a3 canonical 1.0",
              "b1 b1 b2 exact 1.0",
              "b2 b1 b2 canonical 1.0",
              "b3 b1 b2 exact 1.0",
              "c1 c1 c1 canonical 1.0"),
          Rows.text(
              articles.orderBy("article_id"),
              "article_id",
              "cluster_id",
              "canonical_id",
              "duplicate_kind",
              "similarity"));
    }
  }

  private static Row reading(String id, String body, LocalDate published, int chars) {
    return Rows.of(
        Readings.schema(),
        "article_id",
        id,
        "body_hash",
        body,
        "published_earliest",
        published,
        "published_latest",
        published,
        "raw_chars",
        chars);
  }
}
