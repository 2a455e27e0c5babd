package org.entente.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
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
  void readsEachTextOnceForAllItsRecords(SparkSession spark) {
    List<Row> rows =
        List.of(
            record("b.jsonl", 0, "Hanoï", "bientôt"),
            record("a.jsonl", 40, "Hanoï", null),
            record("a.jsonl", 80, "Hanoï", "2024-05-04"),
            record("c.jsonl", 0, "Hanoï", "3 mai 2024"),
            record("a.jsonl", 0, "Hanoï ", null),
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
          List.of("a.jsonl 0 Hanoï ", "c.jsonl 0 Hanoï"),
          text(selection.usable(), "source_uri", "source_index", "text"));
      assertEquals(
          List.of(
              "a.jsonl 40 d623c9994ee084b0 null",
              "a.jsonl 80 d623c9994ee084b0 2024-05-04",
              "b.jsonl 0 d623c9994ee084b0 bientôt"),
          text(selection.repeated(), "source_uri", "source_index", "article_id", "date"));
      assertEquals(
          List.of("a.jsonl 120 invalid_json Expected an object {"),
          text(
              selection.quarantine(), "source_uri", "source_index", "reason", "detail", "excerpt"));
    }
  }

  @Test
  void setsAsideEveryRecordOfATextThatCannotBeRead(SparkSession spark) {
    StructType ids = SCHEMA.add("article_id", "string");
    Dataset<Row> repeated =
        Rows.table(
            spark,
            ids,
            List.of(
                Rows.of(ids, "article_id", "x", "source_uri", "b.txt", "source_index", 7L),
                Rows.of(ids, "article_id", "y", "source_uri", "c.txt", "source_index", 0L)));
    StructType read = Readings.schema();
    Dataset<Row> attempted =
        Rows.table(
            spark,
            read,
            List.of(
                Rows.of(read, "article_id", "x", "raw_text", "abc", "failure", "kaputt"),
                Rows.of(read, "article_id", "y", "raw_text", "def")));
    assertEquals(
        List.of(
            "b.txt 7 unreadable Expected a page that can be read, found one that fails: kaputt"
                + " abc"),
        text(
            SelectRecords.failedRepeats(attempted, repeated),
            Quarantine.TABLE.columnNames().toArray(String[]::new)));
  }

  @Test
  void givesATextItsId(SparkSession spark) {
    SelectRecords.Selection selection =
        SelectRecords.apply(Rows.table(spark, SCHEMA, List.of(record("a.txt", 0, "Hanoï", null))));
    // printf 'Hanoï' | sha256sum
    assertEquals(List.of("d623c9994ee084b0"), Rows.text(selection.usable(), "article_id"));
    assertEquals(Quarantine.TABLE.schema(), selection.quarantine().schema());
  }

  private static List<String> text(Dataset<Row> rows, String... columns) {
    return Rows.text(rows.orderBy("source_uri", "source_index"), columns);
  }

  private static Row record(String uri, long index, String text, String date) {
    return Rows.of(SCHEMA, "source_uri", uri, "source_index", index, "text", text, "date", date);
  }
}
