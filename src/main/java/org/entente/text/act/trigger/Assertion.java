package org.entente.text.act.trigger;

import java.util.Set;
import org.entente.text.act.SentenceReading;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells clauses that assert something from those that only say when, to which end, or a wish. */
final class Assertion {
  /** Words that make a clause a condition or a time. */
  private static final Set<String> CONDITIONAL = Set.of("si", "s'", "lorsque", "lorsqu'", "quand");

  /** Words before « que » that make a clause a purpose, a condition or a time. */
  private static final Set<String> BEFORE_QUE =
      Set.of(
          "pour",
          "afin",
          "avant",
          "sans",
          "bien",
          "pourvu",
          "condition",
          "tant",
          "des",
          "ce",
          "moins",
          "sorte",
          "apres",
          "pendant",
          "autant");

  /** What governs a subjunctive stands within this many words before « que ». */
  private static final int WISH_WORDS = 8;

  private final Set<String> subjunctiveGovernors;

  /** Lemmas whose clause with « que » says what is wished. */
  Assertion(Set<String> subjunctiveGovernors) {
    this.subjunctiveGovernors = subjunctiveGovernors;
  }

  /** Whether the clause asserts what it says. */
  boolean holds(SentenceReading reading, int index) {
    Clause clause = reading.clauses().get(index);
    VerbGroup group = clause.group();
    if (group.mood() == Reading.Mood.SUBJUNCTIVE) {
      return false;
    }
    String introducer = clause.introducer();
    if (introducer == null) {
      return true;
    }
    if (CONDITIONAL.contains(introducer)) {
      return false;
    }
    if (!introducer.startsWith("qu") || introducer.equals("qui")) {
      return true;
    }
    int que = group.first() - 1;
    while (que > 0 && !reading.tokens().get(que).folded().equals(introducer)) {
      que--;
    }
    return que == 0
        || !BEFORE_QUE.contains(reading.tokens().get(que - 1).folded())
            && !isWish(reading, group, que);
  }

  /** « le souhait de la France que le Viet Nam déploie »: a form that may be a subjunctive. */
  private boolean isWish(SentenceReading reading, VerbGroup group, int que) {
    boolean subjunctive =
        reading.tokens().get(group.last()).readings().stream()
            .anyMatch(r -> r.mood() == Reading.Mood.SUBJUNCTIVE);
    for (int i = que - 1; subjunctive && i >= Math.max(0, que - WISH_WORDS); i--) {
      Token token = reading.tokens().get(i);
      if (subjunctiveGovernors.contains(token.lemma())) {
        return true;
      }
      if (token.is(Reading.Pos.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }
}
