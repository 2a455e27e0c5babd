package org.entente.text.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks the acts of an article that say an earlier one again: the same family by the same actor,
 * with actions that share most of their words.
 */
final class Repetitions {
  /** Acts of an article whose actions share this part of their words say the same. */
  private static final double SAME_ACTION = 0.6;

  /** An action of fewer words says too little to be known again. */
  private static final int FEWEST_WORDS = 2;

  private final List<Act> all = new ArrayList<>();

  /** Indexes of the acts that repeat no other: by who does what, and there by lemma. */
  private final Map<Deed, Map<String, List<Integer>>> firsts = new HashMap<>();

  private Repetitions() {}

  private record Deed(ActType.Family family, List<String> by) {
    private static Deed of(Act act) {
      return new Deed(act.type().family(), act.by());
    }
  }

  /**
   * The acts of the body, and those of the title that the body asserts too; repetitions marked.
   *
   * @param body in order
   * @param title in order
   */
  static List<Act> marked(List<Act> body, List<Act> title) {
    Repetitions repetitions = new Repetitions();
    for (Act act : body) {
      int earlier = repetitions.indexOfSame(act);
      if (earlier < 0) {
        repetitions.addFirst(act);
      } else {
        repetitions.all.add(act.repeating(earlier));
      }
    }
    for (Act act : title) {
      int same = repetitions.indexOfSame(act);
      if (same >= 0) {
        repetitions.all.add(act.repeating(same));
      }
    }
    return repetitions.all;
  }

  private void addFirst(Act act) {
    all.add(act);
    if (act.actionLemmas().size() < FEWEST_WORDS) {
      return;
    }
    Map<String, List<Integer>> byLemma = firsts.computeIfAbsent(Deed.of(act), d -> new HashMap<>());
    for (String lemma : act.actionLemmas()) {
      byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(all.size() - 1);
    }
  }

  /** The first act that says the same and that repeats no other, or -1. */
  private int indexOfSame(Act act) {
    if (act.by().isEmpty() || act.actionLemmas().size() < FEWEST_WORDS) {
      return -1;
    }
    Map<String, List<Integer>> byLemma = firsts.getOrDefault(Deed.of(act), Map.of());
    Map<Integer, Integer> shared = new HashMap<>();
    for (String lemma : act.actionLemmas()) {
      byLemma.getOrDefault(lemma, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    int found = -1;
    for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
      int index = other.getKey();
      boolean earlier = found < 0 || index < found;
      if (earlier && overlap(act, all.get(index), other.getValue()) >= SAME_ACTION) {
        found = index;
      }
    }
    return found;
  }

  /** The overlap coefficient of two actions' words. */
  private static double overlap(Act a, Act b, int shared) {
    return (double) shared / Math.min(a.actionLemmas().size(), b.actionLemmas().size());
  }
}
