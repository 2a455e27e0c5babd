package org.entente.job.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.job.evaluate.FoundCommitment.FoundStep;
import org.entente.job.evaluate.StoryLabel.LabelledCommitment;
import org.entente.job.evaluate.StoryLabel.LabelledEvent;
import org.entente.text.Span;
import org.entente.text.commitment.LifeCycle;
import org.entente.text.publication.PublicationDate;
import org.entente.text.time.Interval;

/**
 * Counts what a run found of labelled life cycles. A labelled undertaking is found when an act of
 * the run covers one of its quotes; the undertaking of most of those acts is judged. It is merged
 * right when each labelled article has a quote of it in this undertaking; its status is judged on
 * the day of the story. A story is right when all its undertakings are merged and have their
 * status, and none is merged with one that it must not.
 */
final class LifeCycleScorer {
  private static final List<String> LAYERS =
      List.of(
          "cycles found",
          "cycles merged",
          "cycles by",
          "cycles to",
          "cycles family",
          "cycles status",
          "cycles events",
          "cycles apart",
          "cycles right");

  private final Map<String, ArticleResult> results;
  private final Map<String, FoundCommitment> commitments;
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  /**
   * Scores against a run.
   *
   * @param results its articles by source id
   * @param commitments its undertakings by commitment_id
   */
  LifeCycleScorer(Map<String, ArticleResult> results, Map<String, FoundCommitment> commitments) {
    this.results = results;
    this.commitments = commitments;
    LAYERS.forEach(layer -> measures.put(layer, Measure.of(layer)));
  }

  /**
   * Judges the life cycles of a story: each labelled one by the found one that covers most of it.
   */
  void add(StoryLabel story) {
    Map<String, String> ids = new HashMap<>();
    boolean right = true;
    LocalDate asOf = LocalDate.parse(story.asOf());
    for (LabelledCommitment labelled : story.commitments()) {
      Map<LabelledEvent, Set<String>> covered = covered(labelled);
      FoundCommitment found = commitments.get(main(covered));
      verdict(story, labelled, "cycles found", found != null, "", "");
      if (found == null) {
        right = false;
        count("cycles events", 0, 0, labelled.events().size());
        continue;
      }
      ids.put(labelled.key(), found.id());
      right &= judge(story, labelled, found, covered, asOf);
    }
    for (List<String> pair : story.mustNotMerge()) {
      String one = ids.get(pair.get(0));
      boolean apart = one == null || !one.equals(ids.get(pair.get(1)));
      count("cycles apart", apart ? 1 : 0, 1, 1);
      if (!apart) {
        differences.add(story.story() + "\tcycles apart\tmerged: " + pair);
      }
      right &= apart;
    }
    count("cycles right", right ? 1 : 0, 1, 1);
    if (!right) {
      differences.add(story.story() + "\tcycles right\tnot all of it");
    }
  }

  /** The undertakings of the acts that cover each quote. */
  private Map<LabelledEvent, Set<String>> covered(LabelledCommitment labelled) {
    Map<LabelledEvent, Set<String>> covered = new LinkedHashMap<>();
    for (LabelledEvent event : labelled.events()) {
      ArticleResult result = event.article() == null ? null : results.get(event.article());
      Span quote =
          result == null || event.quote() == null ? null : Quotes.kept(event.quote(), result);
      Set<String> ids = new TreeSet<>();
      if (quote != null) {
        result.acts().stream()
            .filter(act -> act.span().overlaps(quote) && act.commitmentId() != null)
            .map(FoundAct::commitmentId)
            .forEach(ids::add);
      }
      covered.put(event, ids);
    }
    return covered;
  }

  /** The undertaking that covers most quotes; of several the one of the earliest quote. */
  private static String main(Map<LabelledEvent, Set<String>> covered) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    covered.values().forEach(ids -> ids.forEach(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private boolean judge(
      StoryLabel story,
      LabelledCommitment labelled,
      FoundCommitment found,
      Map<LabelledEvent, Set<String>> covered,
      LocalDate asOf) {
    Set<String> missing = new TreeSet<>();
    covered.keySet().stream().filter(e -> e.quote() != null).forEach(e -> missing.add(e.article()));
    covered.forEach(
        (event, ids) -> {
          if (ids.contains(found.id())) {
            missing.remove(event.article());
          }
        });
    String status =
        LifeCycle.status(
            found.saidStatus(), found.dueLatest(), found.family().equals("request"), asOf);
    boolean merged =
        verdict(
            story,
            labelled,
            "cycles merged",
            missing.isEmpty(),
            "all",
            "not " + missing + unread(covered));
    verdict(
        story, labelled, "cycles by", same(labelled.by(), found.by()), labelled.by(), found.by());
    verdict(
        story, labelled, "cycles to", same(labelled.to(), found.to()), labelled.to(), found.to());
    verdict(
        story,
        labelled,
        "cycles family",
        labelled.family().equals(found.family()),
        labelled.family(),
        found.family());
    boolean rightStatus =
        verdict(
            story,
            labelled,
            "cycles status",
            labelled.status().equals(status),
            labelled.status(),
            status);
    events(story, labelled, found, asOf);
    return merged && rightStatus;
  }

  /** The quotes that no act of the run covers. */
  private static String unread(Map<LabelledEvent, Set<String>> covered) {
    List<String> quotes =
        covered.entrySet().stream()
            .filter(entry -> entry.getKey().quote() != null && entry.getValue().isEmpty())
            .map(entry -> entry.getKey().quote())
            .toList();
    return quotes.isEmpty() ? "" : "; no act covers " + quotes;
  }

  private static boolean same(List<String> a, List<String> b) {
    return new TreeSet<>(a).equals(new TreeSet<>(b));
  }

  /**
   * Each step of the run up to the story's day is right or wrong; computed ones have no article.
   */
  private void events(
      StoryLabel story, LabelledCommitment labelled, FoundCommitment found, LocalDate asOf) {
    List<FoundStep> free = new ArrayList<>(found.steps());
    free.removeIf(step -> step.event().equals("overdue") && step.earliest().isAfter(asOf));
    int steps = free.size();
    int right = 0;
    for (LabelledEvent event : labelled.events()) {
      FoundStep match = free.stream().filter(step -> isStep(event, step)).findFirst().orElse(null);
      if (match == null) {
        differences.add(
            String.join(
                "\t",
                story.story(),
                "cycles events",
                labelled.key() + ": missed " + event.event() + " " + event.date()));
        continue;
      }
      free.remove(match);
      right++;
    }
    free.forEach(
        step ->
            differences.add(
                String.join(
                    "\t",
                    story.story(),
                    "cycles events",
                    labelled.key() + ": wrong " + step.event() + " " + step.latest())));
    count("cycles events", right, steps, labelled.events().size());
  }

  private static boolean isStep(LabelledEvent event, FoundStep step) {
    if (!event.event().equals(step.event())) {
      return false;
    }
    boolean computed = step.article() == null;
    if (!computed && !step.article().equals(event.article())) {
      return false;
    }
    if (event.date() == null || step.earliest() == null) {
      return event.date() == null || !computed;
    }
    Interval day = PublicationDate.parse(event.date(), "label");
    return !day.isKnown()
        || !step.earliest().isAfter(day.latest()) && !step.latest().isBefore(day.earliest());
  }

  private boolean verdict(
      StoryLabel story,
      LabelledCommitment labelled,
      String layer,
      boolean right,
      Object expected,
      Object found) {
    count(layer, right ? 1 : 0, layer.equals("cycles found") && !right ? 0 : 1, 1);
    if (!right) {
      differences.add(
          String.join(
              "\t",
              story.story(),
              layer,
              labelled.key() + ": expected " + expected + ", found " + found));
    }
    return right;
  }

  private void count(String layer, long right, long found, long labelled) {
    measures.computeIfPresent(layer, (key, measure) -> measure.plus(right, found, labelled));
  }

  /** The counts, layer by layer. */
  List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** What differed, a line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }
}
