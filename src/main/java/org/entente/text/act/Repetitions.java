package org.entente.text.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the acts of an article that say an earlier one again. */
final class Repetitions {
  /** Acts of an article whose actions share this part of their words say the same. */
  private static final double SAME_ACTION = 0.6;

  private Repetitions() {}

  /**
   * The acts of the body, and those of the title that the body asserts too; repetitions marked.
   *
   * @param body in order
   * @param title in order
   */
  static List<Act> marked(List<Act> body, List<Act> title) {
    List<Act> all = new ArrayList<>();
    for (Act act : body) {
      int earlier = indexOfSame(act, all);
      all.add(earlier < 0 ? act : act.repeating(earlier));
    }
    for (Act act : title) {
      int same = indexOfSame(act, all);
      if (same >= 0) {
        all.add(act.repeating(same));
      }
    }
    return all;
  }

  /**
   * The earlier act of the same family by the same actor whose action says the same and that
   * repeats no other, or -1.
   */
  private static int indexOfSame(Act act, List<Act> earlier) {
    for (int i = 0; i < earlier.size(); i++) {
      Act other = earlier.get(i);
      boolean same =
          other.repeats() < 0
              && other.type().family() == act.type().family()
              && !act.by().isEmpty()
              && other.by().equals(act.by())
              && overlap(act.actionLemmas(), other.actionLemmas()) >= SAME_ACTION;
      if (same) {
        return i;
      }
    }
    return -1;
  }

  /** The overlap coefficient of two word lists; 0 when one is a single word. */
  private static double overlap(List<String> a, List<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    int smaller = Math.min(a.size(), b.size());
    return smaller < 2 ? 0 : (double) common.size() / smaller;
  }
}
