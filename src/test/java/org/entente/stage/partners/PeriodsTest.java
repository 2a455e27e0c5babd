package org.entente.stage.partners;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkSessionExtension.class)
final class PeriodsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024-05-03, all|2024|2024-Q2|2024-05",
    "2024-05-01, 2024-05-31, all|2024|2024-Q2|2024-05",
    "2024-05-31, 2024-06-01, all|2024|2024-Q2",
    "2024-06-30, 2024-07-01, all|2024",
    "2024-01-01, 2024-12-31, all|2024",
    "2023-12-31, 2024-01-01, all",
    "2024-12-01, 2024-12-31, all|2024|2024-Q4|2024-12",
    ", , all|undated",
    "2024-05-03, , all|undated"
  })
  void holdTheWholeInterval(
      LocalDate earliest, LocalDate latest, String periods, SparkSession spark) {
    var row =
        spark
            .range(1)
            .select(Periods.of(lit(earliest).cast("date"), lit(latest).cast("date")).as("periods"));
    assertEquals(List.of("[" + periods + "]"), Rows.text(row, "periods"));
  }

  @ParameterizedTest
  @CsvSource({
    "all,",
    "undated,",
    "2024, 2023",
    "2024-Q1, 2023-Q4",
    "2024-Q3, 2024-Q2",
    "2024-01, 2023-12",
    "2024-12, 2024-11"
  })
  void followEachOther(String period, String before) {
    assertEquals(before, Periods.before(period));
  }
}
