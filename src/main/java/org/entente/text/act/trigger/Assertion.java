package org.entente.text.act.trigger;

import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells clauses that assert something from those that only say when, to which end, or a wish. */
final class Assertion {
  /** Words that make a clause a condition or a time. */
  private static final WordSet CONDITIONAL = WordSet.of("si", "s'", "lorsque", "lorsqu'", "quand");

  /** Words before « que » that make a clause a purpose, a condition or a time. */
  private static final WordSet BEFORE_QUE =
      WordSet.of(
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

  private static final WordSet JOINTS = WordSet.of("et", "ou", "puis");

  /** What governs a subjunctive stands within this many words before « que ». */
  private static final int WISH_WORDS = 8;

  /** Marks that may close a quoted verb before « que ». */
  private static final WordSet QUOTES = WordSet.of("\"", "\u00BB", "\u201D");

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
      return !goesOnUnasserted(reading, clause);
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

  /**
   * « … que le Conseil soutienne le pays et exhorte … », « lorsque … sera signé et entrera »: as
   * before.
   */
  private boolean goesOnUnasserted(SentenceReading reading, Clause clause) {
    int joint = clause.group().first() - 1;
    boolean shares = !clause.hasSubject() && clause.governor() >= 0 && joint > 0;
    if (!shares || !JOINTS.contains(reading.tokens().get(joint).folded())) {
      return false;
    }
    Clause before = reading.clauses().get(clause.governor());
    boolean condition = CONDITIONAL.contains(String.valueOf(before.introducer()));
    boolean wish = before.group().mood() == Reading.Mood.SUBJUNCTIVE;
    return (condition || wish && mayBeSubjunctive(reading, clause.group()))
        && before.group().last() < joint;
  }

  private static boolean mayBeSubjunctive(SentenceReading reading, VerbGroup group) {
    return reading.tokens().get(group.last()).readings().stream()
        .anyMatch(r -> r.mood() == Reading.Mood.SUBJUNCTIVE);
  }

  /** « le souhait de la France que le Viet Nam déploie »: a form that may be a subjunctive. */
  private boolean isWish(SentenceReading reading, VerbGroup group, int que) {
    boolean subjunctive = mayBeSubjunctive(reading, group);
    for (int i = que - 1; subjunctive && i >= Math.max(0, que - WISH_WORDS); i--) {
      Token token = reading.tokens().get(i);
      if (subjunctiveGovernors.contains(token.lemma())) {
        return true;
      }
      if (token.is(Reading.Pos.PUNCTUATION) && !QUOTES.contains(token.surface())) {
        return false;
      }
    }
    return false;
  }
}
