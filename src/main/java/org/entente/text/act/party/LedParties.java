package org.entente.text.act.party;

import java.util.List;
import java.util.Set;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Who speaks for a delegation, and who sends it: « La partie lao, conduite par Bounmy Keola, a
 * demandé … », « Le Laos, que représente la générale Keola, souhaite … ».
 */
final class LedParties {
  /** Lemmas of what the head of a delegation does. */
  private static final Set<String> LEADING =
      Set.of(
          "conduire",
          "diriger",
          "mener",
          "emmener",
          "repr\u00E9senter",
          "pr\u00E9sider",
          "coprésider");

  /** Lemmas of what is done to those who are sent. */
  private static final Set<String> SENDING =
      Set.of(
          "envoyer",
          "d\u00E9tacher",
          "d\u00E9p\u00EAcher",
          "d\u00E9ployer",
          "mandater",
          "pr\u00EAter");

  /** Who leads is named within this many words. */
  private static final int WORDS = 14;

  private final ActorResolver resolver;
  private final Discourse discourse;

  LedParties(ActorResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** The subject with the person who leads it, who speaks for it from now on. */
  Actors of(SentenceReading reading, Clause clause, Actors subject) {
    Actors senders = clause.inverted() ? Actors.NONE : senders(reading, clause);
    if (senders.isKnown()) {
      return senders;
    }
    boolean party = subject.ids().size() == 1 && subject.personId() == null && !clause.inverted();
    Actors leader = party ? leader(reading, clause) : Actors.NONE;
    if (leader.personId() == null) {
      return subject;
    }
    discourse.adopt(leader.personId(), subject);
    return new Actors(subject.ids(), leader.personId(), subject.surface(), subject.confidence());
  }

  private Actors leader(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    boolean apposed = false;
    for (int i = clause.subject().from() + 1; i < clause.group().first(); i++) {
      Token token = tokens.get(i);
      apposed |= token.surface().equals(",");
      if (apposed && is(token, LEADING)) {
        int from =
            i + 1 < tokens.size() && tokens.get(i + 1).folded().equals("par") ? i + 2 : i + 1;
        int to = from;
        while (to < Math.min(clause.group().first(), from + WORDS)
            && !tokens.get(to).surface().equals(",")) {
          to++;
        }
        return from < to
            ? resolver.resolve(reading.sentence(), new TokenRange(from, to))
            : Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  /** « Neuf experts, détachés par le Laos, le Chili et le Kenya, … »: those who send them. */
  private Actors senders(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    int verb = clause.group().first();
    for (int i = Math.max(1, verb - WORDS); i + 2 < verb; i++) {
      boolean sent = tokens.get(i - 1).surface().equals(",") && is(tokens.get(i), SENDING);
      if (sent && tokens.get(i + 1).folded().equals("par")) {
        int to = tokens.get(verb - 1).surface().equals(",") ? verb - 1 : verb;
        return resolver.parties(reading.sentence(), new TokenRange(i + 2, to));
      }
    }
    return Actors.NONE;
  }

  private static boolean is(Token token, Set<String> lemmas) {
    for (Reading reading : token.readings()) {
      if (lemmas.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }
}
