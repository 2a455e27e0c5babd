package org.entente.text.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.clause.Clause;
import org.entente.text.clause.ClauseFinder;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * The clauses of a sentence, each with its subject: where the search by position finds none, the
 * reading of whole clauses may know one, mostly behind the verb (« …, a averti devant la presse la
 * ministre »).
 */
final class SentenceClauses {
  /** A relative pronoun stands within this many words behind the head of its antecedent. */
  private static final int ANTECEDENT_WORDS = 6;

  private final ClauseFinder finder;
  private final ClauseReader reader;

  /**
   * @param finder finds clauses with the subjects before their verbs
   * @param reader reads whole clauses
   */
  SentenceClauses(ClauseFinder finder, ClauseReader reader) {
    this.finder = finder;
    this.reader = reader;
  }

  /** The clauses of the verb groups, in order. */
  List<Clause> of(List<Token> tokens, List<VerbGroup> groups) {
    List<Clause> found = finder.find(tokens, groups);
    if (found.stream().noneMatch(clause -> isOpen(tokens, clause))) {
      return found;
    }
    Map<Integer, TokenRange> subjects = new HashMap<>();
    for (ClauseReading reading : reader.read(tokens, groups)) {
      if (reading.subject() != null) {
        subjects.put(reading.group().last(), reading.subject());
      }
    }
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : found) {
      TokenRange subject = subjects.get(clause.group().last());
      boolean better =
          subject != null
              && (isBetter(clause, subject) || isBeforeRelative(tokens, clause, subject, found));
      clauses.add(better ? with(clause, subject) : clause);
    }
    return clauses;
  }

  /**
   * Whether another reading may know a better subject: none is found, or one with marks in it or
   * behind it.
   */
  private static boolean isOpen(List<Token> tokens, Clause clause) {
    if (!clause.hasSubject()) {
      // « Et de demander au Japon … » has the subject of the sentence before.
      boolean narrative = tokens.get(clause.group().last()).reading().is(Reading.Mood.INFINITIVE);
      return clause.group().isFinite() && !clause.group().coordinated() && !narrative;
    }
    if (clause.inverted()) {
      return false;
    }
    TokenRange subject = clause.subject();
    for (int i = subject.from(); i < subject.to() && subject.to() - subject.from() > 1; i++) {
      if (tokens.get(i).is(Reading.Pos.PUNCTUATION, Reading.Pos.PRONOUN)) {
        return true;
      }
    }
    return subject.to() < clause.group().first();
  }

  private static boolean isBetter(Clause clause, TokenRange subject) {
    if (!clause.hasSubject()) {
      return subject.from() > clause.group().last();
    }
    // « Berne, 30 sept (ats) La Suisse a restitué »: the shorter one right before the verb.
    return subject.from() > clause.subject().from() && subject.to() == clause.group().first();
  }

  /** « Les tentes que le Laos attendait ont été livrées »: what stands before « que ». */
  private static boolean isBeforeRelative(
      List<Token> tokens, Clause clause, TokenRange subject, List<Clause> found) {
    boolean shares = !clause.hasSubject() && clause.introducer() == null && clause.governor() >= 0;
    Clause relative = shares ? found.get(clause.governor()) : null;
    if (relative == null || relative.introducer() == null || subject.isEmpty()) {
      return false;
    }
    // « à ce que les rebelles qui … soient jugés »: the clause is not a main one.
    boolean governed = subject.from() > 0 && PhraseShape.isQue(tokens.get(subject.from() - 1));
    int at = relative.group().first();
    while (at > 0 && !tokens.get(at).folded().equals(relative.introducer())) {
      at--;
    }
    return (relative.introducer().startsWith("qu") || relative.introducer().equals("dont"))
        && !governed
        && subject.to() <= at
        && at - subject.to() <= ANTECEDENT_WORDS;
  }

  private static Clause with(Clause clause, TokenRange subject) {
    return new Clause(
        clause.group(),
        Math.min(clause.start(), subject.from()),
        clause.introducer(),
        clause.governor(),
        subject,
        subject.from() > clause.group().last());
  }
}
