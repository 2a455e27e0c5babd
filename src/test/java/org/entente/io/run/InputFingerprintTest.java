package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.table.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class InputFingerprintTest {
  @Test
  void dependsOnEveryFieldAndOnNoOrder(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(record("file:///a", i, "t" + i, null));
    }
    String hash = InputFingerprint.of(table(spark, rows).repartition(1));
    assertEquals(64, hash.length());
    Collections.reverse(rows);
    assertEquals(hash, InputFingerprint.of(table(spark, rows).repartition(7)));
    for (Row other :
        List.of(
            record("file:///b", 0, "t0", null),
            record("file:///a", 77, "t0", null),
            record("file:///a", 0, "t", "0"),
            record("file:///a", 0, null, "t0"))) {
      List<Row> changed = new ArrayList<>(rows.subList(0, 49));
      changed.add(other);
      assertNotEquals(hash, InputFingerprint.of(table(spark, changed)), other.toString());
    }
    List<Row> twice = new ArrayList<>(rows);
    twice.add(rows.get(0));
    assertNotEquals(hash, InputFingerprint.of(table(spark, twice)));
    assertEquals(64, InputFingerprint.of(table(spark, List.of())).length());
  }

  private static Dataset<Row> table(SparkSession spark, List<Row> rows) {
    return spark.createDataFrame(rows, Records.TABLE.schema());
  }

  private static Row record(String uri, long index, String text, String reason) {
    return RowFactory.create(
        uri, index, "id", null, null, null, null, text, reason, null, null, "UTF-8", 0);
  }
}
