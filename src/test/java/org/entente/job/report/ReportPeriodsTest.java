package org.entente.job.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short corpora are shown by months, long ones by years. */
final class ReportPeriodsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01, 2024-06, 2024-06-30, 2023-03, 2024-06",
    "2024-01, 2024-06, 2024-06-29, 2023-03, 2024-05",
    "2023-01, 2024-06, 2024-06-30, 2020-Q3, 2024-Q2",
    "2016-09, 2026-01, 2024-06-30, 2011, 2023",
    "2016-09, 2024-12, 2024-12-31, 2009, 2024",
    "2016-09, 2023-03, 2026-01-01, 2008, 2023"
  })
  void choosesPeriods(String first, String last, LocalDate asOf, String from, String recent) {
    ReportPeriods periods = ReportPeriods.of(List.of(first, last), asOf).orElseThrow();
    assertEquals(from, periods.from());
    assertEquals(recent, periods.recent());
  }

  @Test
  void hasNoneWithoutDates() {
    assertEquals(Optional.empty(), ReportPeriods.of(List.of(), LocalDate.of(2024, 6, 30)));
  }
}
