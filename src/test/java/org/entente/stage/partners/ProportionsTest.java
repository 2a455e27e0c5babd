package org.entente.stage.partners;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values of the statistics. */
@ExtendWith(SparkSessionExtension.class)
final class ProportionsTest {
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
