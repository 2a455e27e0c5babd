package org.entente.text.act.party;

import java.util.List;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Whom the words name that a mark or an insertion parts from their verb: « La ministre, Mme A, et
 * son homologue, M. B, ont signé », « Les deux ministres, A et B, ont signé », « Le Laos, a-t-il
 * dit, enverra ».
 */
final class SeparatedSubjects {
  /** The last of several subjects begins within this many words behind « et ». */
  private static final int JOINED_WORDS = 16;

  /** The first of several subjects is at most this many words long, appositions included. */
  private static final int FIRST_WORDS = 30;

  private final Attribution attribution;
  private final ActorResolver resolver;

  SeparatedSubjects(Attribution attribution, ActorResolver resolver) {
    this.attribution = attribution;
    this.resolver = resolver;
  }

  /**
   * « La ministre, Mme A, et son homologue lao, M. B, ont signé »: whoever stands before « et »
   * where the words of the subject name only the last of several.
   */
  Actors joined(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    int and = clause.subject().from() - 1;
    while (and > 0
        && clause.subject().from() - and < JOINED_WORDS
        && !tokens.get(and).reading().isFinite()
        && !tokens.get(and).folded().equals("et")) {
      and--;
    }
    if (and <= 0 || !tokens.get(and).folded().equals("et")) {
      return Actors.NONE;
    }
    int floor = and;
    while (floor > 0 && and - floor < FIRST_WORDS && !tokens.get(floor - 1).reading().isFinite()) {
      floor--;
    }
    int to = and;
    while (to > floor) {
      int from = to;
      while (from > floor && !tokens.get(from - 1).surface().equals(",")) {
        from--;
      }
      Actors part = resolver.resolve(reading.sentence(), new TokenRange(from, to));
      if (part.isKnown()) {
        return part;
      }
      to = from - 1;
    }
    return Actors.NONE;
  }

  /** « Les ministres du Laos, du Chili et du Kenya ont signé »: all whom the list names. */
  Actors listed(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    int comma = clause.subject().to();
    int verb = clause.group().first();
    boolean list =
        comma + 1 < verb
            && tokens.get(comma).surface().equals(",")
            && PhraseShape.OF.contains(tokens.get(comma + 1).folded());
    return list
        ? resolver.resolve(reading.sentence(), new TokenRange(clause.subject().from(), verb))
        : Actors.NONE;
  }

  /** « Les deux ministres, Mme A et M. B, ont signé »: whom the words before the names name. */
  Actors apposed(SentenceReading reading, Clause clause) {
    int comma = clause.subject().from() - 1;
    Actors before = clause.group().plural() ? before(reading, comma) : Actors.NONE;
    return before.ids().size() > 1 ? before : Actors.NONE;
  }

  /** « Le Laos, a-t-il dit à la presse, enverra »: whom the words before the insertion name. */
  Actors beforeInsertion(SentenceReading reading, Clause clause) {
    Clause inserted = reading.clauses().get(clause.governor());
    boolean says =
        attribution.isSaying(inserted.group())
            && (inserted.inverted() || inserted.group().invertedPronoun() >= 0)
            && inserted.group().first() < clause.group().first();
    return says ? before(reading, inserted.group().first() - 1) : Actors.NONE;
  }

  /** Whom the words between the last mark or verb and a comma name. */
  private Actors before(SentenceReading reading, int comma) {
    List<Token> tokens = reading.tokens();
    if (comma < 1 || !tokens.get(comma).surface().equals(",")) {
      return Actors.NONE;
    }
    int from = comma;
    while (from > 0
        && comma - from < FIRST_WORDS
        && !tokens.get(from - 1).is(Reading.Pos.PUNCTUATION)
        && !tokens.get(from - 1).reading().isFinite()) {
      from--;
    }
    return resolver.resolve(reading.sentence(), new TokenRange(from, comma));
  }
}
