package org.entente.text.act.party;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds the subject behind an inserted verb of saying, over places, times and hearers that stand
 * between: « …, a annoncé le 17 mai à Oslo Mme Vera Lind », « …, a dit devant la presse la ministre
 * ».
 */
public final class InvertedSubjects {
  /** What ends the words before an inserted verb. */
  private static final WordSet BEFORE =
      WordSet.of(",", "\u00BB", "\"", "\u201D", "\u2013", "?", "!");

  /** More adjuncts than this do not stand between a verb and its subject. */
  private static final int MOST_ADJUNCTS = 4;

  /** A subject reaches this many words from its first one. */
  private static final int WORDS = 18;

  private final Adjuncts adjuncts;
  private final Attribution attribution;

  public InvertedSubjects(Adjuncts adjuncts, Attribution attribution) {
    this.adjuncts = adjuncts;
    this.attribution = attribution;
  }

  /**
   * The words of the subject behind the verb of a clause that has none of its own.
   *
   * @return null when the clause is not inserted, or nobody who can speak stands behind it
   */
  TokenRange find(SentenceReading reading, Clause clause, ActorResolver resolver) {
    List<Token> tokens = reading.tokens();
    if (clause.hasSubject()
        || clause.group().invertedPronoun() >= 0
        || !attribution.isSaying(clause.group())
        || !isInserted(tokens, clause.group().first())) {
      return null;
    }
    int at = clause.group().last() + 1;
    for (int adjunct = 0; adjunct <= MOST_ADJUNCTS && at < tokens.size(); adjunct++) {
      int from = adjuncts.skip(tokens, at);
      if (from >= tokens.size()) {
        return null;
      }
      TokenRange subject = new TokenRange(from, end(tokens, from));
      boolean hearer = PhraseShape.TO.contains(tokens.get(from).folded());
      if (!subject.isEmpty() && !hearer && resolver.isSpeakerAt(tokens, from)) {
        return subject;
      }
      at = behindAdjunct(tokens, from, resolver);
      if (at == from) {
        return null;
      }
    }
    return null;
  }

  /** Behind a mark, or behind the object: « C'est ce qu'a dit aux journalistes X ». */
  private static boolean isInserted(List<Token> tokens, int first) {
    return first > 0
        && (BEFORE.contains(tokens.get(first - 1).surface())
            || PhraseShape.isQue(tokens.get(first - 1)));
  }

  /** Behind « à Oslo », « devant la presse », « au cours d'un point de presse ». */
  private static int behindAdjunct(List<Token> tokens, int at, ActorResolver resolver) {
    Token token = tokens.get(at);
    boolean preposition =
        token.is(Reading.Pos.PREPOSITION) && !PhraseShape.OF.contains(token.folded())
            || PhraseShape.TO.contains(token.folded()) && !token.is(Reading.Pos.VERB);
    if (!preposition) {
      return at;
    }
    int end = PhraseShape.nounPhraseEnd(tokens, at + 1);
    for (int i = at + 2; i < end; i++) {
      if (resolver.isNameAt(tokens.get(i))) {
        return i;
      }
    }
    return end;
  }

  /** The next mark, verb or subordinate clause. */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + WORDS)
        && !tokens.get(end).surface().equals(",")
        && !tokens.get(end).surface().equals(";")
        && !tokens.get(end).surface().equals(":")
        && !tokens.get(end).reading().isFinite()
        && !PhraseShape.isQue(tokens.get(end))) {
      end++;
    }
    return end;
  }
}
