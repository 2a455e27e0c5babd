package org.entente.job.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.job.evaluate.StoryScorer.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StoryScorerTest {
  private static final String LONG = "Le pont de Kerval a rouvert jeudi après deux ans de travaux.";
  private static final String SHORT = "Le pont de Kerval a rouvert jeudi après deux semaines.";

  /** b repeats a, and c repeats b, so c repeats a too; d only tells the same story. */
  @Test
  void countsPairsThatAreJoinedAndPairsThatAreLabelled() {
    List<Label> labels =
        List.of(label("c", "b"), label("b", "a"), label("a", null), label("d", null));
    StoryScorer scorer =
        StoryScorer.of(
            labels,
            Map.of(
                "a", new Placed("1", LONG),
                "b", new Placed("1", LONG),
                "c", new Placed("2", SHORT),
                "d", new Placed("2", "Le maire a salué les ouvriers.")));
    assertEquals(
        List.of(
            new Measure("stories", 1, 2, 3),
            new Measure("stories at 30", 0, 0, 0),
            new Measure("stories at 50", 0, 0, 2),
            new Measure("stories at 70", 0, 0, 0),
            new Measure("stories at 90", 1, 1, 1)),
        scorer.measures());
    assertEquals(
        List.of("a\tstories\tnot joined: c", "b\tstories\tnot joined: c", "c\tstories\tjoined: d"),
        scorer.differences());
  }

  @Test
  void countsALabelledPairThatTheRunLacks() {
    StoryScorer scorer =
        StoryScorer.of(
            List.of(label("a", null), label("b", "a")), Map.of("a", new Placed("1", LONG)));
    assertEquals(new Measure("stories", 0, 0, 1), scorer.measures().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "2024-05-03, 2024-05-03, 2024-05-03, 1, 1, 1",
        "2024-05-03, 2024-05-01, 2024-05-31, 1, 1, 1",
        "2024-05, 2024-05-03, 2024-05-03, 1, 1, 1",
        "2024, 2024-05-01, 2024-05-31, 1, 1, 1",
        "2024-05-03, 2024-05-04, 2024-05-04, 0, 1, 1",
        "2024-05, 2024-05-20, 2024-06-02, 0, 1, 1",
        "2024-05-03, null, null, 0, 0, 1",
        "null, 2024-05-03, 2024-05-03, 0, 1, 0",
        "null, null, null, 0, 0, 0"
      })
  void comparesDates(
      String published, LocalDate earliest, LocalDate latest, long right, long found, long known) {
    Label label =
        new Label(
            "a", published, null, null, null, null, null, null, null, null, null, null, null,
            false);
    DateScorer scorer = new DateScorer();
    scorer.add(label, earliest, latest);
    assertEquals(new Measure("dated", right, found, known), scorer.measure());
    assertEquals(right == found && right == known, scorer.differences().isEmpty());
  }

  private static Label label(String id, String duplicateOf) {
    return new Label(
        id, null, null, null, null, null, null, null, null, null, null, duplicateOf, null, false);
  }
}
