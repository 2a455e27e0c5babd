package org.entente.text.act.party;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Says whom a request for something is addressed to where the words of what is asked name them. */
final class NamedAddressees {
  /** A name stands within this many words behind « par ». */
  private static final int DOER_WORDS = 3;

  /** Folded nouns of meetings of a body. */
  private static final WordSet MEETINGS = WordSet.of("reunion", "seance", "session", "convocation");

  /** Such a noun stands among the first words of what is asked. */
  private static final int MEETING_WORDS = 5;

  /** A name stands within this many words behind « auprès de ». */
  private static final int ADDRESSEE_WORDS = 6;

  private final ActorResolver resolver;

  NamedAddressees(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /** « a réclamé à l'Union européenne une aide »: whom « à » right behind the verb names. */
  private Actors dative(SentenceReading reading, Find find, Actors by) {
    List<Token> tokens = reading.tokens();
    int at = reading.clauses().get(find.clause()).group().last() + 1;
    boolean named = at + 1 < tokens.size() && PhraseShape.TO.contains(tokens.get(at).folded());
    return named
        ? resolver
            .resolve(
                reading.sentence(),
                new TokenRange(at + 1, PhraseShape.nounPhraseEnd(tokens, at + 1)))
            .without(by)
        : Actors.NONE;
  }

  /**
   * Whoever did what is to end or to come, the body that is to meet, or whom « auprès de » names.
   *
   * @param by who asks
   * @param content what is asked
   */
  Actors of(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Actors dative = dative(reading, find, by);
    if (dative.isKnown()) {
      return dative;
    }
    Actors doer = doer(reading, by, content);
    Actors body = doer.isKnown() ? doer : meeting(reading, by, content);
    return body.isKnown() ? body : addressee(reading, by, content);
  }

  /** « réclame la levée des droits imposés par le Laos »: whoever did it. */
  private Actors doer(SentenceReading reading, Actors by, TokenRange content) {
    List<Token> tokens = reading.tokens();
    boolean done = false;
    for (int i = content.from(); i + 1 < content.to(); i++) {
      done |= tokens.get(i).reading().mood() == Reading.Mood.PAST_PARTICIPLE;
      if (done && tokens.get(i).folded().equals("par")) {
        TokenRange name = new TokenRange(i + 1, Math.min(content.to(), i + 1 + DOER_WORDS));
        return resolver.beneficiary(reading.sentence(), name, by);
      }
    }
    return Actors.NONE;
  }

  /** « demande une réunion du Conseil de sécurité »: the body that meets. */
  private Actors meeting(SentenceReading reading, Actors by, TokenRange content) {
    List<Token> tokens = reading.tokens();
    for (int i = content.from(); i < Math.min(content.to(), content.from() + MEETING_WORDS); i++) {
      if (MEETINGS.contains(tokens.get(i).folded())) {
        return resolver
            .institution(reading.sentence(), new TokenRange(i, content.to()))
            .without(by);
      }
    }
    return Actors.NONE;
  }

  /** « a sollicité une aide auprès du Laos »: whom these words name. */
  private Actors addressee(SentenceReading reading, Actors by, TokenRange content) {
    List<Token> tokens = reading.tokens();
    for (int i = content.from(); i + 1 < content.to(); i++) {
      boolean with = tokens.get(i).folded().equals("aupres");
      if (with && PhraseShape.OF.contains(tokens.get(i + 1).folded())) {
        TokenRange name = new TokenRange(i + 2, Math.min(content.to(), i + 2 + ADDRESSEE_WORDS));
        return resolver.beneficiary(reading.sentence(), name, by);
      }
    }
    return Actors.NONE;
  }
}
