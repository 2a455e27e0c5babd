package org.entente.text.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.io.LexiconFiles;
import org.entente.text.Span;
import org.entente.text.publication.PublicationDate;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of time in sentences of the daily press: extent, type, value, modifier, interval. */
final class TimexFinderTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/entente/text/time");
  private static final TimeVocabulary VOCABULARY = LexiconFiles.bundled().time();
  private static final TimexFinder FINDER = new TimexFinder(VOCABULARY);
  private static final Interval DAY = Interval.day(LocalDate.of(2024, 6, 19), "metadata");

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(FOLDER.resolve(file)))) {
      return parser.getRecords();
    }
  }

  static List<Named<CSVRecord>> expressions() throws IOException {
    return rows("expressions.csv").stream()
        .map(row -> Named.of(row.get("anchor") + " " + row.get("sentence"), row))
        .toList();
  }

  static List<String> traps() throws IOException {
    return rows("traps.csv").stream().map(row -> row.get("sentence")).toList();
  }

  static List<Named<TimeVocabulary.Rule>> rules() {
    return VOCABULARY.rules().stream().map(rule -> Named.of(rule.id(), rule)).toList();
  }

  static List<Named<TimeVocabulary.Holiday>> holidays() {
    return VOCABULARY.holidays().stream().map(feast -> Named.of(feast.name(), feast)).toList();
  }

  /** « id text type value mod » of each expression. */
  private static List<String> found(String text, Interval anchor) {
    return FINDER.find(text, anchor).stream()
        .map(x -> x.text() + " | " + x.type() + " " + x.value() + " " + mod(x))
        .toList();
  }

  private static String mod(TimeExpression expression) {
    return expression.mod() == null ? "" : expression.mod();
  }

  private static String plain(String bracketed) {
    return bracketed.replace("[", "").replace("]", "");
  }

  private static String bracketed(String sentence) {
    return sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']'));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void findsAnExpressionWithItsValue(CSVRecord row) {
    String sentence = row.get("sentence");
    String expected =
        bracketed(sentence)
            + " | "
            + row.get("type")
            + " "
            + row.get("value")
            + " "
            + row.get("mod");
    List<String> found =
        found(plain(sentence), PublicationDate.parse(row.get("anchor"), "metadata"));
    assertTrue(found.contains(expected), "expected " + expected + ", found " + found);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void findsNothingWhereThereIsNoTime(String sentence) {
    assertEquals(List.of(), found(sentence, DAY));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFindsItsExampleAndLeavesItsCounterExampleAlone(TimeVocabulary.Rule rule) {
    if (rule.meaning().equals("NOTHING")) {
      assertEquals(List.of(), found(rule.example(), DAY));
      assertFalse(found(rule.counterExample(), DAY).isEmpty(), rule.counterExample());
      return;
    }
    List<TimeExpression> found = FINDER.find(plain(rule.example()), DAY);
    assertTrue(
        found.stream()
            .anyMatch(
                x -> x.rule().equals(rule.id()) && x.text().equals(bracketed(rule.example()))),
        rule.example() + " found " + found);
    assertFalse(rule.counterExample().isBlank());
    assertTrue(
        FINDER.find(rule.counterExample(), DAY).stream().noneMatch(x -> x.rule().equals(rule.id())),
        rule.counterExample());
  }

  @ParameterizedTest
  @MethodSource("holidays")
  void aFeastHasItsDay(TimeVocabulary.Holiday feast) {
    List<TimeExpression> found = FINDER.find(plain(feast.example()), DAY);
    assertTrue(
        found.stream().anyMatch(x -> x.text().equals(bracketed(feast.example())) && x.isResolved()),
        feast.example() + " found " + found);
  }

  @Test
  void readsParagraphsOfTheDailyPress() throws IOException {
    ParagraphScore score = ParagraphScore.of(FOLDER.resolve("paragraphs.txt"), FINDER);
    assertTrue(score.strict() >= 0.95, score.toString());
    assertTrue(score.relaxed() >= 0.97, score.toString());
    assertTrue(score.value() >= 0.95, score.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-19 | le 14 mai | 2024-05-14 | 2024-05-14 | day | day_month_by_publication",
        "2024-06 | le 14 juin | 2024-06-14 | 2024-06-14 | day | day_month_by_publication",
        "2024-06-19 | fin 2024 | 2024-12-01 | 2024-12-31 | month | explicit_year",
        "2024-06-19 | au troisième trimestre 2023 | 2023-07-01 | 2023-09-30 | quarter | part_of_year",
        "2024-06-19 | les années 1990 | 1990-01-01 | 1999-12-31 | decade | explicit_decade",
        "2024-06-19 | la semaine dernière | 2024-06-10 | 2024-06-16 | week |"
            + " relative_to_publication",
        "2024-06-19 | du 18 au 20 mai | 2024-05-18 | 2024-05-20 | day | day_month_by_publication",
        "2024-06-19 | le mandat 2020-2021 | 2020-01-01 | 2021-12-31 | year | explicit_years"
      })
  void anExpressionHasItsIntervalAndTheWayItWasFound(
      String anchor, String words, LocalDate first, LocalDate last, String grain, String method) {
    Interval interval =
        FINDER
            .find("Voir " + words + ".", PublicationDate.parse(anchor, "metadata"))
            .get(0)
            .interval();
    assertEquals(new Interval(first, last, grain, method), interval);
  }

  @ParameterizedTest
  @ValueSource(strings = {"le 14 septembre", "mercredi", "hier", "l'an dernier", "en mars"})
  void guessesNoDateWithoutADayOfPublication(String words) {
    TimeExpression found = FINDER.find("Le pont a brûlé " + words + ".", Interval.UNKNOWN).get(0);
    assertEquals(Interval.UNKNOWN, found.interval());
    assertTrue(found.value().startsWith("XXXX"), found.value());
  }

  @Test
  void keepsTheWordsOfADeadline() {
    String text = "Il livrera les engins d'ici à 2030.";
    TimeExpression found = FINDER.find(text, DAY).get(0);
    assertEquals("2030", found.text());
    assertEquals("d'ici à 2030", found.cueSpan().of(text));
    assertEquals(TimeExpression.Cue.BY, found.cue());
  }

  @Test
  void knownVerbsDecideTheDirection() {
    String text = "Il part mardi.";
    VerbTime future = new VerbTime(new Span(3, 7), Direction.FUTURE, VerbTime.Form.FINITE);
    List<TimeExpression> found =
        FINDER.find(text, List.of(new Span(0, text.length())), DAY, List.of(future));
    assertEquals("2024-06-25", found.get(0).value());
    assertEquals(Direction.FUTURE, found.get(0).direction());
  }

  @Test
  void readsDecomposedLettersAndNarrowBlanks() {
    String text = "Le vote aura lieu en fe\u0301vrier, \u00E0 20\u202Fh\u00A030.";
    assertEquals(
        List.of("fe\u0301vrier | DATE 2025-02 ", "20\u202Fh\u00A030 | TIME 2024-06-19T20:30 "),
        found(text, DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 ", "le ", "le 3 mai 2024, ", "de la fin de ", "12.12.12.", "a-b-"})
  void longInputTakesLinearTime(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> FINDER.find(text, DAY));
  }

  @Test
  void severalThreadsReadWithOneFinder() {
    String text = "Le 3 mai, il a plu. Le lendemain, il a neigé. Il gèlera lundi.";
    List<String> expected = found(text, DAY);
    List<List<String>> all =
        new ArrayList<>(
            IntStream.range(0, 400).parallel().mapToObj(i -> found(text, DAY)).toList());
    all.removeIf(expected::equals);
    assertEquals(List.of(), all, String.format(Locale.ROOT, "expected %s", expected));
  }
}
