package org.entente.text.act.party;

import java.util.List;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Subjects of resolutions: « Le Conseil de sécurité, réuni le 25 juin, » names once who decides
 * what the items behind it say: « 4. Demande à la Commission de … », « Décide de dépêcher … ».
 */
final class Enumerations {
  /** The body is named by at most this many words. */
  private static final int NAME_WORDS = 16;

  /** Items follow their opening within this many sentences. */
  private static final int ITEMS = 40;

  private final ActorResolver resolver;
  private Actors body = Actors.NONE;
  private int opened;

  Enumerations(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /** Remembers the body that a sentence without a verb opens a resolution with. */
  void note(SentenceReading reading) {
    List<Token> tokens = reading.tokens();
    boolean opens =
        reading.clauses().isEmpty()
            && !reading.sentence().isTitle()
            && tokens.size() > 2
            && tokens.get(0).is(Reading.Pos.DETERMINER)
            && tokens.get(tokens.size() - 1).surface().matches("[,:]");
    if (!opens) {
      return;
    }
    int end = 1;
    while (end < Math.min(tokens.size(), NAME_WORDS) && !tokens.get(end).surface().equals(",")) {
      end++;
    }
    Actors named = resolver.resolve(reading.sentence(), new TokenRange(0, end));
    if (named.isKnown()) {
      body = named;
      opened = reading.sentence().number();
    }
  }

  /** Whom an item's clause is of; {@link Actors#NONE} where it is none of an item. */
  Actors of(SentenceReading reading, Clause clause, List<Actors> before) {
    boolean near = body.isKnown() && reading.sentence().number() - opened <= ITEMS;
    if (!near || !isItem(reading.tokens(), reading.clauses().get(0))) {
      return Actors.NONE;
    }
    boolean first = before.isEmpty();
    boolean joined = !clause.hasSubject() && clause.introducer() == null && clause.governor() == 0;
    return first || joined ? new Actors(body.ids(), null, body.surface(), 0.8) : Actors.NONE;
  }

  /** « 4. Demande … », « - Décide … »: a present right behind the mark of the item. */
  private static boolean isItem(List<Token> tokens, Clause clause) {
    int verb = clause.group().first();
    boolean alone = true;
    for (int i = 0; i < verb; i++) {
      Token token = tokens.get(i);
      alone &=
          token.is(Reading.Pos.PUNCTUATION, Reading.Pos.NUMERAL)
              || token.surface().matches("\\(?[0-9a-z]{1,3}[.)]?");
    }
    return alone
        && tokens.get(verb).capitalised()
        && clause.introducer() == null
        && clause.group().invertedPronoun() < 0;
  }
}
