package org.entente.job.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.job.evaluate.Label.LabelledAct;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScorerTest {
  private static final String TEXT =
      "Le Japon livrera du riz au Laos. Le Laos a remercié le Japon. Partager";

  private final Scorer scorer = new Scorer();

  @Test
  void givesFullMarksToWhatIsLabelled() {
    Label label = label(List.of(act("livrera du riz", "plan", false)), List.of("a remercié"));
    scorer.add(label, result(found("a1", "Le Japon livrera du riz au Laos", "plan", null)));
    for (Measure measure : scorer.measures()) {
      assertEquals(1.0, measure.f1(), measure.layer() + " " + scorer.differences());
    }
    assertEquals(List.of(), scorer.differences());
    assertMeasure("acts found", 1, 1, 1);
    assertMeasure("removed", 1, 1, 1);
    assertMeasure("people", 1, 1, 1);
  }

  @Test
  void countsAMissedActAndAWrongOne() {
    Label label = label(List.of(act("livrera du riz", "plan", false)), List.of("a remercié"));
    scorer.add(label, result(found("a1", "Le Laos a remercié le Japon", "request", null)));
    assertMeasure("acts found", 0, 1, 1);
    assertMeasure("acts typed", 0, 0, 0);
    assertMeasure("not acts", 0, 1, 1);
    assertTrue(scorer.differences().toString().contains("act missed"));
    assertTrue(scorer.differences().toString().contains("act wrong"));
  }

  @Test
  void doesNotJudgeOptionalActs() {
    Label label = label(List.of(act("livrera du riz", "plan", true)), List.of());
    scorer.add(label, result(found("a1", "Le Japon livrera du riz au Laos", "plan", null)));
    assertMeasure("acts found", 0, 0, 0);
  }

  @Test
  void judgesARepetitionWithTheActThatItRepeats() {
    Label label = label(List.of(act("livrera du riz", "plan", false)), List.of());
    scorer.add(
        label,
        result(
            found("a1", "Le Japon livrera du riz au Laos", "plan", null),
            found("a2", "Le Laos a remercié le Japon", "plan", "a1")));
    assertMeasure("acts found", 1, 1, 1);
  }

  @Test
  void tellsFamilyFromType() {
    Label label = label(List.of(act("livrera du riz", "pledge", false)), List.of());
    scorer.add(label, result(found("a1", "Le Japon livrera du riz au Laos", "plan", null)));
    assertMeasure("acts typed", 1, 1, 1);
    assertMeasure("acts exact type", 0, 1, 1);
  }

  @Test
  void countsAnArticleThatTheRunDoesNotHave() {
    scorer.add(label(List.of(act("livrera du riz", "plan", false)), List.of()), null);
    assertMeasure("acts found", 0, 0, 1);
    assertMeasure("partners", 0, 0, 1);
    assertMeasure("removed", 0, 0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null | null | null | null | true",
        "2024 | null | null | null | false",
        "null | avant juin | null | null | false",
        "2024-12 | fin 2024 | 2024-12-01 | 2024-12-31 | true",
        "2024-12-15 | fin 2024 | 2024-12-01 | 2024-12-31 | true",
        "2024-Q1 | mars | 2024-03-01 | 2024-03-31 | true",
        "2024-H2 | mars | 2024-03-01 | 2024-03-31 | false",
        "2023 | fin 2024 | 2024-12-01 | 2024-12-31 | false",
        "2024-12 | fin 2024 | null | null | false",
        "XXXX-06 | avant juin | null | null | true",
        "XXXX-06 | avant juin | 2024-06-01 | 2024-06-30 | true",
        "XXXX-06 | avant mai | 2024-05-01 | 2024-05-31 | false",
        "d'ici deux ans | d’ici deux ans | null | null | true",
        "P2M | sous deux mois | 2024-07-14 | 2024-07-14 | true",
        "P2M | dans un mois | 2024-06-14 | 2024-06-14 | false",
        "P2M | null | null | null | false"
      })
  void comparesDeadlines(
      String labelled, String words, LocalDate earliest, LocalDate latest, boolean right) {
    FoundAct act =
        new FoundAct(
            "a", new Span(0, 1), "plan", List.of(), List.of(), null, earliest, latest, words, null);
    assertEquals(right, DueComparison.matches(labelled, act, "2024-05-14"));
  }

  @ParameterizedTest
  @CsvSource({
    "Dô Trong Nghia, do-trong-nghia",
    "Jean-Luc Armand, jean-luc-armand",
    "J. P. Morel, j-p-morel"
  })
  void takesSpellingsOfANameForOne(String one, String other) {
    assertEquals(Scorer.nameKey(one), Scorer.nameKey(other));
  }

  private void assertMeasure(String layer, long right, long found, long labelled) {
    Measure measure =
        scorer.measures().stream().filter(m -> m.layer().equals(layer)).findFirst().orElseThrow();
    assertEquals(
        new Measure(layer, right, found, labelled), measure, scorer.differences().toString());
  }

  private static Label label(List<LabelledAct> acts, List<String> notActs) {
    return new Label(
        "x",
        "2024-05-03",
        null,
        List.of("JPN"),
        List.of("LAO"),
        List.of("Kenji Murata"),
        List.of("Partager"),
        List.of("Le Laos a remercié"),
        List.of(),
        acts,
        notActs,
        null,
        null,
        false);
  }

  private static LabelledAct act(String quote, String type, boolean optional) {
    return new LabelledAct(
        quote, type, List.of("JPN"), List.of("LAO"), "Kenji Murata", null, null, optional);
  }

  private static FoundAct found(String id, String quote, String type, String repeats) {
    int start = TEXT.indexOf(quote);
    return new FoundAct(
        id,
        new Span(start, start + quote.length()),
        type,
        List.of("JPN"),
        List.of("LAO"),
        "person:kenji-murata",
        null,
        null,
        null,
        repeats);
  }

  private static ArticleResult result(FoundAct... acts) {
    int share = TEXT.indexOf("Partager");
    return new ArticleResult(
        "x",
        TEXT,
        List.of(new Span(share, TEXT.length())),
        Set.of("JPN"),
        Set.of("LAO"),
        Set.of("person:kenji-murata"),
        List.of(acts),
        List.of());
  }
}
