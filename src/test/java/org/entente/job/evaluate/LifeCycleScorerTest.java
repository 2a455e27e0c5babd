package org.entente.job.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.job.evaluate.FoundCommitment.FoundStep;
import org.entente.job.evaluate.StoryLabel.LabelledCommitment;
import org.entente.job.evaluate.StoryLabel.LabelledEvent;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

final class LifeCycleScorerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private final Map<String, ArticleResult> results = new HashMap<>();
  private final Map<String, FoundCommitment> commitments = new HashMap<>();

  @Test
  void givesFullMarksToWhatIsLabelled() {
    article("a1", "Le Japon promet du riz", "c1");
    article("a2", "Le Japon a livré du riz", "c1");
    found("c1", "fulfilled", step("stated", "a1"), step("delivered", "a2"));
    LifeCycleScorer scorer = scored(story("fulfilled", List.of()));
    for (Measure measure : scorer.measures()) {
      assertEquals(1.0, measure.f1(), measure.layer() + " " + scorer.differences());
    }
    assertEquals(List.of(), scorer.differences());
  }

  @Test
  void seesWhatIsNotMerged() {
    article("a1", "Le Japon promet du riz", "c1");
    article("a2", "Le Japon a livré du riz", "c2");
    found("c1", "announced", step("stated", "a1"));
    found("c2", "fulfilled", step("delivered", "a2"));
    LifeCycleScorer scorer = scored(story("fulfilled", List.of()));
    assertEquals(0, right(scorer, "cycles merged"));
    assertEquals(0, right(scorer, "cycles status"));
    assertEquals(1, right(scorer, "cycles events"));
    assertEquals(0, right(scorer, "cycles right"));
  }

  @Test
  void seesWhatMustNotBeMerged() {
    article("a1", "Le Japon promet du riz", "c1");
    article("a2", "Le Japon a livré du riz", "c1");
    found("c1", "fulfilled", step("stated", "a1"), step("delivered", "a2"));
    StoryLabel story = story("fulfilled", List.of(List.of("riz", "blé")));
    List<LabelledCommitment> two = new ArrayList<>(story.commitments());
    LabelledCommitment riz = two.get(0);
    two.add(
        new LabelledCommitment(
            "blé", riz.by(), riz.to(), riz.family(), riz.articles(), riz.events(), riz.status()));
    LifeCycleScorer scorer =
        scored(
            new StoryLabel(
                story.story(), story.articles(), story.asOf(), two, story.mustNotMerge()));
    assertEquals(0, right(scorer, "cycles apart"));
    assertEquals(0, right(scorer, "cycles right"));
  }

  @Test
  void judgesTheStatusOnTheDayOfTheStory() {
    article("a1", "Le Japon promet du riz", "c1");
    article("a2", "Le Japon a livré du riz", "c1");
    commitments.put(
        "c1",
        new FoundCommitment(
            "c1",
            "undertaking",
            List.of("JPN"),
            List.of("LAO"),
            "announced",
            LocalDate.of(2024, 4, 30),
            List.of(step("stated", "a1"))));
    assertEquals(1, right(scored(story("overdue", List.of())), "cycles status"));
  }

  @Test
  void countsAMissedUndertaking() {
    article("a1", "Le Japon promet du riz", null);
    LifeCycleScorer scorer = scored(story("fulfilled", List.of()));
    assertEquals(0, right(scorer, "cycles found"));
    assertTrue(scorer.differences().toString().contains("cycles found"));
  }

  private LifeCycleScorer scored(StoryLabel story) {
    LifeCycleScorer scorer = new LifeCycleScorer(results, commitments);
    scorer.add(story);
    return scorer;
  }

  private static long right(LifeCycleScorer scorer, String layer) {
    return scorer.measures().stream()
        .filter(measure -> measure.layer().equals(layer))
        .findFirst()
        .orElseThrow()
        .right();
  }

  private static StoryLabel story(String status, List<List<String>> apart) {
    LabelledCommitment commitment =
        new LabelledCommitment(
            "riz",
            List.of("JPN"),
            List.of("LAO"),
            "undertaking",
            List.of("a1", "a2"),
            List.of(
                new LabelledEvent("stated", "2024-03-05", "a1", "promet du riz"),
                new LabelledEvent("delivered", "2024-03", "a2", "a livré du riz")),
            status);
    return new StoryLabel("riz", List.of("a1", "a2"), "2024-06-30", List.of(commitment), apart);
  }

  private void article(String id, String text, String commitment) {
    FoundAct act =
        new FoundAct(
            id + "-1",
            new Span(0, text.length()),
            "pledge",
            List.of("JPN"),
            List.of("LAO"),
            null,
            null,
            null,
            null,
            null,
            0.9,
            commitment);
    results.put(
        id,
        new ArticleResult(
            id, text, List.of(), Set.of(), Set.of(), Set.of(), List.of(act), List.of()));
  }

  private void found(String id, String said, FoundStep... steps) {
    commitments.put(
        id,
        new FoundCommitment(
            id, "undertaking", List.of("JPN"), List.of("LAO"), said, null, List.of(steps)));
  }

  private static FoundStep step(String event, String article) {
    return new FoundStep(event, DAY, DAY, article);
  }
}
