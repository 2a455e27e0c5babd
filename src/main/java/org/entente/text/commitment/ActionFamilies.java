package org.entente.text.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells which words name one action, which report it, and which undo it. */
public final class ActionFamilies {
  /** How the actions of two deeds stand to each other. */
  public enum Bond {
    /** One undoes the other. */
    AGAINST,
    /** Two actions. */
    APART,
    /** At least one of them is not known. */
    OPEN,
    /** One can report the other. */
    NEAR,
    /** One action. */
    SAME
  }

  private final Map<String, Set<String>> byVerb = new HashMap<>();
  private final Map<String, Set<String>> byNoun = new HashMap<>();
  private final Map<String, ActionFamily> byId = new HashMap<>();

  /** Families of the lexicon. */
  public ActionFamilies(List<ActionFamily> families) {
    for (ActionFamily family : families) {
      byId.put(family.id(), family);
      family.verbs().forEach(verb -> add(byVerb, verb, family.id()));
      family.nouns().forEach(noun -> add(byNoun, noun, family.id()));
    }
  }

  private static void add(Map<String, Set<String>> map, String word, String id) {
    map.computeIfAbsent(word, key -> new TreeSet<>()).add(id);
  }

  /** Ids of the families of a verb. */
  public Set<String> ofVerb(String lemma) {
    return byVerb.getOrDefault(lemma, Set.of());
  }

  /** Ids of the families of a noun. */
  public Set<String> ofNoun(String lemma) {
    return byNoun.getOrDefault(lemma, Set.of());
  }

  /** How two sets of families stand to each other. */
  public Bond bond(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Bond.OPEN;
    }
    if (a.stream().anyMatch(b::contains)) {
      return Bond.SAME;
    }
    if (anyIn(a, b, true)) {
      return Bond.AGAINST;
    }
    return anyIn(a, b, false) ? Bond.NEAR : Bond.APART;
  }

  private boolean anyIn(Set<String> a, Set<String> b, boolean against) {
    return a.stream().anyMatch(id -> names(id, against).stream().anyMatch(b::contains))
        || b.stream().anyMatch(id -> names(id, against).stream().anyMatch(a::contains));
  }

  private Set<String> names(String id, boolean against) {
    ActionFamily family = byId.get(id);
    if (family == null) {
      return Set.of();
    }
    return against ? family.against() : family.near();
  }
}
