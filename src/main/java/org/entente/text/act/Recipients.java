package org.entente.text.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Towards whom the acts before went: those of most acts first, among equals those who gave least,
 * then the latest.
 */
final class Recipients {
  /** How often and when last, by ids. */
  private final Map<List<String>, int[]> counts = new HashMap<>();

  /** How often each of them helped somebody. */
  private final Map<List<String>, Integer> given = new HashMap<>();

  private int acts;

  /** Notes whom an act went to, and how much it counts. */
  void add(List<String> ids, int weight) {
    int[] count = counts.computeIfAbsent(ids, key -> new int[2]);
    count[0] += weight;
    count[1] = acts++;
  }

  /** Notes who helped: who gives is less likely to be given something. */
  void gave(List<String> ids) {
    given.merge(ids, 1, Integer::sum);
  }

  /** Whether somebody helped. */
  boolean isGiver(List<String> ids) {
    return given.containsKey(ids);
  }

  /** All of them, those of most acts first. */
  List<List<String>> ranked() {
    List<List<String>> ids = new ArrayList<>(counts.keySet());
    ids.sort(
        Comparator.comparing((List<String> key) -> -counts.get(key)[0])
            .thenComparing(key -> given.getOrDefault(key, 0))
            .thenComparing(key -> -counts.get(key)[1]));
    return ids;
  }

  /** Those of most acts; empty when there are none. */
  List<String> first() {
    return counts.isEmpty() ? List.of() : ranked().get(0);
  }
}
