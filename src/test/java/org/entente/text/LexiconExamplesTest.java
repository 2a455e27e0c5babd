package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.io.LexiconFiles;
import org.entente.text.act.trigger.Trigger;
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

  /** Event types of the PLOVER coding manual. */
  private static final Set<String> PLOVER_EVENTS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "YIELD",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "RETREAT",
          "ASSAULT");

  /** Modes of the PLOVER coding manual, of the events that the rules use with one. */
  private static final Map<String, Set<String>> PLOVER_MODES =
      Map.of(
          "REQUEST", Set.of("assist", "change", "yield", "meet"),
          "REJECT", Set.of("assist", "change", "yield", "meet"),
          "SANCTION", Set.of("convict", "expel", "withdraw", "discontinue"),
          "RETREAT",
              Set.of("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"));

  /** Root codes 01 to 20 of the CAMEO codebook, with two or three digits below the root. */
  private static final String CAMEO = "(?:0[1-9]|1\\d|20)\\d{0,2}";

  /** The codes below the roots that the rules use. */
  private static final Set<String> CAMEO_BELOW_ROOTS = Set.of("030", "033", "057");

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
      assertTrue(PLOVER_EVENTS.contains(trigger.ploverEvent()), trigger.id());
      Set<String> modes = PLOVER_MODES.getOrDefault(trigger.ploverEvent(), Set.of());
      assertTrue(
          trigger.ploverMode().isEmpty() || modes.contains(trigger.ploverMode()),
          trigger.id() + ": " + trigger.ploverEvent() + " " + trigger.ploverMode());
      assertTrue(trigger.cameo().matches(CAMEO), trigger.id() + ": " + trigger.cameo());
      assertTrue(
          trigger.cameo().length() == 2 || CAMEO_BELOW_ROOTS.contains(trigger.cameo()),
          trigger.id() + ": " + trigger.cameo());
    }
  }
}
