package org.entente.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.table.Quarantine;
import org.entente.table.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class SelectRecordsTest {
  private static final StructType SCHEMA = Records.TABLE.schema();

  @Test
  void readsEachTextOnceAndSaysWhyTheOthersAreSetAside(SparkSession spark) {
    List<Row> rows =
        List.of(
            record("b.jsonl", 0, "Hanoï"),
            record("a.jsonl", 40, "Hanoï"),
            record("a.jsonl", 80, "Hanoï"),
            record("a.jsonl", 0, "Hanoï "),
            Rows.of(
                SCHEMA,
                "source_uri",
                "a.jsonl",
                "source_index",
                120L,
                "reason",
                "invalid_json",
                "detail",
                "Expected an object",
                "excerpt",
                "{"));
    for (int partitions : new int[] {1, 2, 7}) {
      SelectRecords.Selection selection =
          SelectRecords.apply(Rows.table(spark, SCHEMA, rows).repartition(partitions));
      assertEquals(
          List.of("a.jsonl 0 Hanoï ", "a.jsonl 40 Hanoï"),
          Rows.text(
              selection.usable().orderBy("source_uri", "source_index"),
              "source_uri",
              "source_index",
              "text"));
      assertEquals(
          List.of(
              "a.jsonl 80 same_record Expected a text of its own, found that of a.jsonl at 40 Hanoï",
              "a.jsonl 120 invalid_json Expected an object {",
              "b.jsonl 0 same_record Expected a text of its own, found that of a.jsonl at 40 Hanoï"),
          Rows.text(
              selection.quarantine().orderBy("source_uri", "source_index"),
              "source_uri",
              "source_index",
              "reason",
              "detail",
              "excerpt"));
    }
  }

  @Test
  void givesATextItsId(SparkSession spark) {
    SelectRecords.Selection selection =
        SelectRecords.apply(Rows.table(spark, SCHEMA, List.of(record("a.txt", 0, "Hanoï\n"))));
    // printf 'Hanoï\n' | sha256sum
    assertEquals(List.of("beea571f17ed4e3e"), Rows.text(selection.usable(), "article_id"));
    assertEquals(Quarantine.TABLE.schema(), selection.quarantine().schema());
  }

  private static Row record(String uri, long index, String text) {
    return Rows.of(SCHEMA, "source_uri", uri, "source_index", index, "text", text);
  }
}
