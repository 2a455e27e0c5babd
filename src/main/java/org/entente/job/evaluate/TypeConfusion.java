package org.entente.job.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.text.act.ActType;

/**
 * Which type of act a run found where which is labelled. An act that the run misses is found as
 * {@value #MISSED}; one that nobody labelled is labelled {@value #NONE}.
 */
public final class TypeConfusion {
  static final String MISSED = "missed";
  static final String NONE = "none";

  private static final List<String> TYPES =
      Stream.of(ActType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)).toList();

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(String labelled, String found) {
    counts.computeIfAbsent(labelled, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  /** The labelled types that occur, in the order of the types. */
  public List<String> labelled() {
    List<String> rows = new ArrayList<>(TYPES);
    rows.add(NONE);
    rows.removeIf(type -> !counts.containsKey(type));
    return rows;
  }

  /** The found types that occur, in the order of the types. */
  public List<String> found() {
    List<String> columns = new ArrayList<>(TYPES);
    columns.add(MISSED);
    columns.removeIf(type -> counts.values().stream().noneMatch(row -> row.containsKey(type)));
    return columns;
  }

  /** How often the one was found for the other. */
  public int count(String labelled, String found) {
    return counts.getOrDefault(labelled, Map.of()).getOrDefault(found, 0);
  }

  /** All counts that are not 0: labelled, found, count. */
  public Map<String, Map<String, Integer>> counts() {
    return counts;
  }
}
