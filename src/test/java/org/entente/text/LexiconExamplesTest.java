package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.io.LexiconFiles;
import org.entente.text.act.rule.EventCode;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clean.BoilerplateRule;
import org.entente.text.clean.PageCleaner;
import org.entente.text.entity.Entity;
import org.entente.text.entity.person.Title;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its example and leaves its counter-example alone; codes are known ones. */
final class LexiconExamplesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/entente/lexicon");
  private static final Lexicon LEXICON = LexiconFiles.bundled();
  private static final ArticleReader READER = new ArticleReader(LEXICON, "VNM");
  private static final PageCleaner CLEANER =
      new PageCleaner(LEXICON.boilerplate(), LEXICON.agencies());

  /** Columns whose bars part alternatives of a pattern, not words of a list. */
  private static final Set<String> PATTERNS = Set.of("pattern", "patterns");

  /** Modes of the PLOVER manual (draft 0.8, 2021), by the events that the rules can use. */
  private static final Map<String, Set<String>> PLOVER_MODES =
      Map.of(
          "AGREE", Set.of(),
          "SUPPORT", Set.of(),
          "COOPERATE", Set.of(),
          "AID", Set.of(),
          "REQUEST", Set.of("assist", "change", "yield", "meet"),
          "REJECT", Set.of("assist", "change", "yield", "meet"),
          "SANCTION", Set.of("convict", "expel", "withdraw", "discontinue"),
          "RETREAT",
              Set.of("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"));

  /**
   * CAMEO codes below the root, by root, as in the table CAMEO to PLOVER of 17 September 2021; 02
   * as in the CAMEO codebook.
   */
  private static final Map<String, String> CAMEO =
      Map.of(
          "02", "0|1[1-4]?|2|3[1-4]?|4[1-4]?|5[1-6]?|[678]",
          "03", "0|1[1-4]?|2|3[1-4]?|4[1-4]?|5[1-6]?|[6-9]",
          "05", "[0-7]",
          "06", "[0-4]",
          "07", "[0-5]",
          "10", "0|1[1-4]?|2|3[1-4]?|4[1-4]?|5[1-6]?|[678]",
          "12", "0|1[1-4]?|2[1-4]?|3[1-4]?|4[1-6]?|[5-9]",
          "16", "0|1|2[1-3]?|4|5|6[1-3]?");

  /**
   * Events of the roots by that table. It drops appeals, which are requests here, and counts a
   * withdrawal from what was undertaken (166) as a sanction, which is a retreat here.
   */
  private static final Map<String, Set<String>> EVENTS_OF_ROOTS =
      Map.of(
          "02", Set.of("REQUEST"),
          "03", Set.of("AGREE"),
          "05", Set.of("SUPPORT"),
          "06", Set.of("COOPERATE"),
          "07", Set.of("AID"),
          "10", Set.of("REQUEST"),
          "12", Set.of("REJECT"),
          "16", Set.of("SANCTION", "RETREAT"));

  static List<Named<Trigger>> triggers() {
    return LEXICON.acts().triggers().stream().map(t -> Named.of(t.id(), t)).toList();
  }

  static List<Named<BoilerplateRule>> boilerplate() {
    return LEXICON.boilerplate().stream().map(rule -> Named.of(rule.id(), rule)).toList();
  }

  static List<Named<Title>> titles() {
    return LEXICON.titles().stream().map(title -> Named.of(title.id(), title)).toList();
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void aTriggerFindsItsExample(Trigger trigger) {
    Set<String> found = rules(trigger.example());
    assertTrue(found.contains(trigger.id()), trigger.example() + " found " + found);
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void aTriggerLeavesItsCounterExampleAlone(Trigger trigger) {
    Set<String> found = rules(trigger.counterExample());
    assertFalse(found.contains(trigger.id()), trigger.counterExample());
  }

  private static Set<String> rules(String sentence) {
    return READER.read(sentence, null, null).acts().stream()
        .map(act -> act.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void aPatternRemovesItsExample(BoilerplateRule rule) {
    assertTrue(removes(rule, rule.example()), rule.example());
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void aPatternLeavesItsCounterExampleAlone(BoilerplateRule rule) {
    assertFalse(removes(rule, rule.counterExample()), rule.counterExample());
  }

  /** A prefix stands at the start of a text, everything else anywhere. */
  private static boolean removes(BoilerplateRule rule, String line) {
    return rule.scope() == BoilerplateRule.Scope.PREFIX
        ? CLEANER.clean(line + "\n\nSuite du texte.", null).removed().stream()
            .anyMatch(segment -> segment.rule().equals(rule.id()))
        : CLEANER.removes(rule, line);
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleIntroducesThePersonOfItsExample(Title title) {
    String before = "Hier, ";
    String text = before + title.example() + " est arrivé à Genève.";
    int end = before.length() + title.example().length();
    boolean found =
        READER.read(text, null, null).people().stream()
            .flatMap(person -> person.mentions().stream())
            .anyMatch(mention -> mention.end() == end);
    assertTrue(found, text + " found " + READER.read(text, null, null).people());
  }

  @Test
  void everyTitleHasAnExampleWithAName() {
    List<String> without =
        LEXICON.titles().stream()
            .filter(title -> !title.example().matches(".*\\s\\p{Lu}.*"))
            .map(Title::id)
            .toList();
    assertEquals(List.of(), without, "titles whose example holds no name");
  }

  @Test
  void everyFileSaysWhereItsFactsComeFrom() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String first = Files.readAllLines(file).get(0);
        assertTrue(first.matches("# \\S.{30,}"), file + " begins with: " + first);
      }
    }
  }

  @Test
  void noListNamesAWordTwice() throws IOException {
    List<String> repeated = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        for (CSVRecord row : rows(file)) {
          row.toMap().entrySet().stream()
              .filter(cell -> !PATTERNS.contains(cell.getKey()) && repeats(cell.getValue()))
              .forEach(cell -> repeated.add(file.getFileName() + ": " + cell));
        }
      }
    }
    assertEquals(List.of(), repeated);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(file))) {
      return rows.getRecords();
    }
  }

  private static boolean repeats(String cell) {
    List<String> words = List.of(cell.split("\\|"));
    return words.size() > Set.copyOf(words).size();
  }

  @Test
  void everyRuleHasExampleAndCounterExample() {
    for (Trigger trigger : LEXICON.acts().triggers()) {
      assertFalse(trigger.example().isBlank(), trigger.id());
      assertFalse(trigger.counterExample().isBlank(), trigger.id());
    }
    for (BoilerplateRule rule : LEXICON.boilerplate()) {
      assertFalse(rule.example().isBlank(), rule.id());
      assertFalse(rule.counterExample().isBlank(), rule.id());
    }
  }

  @Test
  void holdsEveryCountryOfIso3166() {
    Set<String> missing = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    missing.removeAll(LEXICON.entitiesById().keySet());
    assertEquals(Set.of(), missing);
    for (String iso2 : Locale.getISOCountries()) {
      Entity country = LEXICON.entitiesById().get(new Locale("", iso2).getISO3Country());
      assertEquals(iso2, country.iso2(), country.id());
    }
  }

  @Test
  void holdsTheUsualOrganisations() {
    long organisations =
        LEXICON.entities().stream().filter(e -> e.kind() == Entity.Kind.ORGANISATION).count();
    assertTrue(organisations >= 80, organisations + " organisations");
  }

  @Test
  void codesAreThoseOfTheManuals() {
    for (Trigger trigger : LEXICON.acts().triggers()) {
      assertKnown(trigger.codes().general(), trigger.id());
      trigger.codes().byTheme().forEach((theme, code) -> assertKnown(code, trigger.id() + theme));
    }
  }

  private static void assertKnown(EventCode code, String of) {
    String said = of + ": " + code;
    Set<String> modes = PLOVER_MODES.get(code.event());
    assertTrue(modes != null, said);
    assertTrue(code.mode().isEmpty() || modes.contains(code.mode()), said);
    String root = code.cameo().substring(0, 2);
    assertTrue(CAMEO.containsKey(root), said);
    assertTrue(code.cameo().substring(2).matches(CAMEO.get(root)), said);
    assertTrue(EVENTS_OF_ROOTS.get(root).contains(code.event()), said);
  }

  /** Each row of the leaves is of a rule's code and of a theme, so that it can stand in an act. */
  @Test
  void everyLeafCanBeReached() throws IOException {
    Set<String> codes = new TreeSet<>();
    LEXICON.acts().triggers().forEach(trigger -> codes.add(trigger.codes().general().cameo()));
    List<String> lines = Files.readAllLines(FOLDER.resolve("cameo_leaves.csv"));
    for (String line : lines.subList(2, lines.size())) {
      String[] cells = line.split(",", -1);
      assertTrue(codes.contains(cells[1]), line);
      assertTrue(LEXICON.acts().themes().containsKey(cells[2]), line);
      assertTrue(cells[3].startsWith(cells[1].substring(0, 2)) || !cells[4].isEmpty(), line);
    }
  }
}
