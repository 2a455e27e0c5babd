package org.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.io.InputException;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.stage.Rows;
import org.entente.table.TopicModelTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
final class TopicTablesTest {
  @TempDir private Path folder;

  @Test
  void refusesAModelOfAnOlderVersionInOneLine(SparkSession spark) {
    Dataset<Row> older = model(spark, "rarity");
    InputException refusal =
        assertThrows(InputException.class, () -> TopicTables.checked(older, "hdfs:/runs/mai"));
    assertEquals(
        "--topic-model: the topics of hdfs:/runs/mai were written by an older version and cannot be"
            + " applied; run it again.",
        refusal.getMessage());
    assertEquals(ExitCode.INPUT_UNUSABLE, EntenteException.of(refusal).exitCode());
  }

  @Test
  void doesWithoutAnEarlierModelOfAnOlderVersionAndWarns(SparkSession spark) {
    List<String> warnings = new ArrayList<>();
    TopicTables tables = new TopicTables(spark, null, warnings);
    assertTrue(tables.previousModel(model(spark, "rarity"), "r1").isEmpty());
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("run r1"), warnings.get(0));
    assertTrue(tables.previousModel(model(spark, "none"), "r2").isPresent());
    assertEquals(1, warnings.size());
  }

  /** A model on disk whose file lacks a column, read as a run's table is. */
  private Dataset<Row> model(SparkSession spark, String missing) {
    Row row = RowFactory.create("t01", 0, "riz", null, 3.5, 1.2, 0.5, 1L);
    String file = folder.resolve(missing).toString();
    Rows.table(spark, TopicModelTerms.TABLE.schema(), List.of(row))
        .drop(missing)
        .write()
        .parquet(file);
    return spark.read().schema(TopicModelTerms.TABLE.schema()).parquet(file);
  }
}
