package org.entente.job.explain;

import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.NounPhrase;

/**
 * How a sentence is built.
 *
 * @param sentence its words
 * @param clauses finite ones in order, then the others; governors are indexes in this list
 * @param phrases in order
 */
record SentenceSyntax(Sentence sentence, List<ClauseReading> clauses, List<NounPhrase> phrases) {

  /** Where tokens stand in the text; null for none. */
  Span span(TokenRange range) {
    if (range == null || range.isEmpty()) {
      return null;
    }
    return new Span(
        sentence.tokens().get(range.from()).start(), sentence.tokens().get(range.to() - 1).end());
  }

  /** The words of a clause's subject, with those that are joined with it; null for none. */
  TokenRange subject(ClauseReading clause) {
    for (NounPhrase phrase : phrases) {
      if (phrase.head() == clause.subjectHead() && phrase.preposition() < 0) {
        return phrase.words();
      }
    }
    return clause.subject();
  }

  /** The words of tokens; null for none. */
  String words(TokenRange range, String raw) {
    Span span = span(range);
    return span == null ? null : span.of(raw);
  }

  /** The token as written; null for none. */
  String word(int token) {
    return token < 0 ? null : sentence.tokens().get(token).surface();
  }

  /** Where a token begins in the text; null for none. */
  Integer start(int token) {
    return token < 0 ? null : sentence.tokens().get(token).start();
  }
}
