package org.entente.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods without a row keep their place. */
final class PeriodsTest {
  @Test
  void fillsTheGaps() {
    assertEquals(List.of(), Periods.between(List.of()));
    assertEquals(List.of("2016", "2017", "2018"), Periods.between(List.of("2018", "2016", "2016")));
    assertEquals(List.of("2023-Q4", "2024-Q1"), Periods.between(List.of("2023-Q4", "2024-Q1")));
    assertEquals(
        List.of("2023-11", "2023-12", "2024-01"), Periods.between(List.of("2023-11", "2024-01")));
    assertEquals(List.of("0001", "2024"), Periods.between(List.of("0001", "2024")));
  }
}
