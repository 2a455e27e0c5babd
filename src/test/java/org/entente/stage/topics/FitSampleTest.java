package org.entente.stage.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class FitSampleTest {
  private static final int ARTICLES = 150;
  private static final int TERMS = 12;

  @Test
  void takesTheStepsThatSparkTakes(SparkSession spark) {
    FitTopics fitting = new FitTopics(documents(spark), ARTICLES, TERMS);
    double[][] start = start();
    double[][] here = fitting.fit(start, 1, 3);
    double[][] there = fitting.spread(start, 1, 3);
    for (int k = 0; k < here.length; k++) {
      // Each document's inference starts from a draw of its own and ends within its tolerance.
      assertArrayEquals(there[k], here[k], 0.05);
      assertTrue(Arrays.stream(here[k]).sum() > Arrays.stream(start[k]).sum());
    }
  }

  @Test
  void givesTheSameBitsAgain(SparkSession spark) {
    FitTopics fitting = new FitTopics(documents(spark), ARTICLES, TERMS);
    assertEquals(
        Arrays.deepToString(fitting.fit(start(), 1, 3)),
        Arrays.deepToString(fitting.fit(start(), 1, 3)));
  }

  /** Two topics that know a few of their terms. */
  private static double[][] start() {
    double[][] start = new double[2][TERMS];
    for (double[] topic : start) {
      Arrays.fill(topic, FitTopics.TERM_PRIOR + 1);
    }
    start[0][0] += 20;
    start[1][TERMS - 1] += 20;
    return start;
  }

  /** Half of the articles say the first terms, the other half the last ones. */
  private static Dataset<Row> documents(SparkSession spark) {
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < ARTICLES; d++) {
      double[] counts = new double[TERMS];
      for (int i = 0; i < 10; i++) {
        counts[random.nextInt(TERMS / 2) + d % 2 * TERMS / 2]++;
      }
      Vector vector = Vectors.dense(counts).compressed().toSparse();
      rows.add(RowFactory.create(vector));
    }
    StructType schema = new StructType().add(TermVectors.FEATURES, SQLDataTypes.VectorType());
    return Rows.table(spark, schema, rows).coalesce(1);
  }
}
