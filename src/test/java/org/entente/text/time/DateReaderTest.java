package org.entente.text.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.TextParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {
  private static final Interval PUBLISHED = Interval.day(LocalDate.of(2023, 11, 14), "metadata");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "livrer les engins d'ici à 2030 | 2030-01-01 | 2030-12-31",
        "livrer les engins d'ici la fin de 2024 | 2024-12-01 | 2024-12-31",
        "livrer les engins avant le 3 mars 2025 | 2025-03-03 | 2025-03-03",
        "livrer les engins avant le 3 mars | 2024-03-03 | 2024-03-03",
        "livrer les engins avant fin décembre | 2023-12-01 | 2023-12-31",
        "livrer les engins avant la fin de l'année | 2023-12-01 | 2023-12-31",
        "livrer les engins d'ici à l'an prochain | 2024-01-01 | 2024-12-31",
        "livrer les engins avant le premier trimestre 2025 | 2025-01-01 | 2025-03-31",
        "livrer les engins au plus tard en juin 2024 | 2024-06-01 | 2024-06-30",
        "livrer les engins dans un délai de six mois | 2024-05-14 | 2024-05-14",
        "livrer les engins à l'horizon 2045 | 2045-01-01 | 2045-12-31",
        "livrer les engins pour la période 2024-2026 | 2026-01-01 | 2026-12-31"
      })
  void readsDeadlines(String text, LocalDate earliest, LocalDate latest) {
    DateExpression found = deadline(text, PUBLISHED);
    assertEquals(earliest, found.interval().earliest());
    assertEquals(latest, found.interval().latest());
    assertEquals(found.text(), found.span().of(text).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"livrer les engins", "envoyer 2030 soldats", "livrer en mai dernier"})
  void findsNoDeadlineWhereThereIsNone(String text) {
    assertNull(deadline(text, PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"avant le 3 mars", "avant la fin de l'année", "d'ici six mois"})
  void leavesTheBoundsOpenWithoutADayOfPublication(String words) {
    DateExpression found = deadline("livrer " + words, Interval.UNKNOWN);
    assertEquals(words, found.text());
    assertEquals(Interval.UNKNOWN, found.interval());
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertEquals(
        Interval.UNKNOWN, deadline("livrer avant le 31 février 2024", PUBLISHED).interval());
  }

  @Test
  void readsDatesByTheDirectionOfTheVerb() {
    assertEquals(LocalDate.of(2022, 12, 20), day("le 20 décembre", -1));
    assertEquals(LocalDate.of(2023, 12, 20), day("le 20 décembre", 1));
    assertEquals(LocalDate.of(2023, 9, 3), day("le 3 septembre", -1));
    assertEquals(LocalDate.of(2024, 9, 3), day("le 3 septembre", 1));
  }

  private static LocalDate day(String words, int direction) {
    List<DateExpression> found =
        DateReader.dates(words, TextParts.all(words), PUBLISHED, direction);
    assertEquals(1, found.size(), found.toString());
    return found.get(0).interval().earliest();
  }

  private static DateExpression deadline(String text, Interval anchor) {
    return DateReader.deadline(text, TextParts.all(text), anchor);
  }
}
