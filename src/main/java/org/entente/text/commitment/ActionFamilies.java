package org.entente.text.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.FoldedText;

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

  private static final List<String> VERB_ENDINGS = List.of("iser", "ifier");
  private static final List<String> NOUN_ENDINGS = List.of("isation", "ification");
  private static final int SHORTEST_STEM = 2;

  /** Marks a family that the word itself makes. */
  private static final String DERIVED = "=";

  private final Map<String, Set<String>> byVerb = new HashMap<>();
  private final Map<String, Set<String>> byNoun = new HashMap<>();
  private final Map<String, ActionFamily> byId = new HashMap<>();

  /** Families of the lexicon. */
  public ActionFamilies(List<ActionFamily> families) {
    for (ActionFamily family : families) {
      byId.put(family.id(), family);
      family.verbs().forEach(verb -> add(byVerb, verb, family.id()));
      family.nouns().forEach(noun -> add(byNoun, noun, family.id()));
      family.nouns().forEach(noun -> add(byNoun, FoldedText.fold(noun), family.id()));
    }
  }

  private static void add(Map<String, Set<String>> map, String word, String id) {
    map.computeIfAbsent(word, key -> new TreeSet<>()).add(id);
  }

  /** Ids of the families of a verb. */
  public Set<String> ofVerb(String lemma) {
    Set<String> listed = byVerb.get(lemma);
    return listed == null ? derived(lemma, VERB_ENDINGS) : listed;
  }

  /** Ids of the families of a noun, as written or folded. */
  public Set<String> ofNoun(String lemma) {
    Set<String> listed = byNoun.get(lemma);
    return listed == null ? derived(lemma, NOUN_ENDINGS) : listed;
  }

  /** « régulariser » and « régularisation »: one action, by the way such nouns are made. */
  private static Set<String> derived(String lemma, List<String> endings) {
    for (int i = 0; i < endings.size(); i++) {
      String ending = endings.get(i);
      if (lemma.length() > ending.length() + SHORTEST_STEM && lemma.endsWith(ending)) {
        String stem = lemma.substring(0, lemma.length() - ending.length());
        return Set.of(DERIVED + stem + VERB_ENDINGS.get(i));
      }
    }
    return Set.of();
  }

  /** A derived family is near to none: what it does not name alike stays open. */
  private static boolean isDerived(Set<String> ids) {
    return ids.stream().allMatch(id -> id.startsWith(DERIVED));
  }

  /** How two sets of families stand to each other. */
  public Bond bond(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Bond.OPEN;
    }
    if (a.stream().anyMatch(b::contains)) {
      return Bond.SAME;
    }
    if (isDerived(a) || isDerived(b)) {
      return Bond.OPEN;
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
