package org.entente.text.act.actor;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Who some words stand for.
 *
 * @param ids the states and organisations, sorted; empty when unknown
 * @param personId the person who speaks for them, or null
 * @param surface the words; null when there are none
 * @param confidence 0 to 1; 0 when the words stand for nobody who can act
 */
public record Actors(List<String> ids, String personId, String surface, double confidence) {
  /** Nobody who can act. */
  public static final Actors NONE = new Actors(List.of(), null, null, 0.0);

  /** Somebody who can act, but nobody knows who. */
  public static final Actors UNKNOWN = new Actors(List.of(), null, null, 0.4);

  /** These, or at least somebody. */
  Actors orUnknown() {
    return isSomebody() ? this : UNKNOWN;
  }

  /** Whether a state or an organisation is known. */
  public boolean isKnown() {
    return !ids.isEmpty();
  }

  /** Whether somebody can act, even if nobody knows who. */
  public boolean isSomebody() {
    return confidence > 0;
  }

  /** Whether somebody can act of whom nothing is known, not even a name. */
  public boolean isNameless() {
    return isSomebody() && ids.isEmpty() && personId == null;
  }

  /** The two together. */
  public Actors with(Actors other) {
    String words = surface == null ? other.surface : surface;
    double lower =
        ids.isEmpty()
            ? other.confidence
            : other.ids.isEmpty() ? confidence : Math.min(confidence, other.confidence);
    return new Actors(
        union(ids, other.ids), personId == null ? other.personId : personId, words, lower);
  }

  private static List<String> union(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    TreeSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Without those that another party is. */
  public Actors without(Actors other) {
    if (ids.isEmpty()) {
      return NONE;
    }
    if (Collections.disjoint(ids, other.ids)) {
      return this;
    }
    List<String> rest = ids.stream().filter(id -> !other.ids.contains(id)).toList();
    return rest.isEmpty() ? NONE : new Actors(rest, personId, surface, confidence);
  }

  /** The same, less surely. */
  Actors weakened(double factor) {
    return new Actors(ids, personId, surface, confidence * factor);
  }
}
