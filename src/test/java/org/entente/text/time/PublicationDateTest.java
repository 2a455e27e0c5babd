package org.entente.text.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024-06-30, 2024-06-30, 2024-06-30",
    "2024-06-30T10:00:00Z, 2024-06-30, 2024-06-30",
    "2024-06-30 10:00, 2024-06-30, 2024-06-30",
    "2024/06/30, 2024-06-30, 2024-06-30",
    "30/06/2024, 2024-06-30, 2024-06-30",
    "30 juin 2024, 2024-06-30, 2024-06-30",
    "1er mars 2024, 2024-03-01, 2024-03-01",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024, 2024-01-01, 2024-12-31"
  })
  void readsWhatFeedsWrite(String date, LocalDate earliest, LocalDate latest) {
    Interval interval = PublicationDate.parse(date, "metadata");
    assertEquals(earliest, interval.earliest());
    assertEquals(latest, interval.latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0001-01-01T00:00:00", "9999-12-31", "2024-13-01", "hier", "30 juin", " "})
  void leavesTheRestUnknown(String date) {
    assertFalse(PublicationDate.parse(date, "metadata").isKnown());
  }
}
