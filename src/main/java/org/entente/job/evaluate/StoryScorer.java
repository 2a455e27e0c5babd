package org.entente.job.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.duplicate.Wording;

/**
 * Counts which pairs of labelled articles a run joined into one story, and which of them the labels
 * call duplicates. Duplicates of one article are duplicates of each other; articles of which the
 * labels only say that they tell one story are not. Pairs that are labelled are also counted by how
 * much of their five-word shingles they share, to the nearest of four levels, in percent.
 */
final class StoryScorer {
  private static final int[] LEVELS = {30, 50, 70, 90};
  private static final int HALF_STEP = 10;

  /**
   * Where the run put an article.
   *
   * @param clusterId its story
   * @param body its kept text
   */
  record Placed(String clusterId, String body) {}

  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  private StoryScorer() {
    measures.put("stories", Measure.of("stories"));
    for (int level : LEVELS) {
      measures.put(layer(level), Measure.of(layer(level)));
    }
  }

  /**
   * Scores all pairs of labelled articles.
   *
   * @param labels all of them
   * @param placed by source id; articles that the run does not have are missing
   */
  static StoryScorer of(List<Label> labels, Map<String, Placed> placed) {
    StoryScorer scorer = new StoryScorer();
    Map<String, String> originals = originals(labels);
    Set<Set<String>> merged = merged(labels, originals);
    List<String> ids = List.copyOf(originals.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (String other : ids.subList(i + 1, ids.size())) {
        boolean labelled = originals.get(ids.get(i)).equals(originals.get(other));
        if (labelled || !merged.contains(Set.of(ids.get(i), other))) {
          scorer.pair(ids.get(i), other, labelled, placed);
        }
      }
    }
    return scorer;
  }

  /** The article that each article repeats in the end; its own id where it repeats none. */
  private static Map<String, String> originals(List<Label> labels) {
    Map<String, String> originals = new TreeMap<>();
    labels.forEach(label -> originals.put(label.id(), label.id()));
    for (Label label : labels) {
      if (label.duplicateOf() != null) {
        String one = originals.get(label.id());
        String other = originals.getOrDefault(label.duplicateOf(), label.duplicateOf());
        originals.replaceAll((id, original) -> original.equals(one) ? other : original);
      }
    }
    return originals;
  }

  /**
   * Pairs of a page that holds two articles and the copies of the second: neither right nor wrong.
   */
  private static Set<Set<String>> merged(List<Label> labels, Map<String, String> originals) {
    Set<Set<String>> pairs = new HashSet<>();
    for (Label label : labels) {
      if (label.alsoContains() != null) {
        String second = originals.getOrDefault(label.alsoContains(), label.alsoContains());
        originals.forEach(
            (id, original) -> {
              if (original.equals(second)) {
                pairs.add(Set.of(label.id(), id));
              }
            });
      }
    }
    return pairs;
  }

  private void pair(String one, String other, boolean labelled, Map<String, Placed> placed) {
    Placed a = placed.get(one);
    Placed b = placed.get(other);
    boolean found = a != null && b != null && a.clusterId().equals(b.clusterId());
    count("stories", labelled, found);
    if (labelled && a != null && b != null) {
      count(layer(level(Wording.of(a.body()).resemblance(Wording.of(b.body())))), true, found);
    }
    if (labelled != found) {
      differences.add(one + "\tstories\t" + (labelled ? "not joined: " : "joined: ") + other);
    }
  }

  private void count(String layer, boolean labelled, boolean found) {
    measures.computeIfPresent(
        layer,
        (key, measure) -> measure.plus(labelled && found ? 1 : 0, found ? 1 : 0, labelled ? 1 : 0));
  }

  private static String layer(int level) {
    return "stories at " + level;
  }

  private static int level(double share) {
    for (int level : LEVELS) {
      if (share * 100 < level + HALF_STEP) {
        return level;
      }
    }
    return LEVELS[LEVELS.length - 1];
  }

  /** The counts, over all pairs and level by level. */
  List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** What differed, a line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }
}
