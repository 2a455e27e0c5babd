package org.entente.text.time.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexType;
import org.entente.text.time.scan.TimeTokens;
import org.entente.text.time.scan.WordEntry;

/** Prepositions that say what a date is: a deadline, a beginning, an estimate. */
public final class Cues {
  /** Phrases by the atom of their last word, longest first. */
  private final Map<Integer, List<Phrase>> byLast = new HashMap<>();

  /**
   * A phrase.
   *
   * @param atoms its words
   * @param kind what it makes of the date
   */
  private record Phrase(List<Integer> atoms, String kind) {}

  /** Knows the phrases of a vocabulary, with the kind of each. */
  public Cues(Map<String, String> kinds, RuleSet rules) {
    kinds.forEach(
        (words, kind) -> {
          List<Integer> atoms = rules.phrase(words);
          byLast
              .computeIfAbsent(atoms.get(atoms.size() - 1), key -> new ArrayList<>())
              .add(new Phrase(atoms, kind));
        });
    Comparator<Phrase> longest = Comparator.comparingInt(phrase -> -phrase.atoms().size());
    byLast.values().forEach(phrases -> phrases.sort(longest));
  }

  /**
   * A preposition before an expression.
   *
   * @param from its first token
   * @param kind BY, UNTIL, SINCE, FROM, AFTER, or a TIMEX3 modifier
   */
  public record Found(int from, String kind) {
    /** What it makes of an expression of the type, or null; « dans » is a deadline of amounts. */
    public TimeExpression.Cue cue(TimexType type) {
      return switch (kind) {
        case "WITHIN" -> type == TimexType.DURATION ? TimeExpression.Cue.BY : null;
        case "BY", "UNTIL" -> TimeExpression.Cue.BY;
        case "SINCE" -> TimeExpression.Cue.SINCE;
        case "FROM" -> TimeExpression.Cue.FROM;
        case "AFTER" -> TimeExpression.Cue.AFTER;
        default -> null;
      };
    }

    /** The TIMEX3 modifier that it gives an expression of the type, or null. */
    public String mod(TimexType type) {
      boolean amount = type == TimexType.DURATION;
      return switch (kind) {
        case "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS" -> amount ? kind : null;
        case "APPROX" -> kind;
        case "BY" -> amount ? null : "BEFORE";
        case "AFTER" -> amount ? null : "AFTER";
        default -> null;
      };
    }
  }

  /** The longest phrase that ends right before the token, or null. */
  public Found before(TimeTokens tokens, int index) {
    if (index == 0) {
      return null;
    }
    WordEntry last = tokens.entry(index - 1);
    for (int i = 0; i < last.size(); i++) {
      for (Phrase phrase : byLast.getOrDefault(last.atom(i), List.of())) {
        int from = index - phrase.atoms().size();
        if (stands(tokens, from, phrase.atoms())) {
          return new Found(from, phrase.kind());
        }
      }
    }
    return null;
  }

  private static boolean stands(TimeTokens tokens, int from, List<Integer> atoms) {
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < atoms.size(); i++) {
      if (!tokens.entry(from + i).is(atoms.get(i))) {
        return false;
      }
    }
    return true;
  }
}
