package org.entente.text.act.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * A clause with whom its subject stands for and who says it.
 *
 * @param sentence number of its sentence
 * @param span its words, up to the next clause
 * @param subject where the words of its own subject stand, or null
 * @param actors whom the subject stands for, an own or a shared one
 * @param group the verb group
 * @param verb where the words of the verb group stand
 * @param introducer folded word that makes it subordinate, or null
 * @param speaker who says what it asserts
 */
public record AttributedClause(
    int sentence,
    Span span,
    Span subject,
    Actors actors,
    VerbGroup group,
    Span verb,
    String introducer,
    Actors speaker) {

  /** The clauses of a sentence, in order. */
  public static List<AttributedClause> of(Passage passage, Attribution attribution) {
    SentenceReading reading = passage.reading();
    List<AttributedClause> all = new ArrayList<>();
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause clause = reading.clauses().get(i);
      VerbGroup group = clause.group();
      if (isHeading(reading, group)) {
        continue;
      }
      TokenRange words = new TokenRange(start(reading, clause), end(reading, clause));
      all.add(
          new AttributedClause(
              reading.sentence().number(),
              span(reading.tokens(), words),
              isWorded(clause) ? span(reading.tokens(), clause.subject()) : null,
              reading.actors().get(i),
              group,
              span(reading.tokens(), new TokenRange(group.first(), group.last() + 1)),
              clause.introducer(),
              attribution.of(passage, i)));
    }
    return all;
  }

  /** « Refus de la ministre »: a noun in the place of a verb is none. */
  private static boolean isHeading(SentenceReading reading, VerbGroup group) {
    return group.first() == group.last()
        && reading.tokens().get(group.first()).is(Reading.Pos.NOUN);
  }

  /** « Lequel a appelé … » has a subject without words of its own. */
  private static boolean isWorded(Clause clause) {
    return clause.hasSubject() && !clause.subject().isEmpty();
  }

  /** The clause's first word, marks before it left aside. */
  private static int start(SentenceReading reading, Clause clause) {
    int start = clause.start();
    while (start < clause.group().first()
        && reading.tokens().get(start).is(Reading.Pos.PUNCTUATION)) {
      start++;
    }
    return start;
  }

  /** Where the next clause behind the verb begins, marks left aside. */
  private static int end(SentenceReading reading, Clause clause) {
    int last = clause.group().last();
    int end = reading.tokens().size();
    for (Clause other : reading.clauses()) {
      if (other.start() > last) {
        end = Math.min(end, other.start());
      }
    }
    if (clause.inverted() && clause.hasSubject()) {
      end = Math.max(end, clause.subject().to());
    }
    while (end > last + 1 && reading.tokens().get(end - 1).is(Reading.Pos.PUNCTUATION)) {
      end--;
    }
    return end;
  }

  private static Span span(List<Token> tokens, TokenRange range) {
    int from = Math.min(range.from(), range.to() - 1);
    return new Span(tokens.get(from).start(), tokens.get(range.to() - 1).end());
  }
}
