package org.entente.job.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.job.findings.Outcome;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkSessionExtension.class)
final class AccountingTest {
  private static final Accounting WELL = new Accounting(3, 20, 10, 2, 4, 1, 2, 1, 2);

  @Test
  void countsWhereEveryRecordHasGone(SparkSession spark) {
    Dataset<Row> records = column(spark, "source_uri", "a", "a", "a", "b", "b", "c", "d");
    Dataset<Row> articles = column(spark, "article_id", "1", "1", "2");
    Dataset<Row> quarantine =
        column(spark, "reason", "empty", "hidden", "not_an_article", "invalid_json");
    Accounting accounting = Accounting.of(records, articles, quarantine).checked(4);
    assertEquals(
        "listed 7 = read 2 + duplicate 1 + quarantined 2 + empty 1 + too big 0 + hidden 1",
        accounting.line());
    assertEquals(Optional.of(accounting), Accounting.of(accounting.asMap()));
    assertEquals(0.25, accounting.quarantinedShare());
  }

  @Test
  void refusesToLoseARecordOrAFile() {
    assertEquals(WELL, WELL.checked(3));
    assertThrows(IllegalStateException.class, () -> WELL.checked(4));
    Accounting short1 = new Accounting(3, 21, 10, 2, 4, 1, 2, 1, 2);
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> short1.checked(3));
    assertTrue(e.getMessage().contains("listed 21 = read 10"), e.getMessage());
  }

  @Test
  void isEmptyForCountsOfARunWithoutIt() {
    assertEquals(Optional.empty(), Accounting.of(Map.of("articles", 3L)));
  }

  @Test
  void letsAnInputPassThatReachesTheLimits(SparkSession spark) {
    Gates.check(WELL, reasons(spark), Gates.Limits.defaults(), OptionalLong.empty());
    Gates.check(WELL, reasons(spark), Gates.Limits.defaults(), OptionalLong.of(24));
    Gates.check(WELL, reasons(spark), new Gates.Limits(12, 0.25, 0), OptionalLong.of(999));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13 | 1 | 0 | 0 | expected at least 13 article(s), found 12",
        "1 | 0.2 | 0 | 0 | expected at most 20 %, found 25 %, most of the others for empty",
        "1 | 1 | 0.5 | 25 | expected at least 50 % of 25, found 12"
      })
  void closesAGate(
      long articles, double quarantined, double share, long last, String why, SparkSession spark) {
    Gates.Limits limits = new Gates.Limits(articles, quarantined, share);
    Accounting accounting = new Accounting(3, 20, 10, 2, 5, 1, 1, 1, 2);
    EntenteException e =
        assertThrows(
            EntenteException.class,
            () -> Gates.check(accounting, reasons(spark), limits, OptionalLong.of(last)));
    assertEquals(ExitCode.GATE_FAILED, e.exitCode());
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertTrue(e.getMessage().contains("--m"), e.getMessage());
  }

  private static Dataset<Row> reasons(SparkSession spark) {
    return column(spark, "reason", "empty", "hidden", "hidden", "empty", "too_big");
  }

  private static Dataset<Row> column(SparkSession spark, String name, String... values) {
    return spark.createDataset(Stream.of(values).toList(), Encoders.STRING()).toDF(name);
  }

  @Test
  void printsTheAccountingAboveTheTables() {
    Map<String, Long> counts = new java.util.LinkedHashMap<>(Map.of("articles", 12L));
    counts.putAll(WELL.asMap());
    String summary = new Outcome("r", "file:///out", false, counts, List.of(), List.of()).summary();
    assertEquals(
        List.of(
            "Run r is published.",
            "listed 20 = read 10 + duplicate 2 + quarantined 4 + empty 1 + too big 2 + hidden 1",
            "Rows: articles 12",
            "Files: file:///out"),
        summary.lines().toList());
  }

  @Test
  void bundlesEveryFileOfTheSample() {
    assertTrue(Sample.files().contains("dispatches.jsonl"));
    for (String file : Sample.files()) {
      assertTrue(Sample.class.getResource("/org/entente/sample/" + file) != null, file);
    }
  }
}
