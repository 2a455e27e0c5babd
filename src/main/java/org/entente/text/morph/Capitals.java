package org.entente.text.morph;

import java.util.ArrayList;
import java.util.List;

/** What a capital says: much within a sentence, little at its beginning. */
final class Capitals {
  private static final float LOWER_NAME = 3f;

  /** How much a capital speaks for a name. */
  enum Strength {
    /** A function word or title. */
    NONE,
    /** A word that is nobody's name that we know. */
    UNKNOWN,
    /** A listed name. */
    NAME
  }

  /** The candidates of a word that begins a sentence. */
  List<Candidate> initial(String surface, List<Candidate> lower, Strength strength) {
    if (!Character.isUpperCase(surface.charAt(0))) {
      return lower.isEmpty() ? List.of(noun(surface)) : lower;
    }
    if (lower.isEmpty()) {
      return List.of(name(surface, 0));
    }
    if (isOnlyName(lower)) {
      return lower;
    }
    boolean acronym = surface.length() > 1 && Word.isAllCapitals(surface);
    List<Candidate> candidates = without(lower, 0.3f);
    float cost =
        switch (strength) {
          case NONE -> 7;
          case UNKNOWN -> acronym ? 0.2f : 4.5f;
          case NAME -> 0.5f;
        };
    candidates.add(name(surface, cost));
    return List.copyOf(candidates);
  }

  /** The candidates of a word within a sentence. */
  List<Candidate> inner(String surface, List<Candidate> lower, Strength strength) {
    if (!Character.isUpperCase(surface.charAt(0))) {
      return lower.isEmpty() ? List.of(noun(surface)) : withoutNames(lower);
    }
    if (lower.isEmpty()) {
      return List.of(name(surface, 0));
    }
    if (isOnlyName(lower)) {
      return lower;
    }
    if (strength == Strength.NONE && isNoun(lower)) {
      return lower;
    }
    boolean isName = strength == Strength.NAME;
    boolean acronym = surface.length() > 1 && Word.isAllCapitals(surface);
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : lower) {
      if (candidate.tag() != Tag.PROPN) {
        float more = doubt(candidate.tag(), acronym, isName);
        candidates.add(candidate.costing(candidate.cost() + more));
      }
    }
    candidates.add(name(surface, isName || acronym ? 0 : 1));
    return List.copyOf(candidates);
  }

  /** How much a capital within a sentence speaks against a class. */
  private static float doubt(Tag tag, boolean acronym, boolean isName) {
    return switch (tag) {
      case NOUN -> acronym ? 1.5f : isName ? 3.5f : 0.3f;
      case ADJ -> acronym ? 3 : isName ? 3.5f : 0.8f;
      case NUM -> 0;
      case FIN, INF, PPA, PPR, IMP -> 4;
      default -> acronym ? 2 : 1;
    };
  }

  private static boolean isNoun(List<Candidate> candidates) {
    return candidates.get(0).tag() == Tag.NOUN;
  }

  private static boolean isOnlyName(List<Candidate> candidates) {
    return candidates.stream().allMatch(candidate -> candidate.tag() == Tag.PROPN);
  }

  private static List<Candidate> without(List<Candidate> candidates, float more) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.tag() != Tag.PROPN) {
        kept.add(candidate.costing(candidate.cost() + (candidate.tag() == Tag.FIN ? more : 0)));
      }
    }
    return kept;
  }

  /** A word in lower case that the dictionary also knows as a name is the other. */
  private static List<Candidate> withoutNames(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return candidates;
    }
    return candidates.stream()
        .map(c -> c.tag() == Tag.PROPN ? c.costing(c.cost() + LOWER_NAME) : c)
        .toList();
  }

  private static Candidate name(String surface, float cost) {
    return Candidate.of(Tag.PROPN, Reading.of(Forms.plain(surface), Reading.Pos.PROPER_NOUN), cost);
  }

  private static Candidate noun(String surface) {
    return Candidate.of(Tag.NOUN, Reading.of(Forms.lower(surface), Reading.Pos.NOUN), 0);
  }
}
