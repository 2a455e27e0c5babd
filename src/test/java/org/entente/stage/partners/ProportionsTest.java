package org.entente.stage.partners;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values of the statistics. */
@ExtendWith(SparkSessionExtension.class)
final class ProportionsTest {
  private static final StructType P_VALUES =
      new StructType()
          .add("period", DataTypes.StringType)
          .add("scope", DataTypes.StringType)
          .add("a_id", DataTypes.StringType)
          .add("b_id", DataTypes.StringType)
          .add("p_value", DataTypes.DoubleType);

  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  /** Newcombe (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void givesWilsonIntervals(long k, long n, double low, double high) {
    assertEquals(low, value(Proportions.wilsonLow(lit(k), lit(n))), 5e-5);
    assertEquals(high, value(Proportions.wilsonHigh(lit(k), lit(n))), 5e-5);
  }

  @Test
  void comparesTwoShares() {
    // 30 of 100 against 20 of 100: pooled 0.25, standard error 0.0612372.
    assertEquals(1.632993, value(Proportions.z(lit(30L), lit(100L), lit(20L), lit(100L))), 1e-6);
    assertNull(value(Proportions.z(lit(5L), lit(5L), lit(3L), lit(3L))));
  }

  /** Quantiles of chi-squared with one degree of freedom. */
  @ParameterizedTest
  @CsvSource({"0, 1", "2.705543, 0.1", "3.841459, 0.05", "6.634897, 0.01", "10.827566, 0.001"})
  void givesTheTailOfChiSquared(double x, double p) {
    assertEquals(p, value(Association.pValue(lit(x))), 1e-7);
  }

  /**
   * Dunning (1993), table 2: how often both words of a bigram stand, one, the other and neither.
   */
  @ParameterizedTest
  @CsvSource({
    "110, 2442, 111, 29114, 270.72",
    "29, 13, 123, 31612, 263.90",
    "31, 23, 139, 31584, 256.84",
    "10, 0, 3, 31764, 167.23",
    "76, 104, 2476, 29121, 157.21"
  })
  void givesTheLogLikelihoodRatio(long both, long first, long second, long neither, double g2) {
    Column ab = lit(both);
    Column n = lit(both + first + second + neither);
    assertEquals(g2, value(Association.g2(ab, lit(both + first), lit(both + second), n)), 0.005);
  }

  /** The fifteen p-values of Benjamini and Hochberg (1995), section 3.2. */
  @Test
  void adjustsForManyComparisons() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0
    };
    double[] q = {
      0.0015, 0.0030, 0.0095, 0.03562, 0.0603, 0.06386, 0.06386, 0.0645, 0.0765, 0.4860, 0.58118,
      0.71488, 0.75323, 0.81321, 1.0
    };
    List<Row> rows = new ArrayList<>();
    for (int i = p.length - 1; i >= 0; i--) {
      rows.add(RowFactory.create("all", "article", "A" + i, "B", p[i]));
    }
    rows.add(RowFactory.create("2024", "article", "A0", "B", 0.5));
    List<Row> adjusted =
        PairPartners.adjusted(Rows.table(spark, P_VALUES, rows))
            .orderBy("period", "p_value")
            .collectAsList();
    assertEquals(0.5, adjusted.get(0).<Double>getAs("q_value"));
    for (int i = 0; i < q.length; i++) {
      assertEquals(q[i], adjusted.get(i + 1).<Double>getAs("q_value"), 5e-6);
    }
  }

  @Test
  void measuresAssociation() {
    Column ab = lit(10L);
    Column a = lit(20L);
    Column b = lit(20L);
    Column n = lit(100L);
    assertEquals(4.0, value(Association.expected(a, b, n)));
    // 2 (10 ln 10/4 + 2 * 10 ln 10/16 + 70 ln 70/64)
    assertEquals(12.0713, value(Association.g2(ab, a, b, n)), 1e-3);
    assertEquals(1.0 / 3, value(Association.jaccard(ab, a, b)), 1e-12);
    assertEquals(Math.log(2.5) / Math.log(10), value(Association.npmi(ab, a, b, n)), 1e-12);
    assertEquals(0.0, value(Association.g2(lit(4L), a, b, n)), 1e-12);
    assertNull(value(Association.npmi(n, n, n, n)));
  }

  private Double value(Column column) {
    return (Double) spark.range(1).select(column.as("value")).head().get(0);
  }
}
