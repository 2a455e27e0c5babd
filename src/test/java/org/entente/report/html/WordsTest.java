package org.entente.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.report.DateInterval;
import org.entente.report.Language;
import org.entente.table.Column;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, numbers and dates of the page. */
final class WordsTest {
  /** Values of tables that are English already. */
  private static final List<String> VALUES =
      List.of("status_", "type_", "event_", "theme_", "layer_");

  @ParameterizedTest
  @CsvSource({
    "2024-03-12, 2024-03-12, 12 mars 2024, 12 March 2024",
    "2024-08-01, 2024-08-01, 1er août 2024, 1 August 2024",
    "2024-02-01, 2024-02-29, février 2024, February 2024",
    "2024-04-01, 2024-06-30, T2 2024, Q2 2024",
    "2024-01-01, 2024-12-31, 2024, 2024",
    "2024-03-11, 2024-03-17, du 11 mars 2024 au 17 mars 2024, 11 March 2024 to 17 March 2024",
    "2024-03-01, 2024-05-31, du 1er mars 2024 au 31 mai 2024, 1 March 2024 to 31 May 2024",
    ", 2024-05-31, jusqu’au 31 mai 2024, until 31 May 2024",
    ", , date inconnue, date unknown"
  })
  void writesIntervals(LocalDate earliest, LocalDate latest, String french, String english) {
    DateInterval interval = new DateInterval(earliest, latest, "none");
    assertEquals(french, Words.of(Language.FR).date(interval));
    assertEquals(english, Words.of(Language.EN).date(interval));
  }

  @Test
  void writesNumbers() {
    Words french = Words.of(Language.FR);
    assertEquals("12\u202F345", french.number(12345));
    assertEquals("12,3\u00A0%", french.percent(0.1234));
    assertEquals("\u22120,09", french.decimal(-0.09));
    assertEquals("0,00", french.decimal(-0.001));
    assertEquals("\u22122,5", french.points(-0.025));
    assertEquals("+2,5", french.points(0.025));
    assertEquals("0,0", french.points(-0.0001));
    assertEquals("12.3%", Words.of(Language.EN).percent(0.1234));
  }

  @Test
  void languagesSayTheSameThings() {
    Set<String> french = Words.of(Language.FR).all().keySet();
    Set<String> english = Words.of(Language.EN).all().keySet();
    Set<String> missing = new TreeSet<>(french);
    missing.removeAll(english);
    assertEquals(
        Set.of(),
        missing.stream()
            .filter(key -> VALUES.stream().noneMatch(key::startsWith))
            .collect(Collectors.toSet()));
    assertTrue(french.containsAll(english));
  }

  @Test
  void saysEveryStatusAndEventInFrench() {
    Set<String> statuses = valuesOf(Commitments.STATUS);
    Set<String> events = valuesOf(CommitmentTimeline.EVENT);
    assertTrue(statuses.contains("partly_fulfilled"), statuses.toString());
    assertTrue(events.contains("partly_delivered"), events.toString());
    Set<String> french = Words.of(Language.FR).all().keySet();
    statuses.forEach(value -> assertTrue(french.contains("status_" + value), value));
    events.forEach(value -> assertTrue(french.contains("event_" + value), value));
  }

  /** A person who reads both must not wonder whether two words mean the same. */
  @ParameterizedTest
  @CsvSource({"FR, status", "FR, event", "EN, status", "EN, event"})
  void saysWhatTheNotebookSays(Language language, String kind) throws IOException {
    Properties notebook = new Properties();
    String name = "/org/entente/report/notebook/words_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      notebook.load(reader);
    }
    Words page = Words.of(language);
    Set<String> values =
        valuesOf(kind.equals("status") ? Commitments.STATUS : CommitmentTimeline.EVENT);
    for (String value : values) {
      assertEquals(page.value(kind, value), notebook.getProperty(kind + "." + value), value);
    }
  }

  /** The values that the description of a column lists. */
  private static Set<String> valuesOf(Column column) {
    return Set.of(column.description().replace(".", "").split(", | or "));
  }

  @Test
  void countsInWords() {
    Words french = Words.of(Language.FR);
    assertEquals(
        "Un changement depuis l’analyse r1.", french.say("changes_count", "n", 1L, "run", "r1"));
    assertEquals(
        "1\u202F200 changements depuis l’analyse r1.",
        french.say("changes_count", "n", 1200L, "run", "r1"));
  }
}
