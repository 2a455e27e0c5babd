package org.entente.text.act;

import java.util.List;
import java.util.TreeSet;

/**
 * Who some words stand for.
 *
 * @param ids the states and organisations, sorted; empty when unknown
 * @param personId the person who speaks for them, or null
 * @param surface the words; null when there are none
 * @param confidence 0 to 1
 */
record Actors(List<String> ids, String personId, String surface, double confidence) {
  static final Actors NONE = new Actors(List.of(), null, null, 0.0);

  boolean isKnown() {
    return !ids.isEmpty();
  }

  /** The two together. */
  Actors with(Actors other) {
    TreeSet<String> all = new TreeSet<>(ids);
    all.addAll(other.ids);
    String words = surface == null ? other.surface : surface;
    double lower =
        ids.isEmpty()
            ? other.confidence
            : other.ids.isEmpty() ? confidence : Math.min(confidence, other.confidence);
    return new Actors(List.copyOf(all), personId == null ? other.personId : personId, words, lower);
  }

  /** Without those that another party is. */
  Actors without(Actors other) {
    List<String> rest = ids.stream().filter(id -> !other.ids.contains(id)).toList();
    return rest.isEmpty() ? NONE : new Actors(rest, personId, surface, confidence);
  }
}
