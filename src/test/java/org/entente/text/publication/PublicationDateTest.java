package org.entente.text.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.entente.text.clean.WrittenDates;
import org.entente.text.time.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024-06-30, 2024-06-30, 2024-06-30",
    "2024-06-30T23:50:00+07:00, 2024-06-30, 2024-06-30",
    "2024-06-30 10:00, 2024-06-30, 2024-06-30",
    "2024/06/30, 2024-06-30, 2024-06-30",
    "20240630, 2024-06-30, 2024-06-30",
    "30/06/2024, 2024-06-30, 2024-06-30",
    "30.6.2024 à 14:10, 2024-06-30, 2024-06-30",
    "30 juin 2024, 2024-06-30, 2024-06-30",
    "Dimanche 30 juin 2024 à 14h, 2024-06-30, 2024-06-30",
    "1er mars 2024, 2024-03-01, 2024-03-01",
    "4 oct. 2021, 2021-10-04, 2021-10-04",
    "'Tue, 17 May 2022 08:00:00 GMT', 2022-05-17, 2022-05-17",
    "'May 17, 2022', 2022-05-17, 2022-05-17",
    "1652774400, 2022-05-17, 2022-05-17",
    "1652774400000, 2022-05-17, 2022-05-17",
    "février 2024, 2024-02-01, 2024-02-29",
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
      strings = {
        "0001-01-01T00:00:00",
        "9999-12-31",
        "2024-13-01",
        "31/02/2024",
        "hier",
        "30 juin",
        " "
      })
  void leavesTheRestUnknown(String date) {
    assertFalse(PublicationDate.parse(date, "metadata").isKnown());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // metadata, url, prefix, posted, dateline, earliest, latest, granularity, method
        "2022-05-17, -, -, -, 17 mai, 2022-05-17, 2022-05-17, day, metadata",
        "2022-05-18, -, -, -, 17 mai, 2022-05-18, 2022-05-18, day, metadata",
        "-, -, 2022-05, -, 17 mai, 2022-05-17, 2022-05-17, day, dateline+date_prefix",
        "-, -, 2021-01, -, 28 décembre, 2020-12-28, 2020-12-28, day, dateline",
        "-, -, 2022-05, -, -, 2022-05-01, 2022-05-31, month, date_prefix",
        "-, -, 2022-08, -, 3 mars, 2022-03-03, 2022-08-31, half,"
            + " contradiction:date_prefix/dateline",
        "2022, -, -, -, 3 mars, 2022-03-03, 2022-03-03, day, dateline+metadata",
        "-, https://e.org/2023/05/17/paix, -, -, -, 2023-05-17, 2023-05-17, day, url",
        "-, https://e.org/2023/05/paix, -, -, 3 mai, 2023-05-03, 2023-05-03, day, dateline+url",
        "-, https://e.org/paix-20230517.html, -, -, -, 2023-05-17, 2023-05-17, day, url",
        "-, https://e.org/paix-20239917.html, -, -, -, -, -, none, none",
        "2023, https://e.org/2023/05/paix, -, -, -, 2023-05-01, 2023-05-31, month, url+metadata",
        "2023-05-17, https://e.org/2021/05/paix, -, -, -, 2021-05-01, 2023-05-17, decade,"
            + " contradiction:metadata/url",
        "-, -, -, 14/03/2023 11:02, -, 2023-03-14, 2023-03-14, day, posted",
        "-, -, -, -, 2 novembre 2022, 2022-11-02, 2022-11-02, day, dateline",
        "-, -, -, -, 2 novembre, -, -, none, none"
      })
  void joinsAllEvidence(
      String metadata,
      String url,
      String prefix,
      String posted,
      String dateline,
      LocalDate earliest,
      LocalDate latest,
      String granularity,
      String method) {
    Interval found =
        PublicationDate.of(metadata, url, new WrittenDates(prefix, posted, dateline), null);
    assertEquals(new Interval(earliest, latest, granularity, method), found);
  }

  @Test
  void isNotAfterTheCrawl() {
    LocalDate crawl = LocalDate.of(2023, 5, 20);
    assertEquals(
        new Interval(null, crawl, "none", "not_after"),
        PublicationDate.of(null, null, WrittenDates.NONE, crawl));
    assertEquals(
        new Interval(LocalDate.of(2023, 5, 1), crawl, "month", "metadata+not_after"),
        PublicationDate.of("2023-05", null, WrittenDates.NONE, crawl));
    assertEquals(
        "contradiction:metadata/not_after",
        PublicationDate.of("2024-01-01", null, WrittenDates.NONE, crawl).method());
  }
}
