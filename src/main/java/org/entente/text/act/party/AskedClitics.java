package org.entente.text.act.party;

import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;

/** Whom the pronouns before a verb of asking name. */
final class AskedClitics {
  /** Clitics before a verb that name whom it asks. */
  private static final WordSet SINGULAR = WordSet.of("lui", "l'");

  /** Clitics for whoever speaks. */
  private static final WordSet US = WordSet.of("nous", "m'", "me");

  private static final WordSet PLURAL = WordSet.of("leur", "les");

  private AskedClitics() {}

  /** « lui a demandé de … », « les a priés de … »: whom the words before name. */
  static Actors of(SentenceReading reading, Find find, Actors by, ActorResolver resolver) {
    int pronoun = at(reading, find);
    if (pronoun < 0) {
      return Actors.NONE;
    }
    VerbGroup group = reading.clauses().get(find.clause()).group();
    TokenRange before = new TokenRange(0, group.first());
    Actors named = resolver.beneficiary(reading.sentence(), before, by);
    boolean many = PLURAL.contains(reading.tokens().get(pronoun).folded());
    Actors meant = many ? named : resolver.counterpart(reading.tokens().get(pronoun)).without(by);
    return named.isKnown() ? named : meant;
  }

  /** « les a exhortés à sanctionner le Chili »: asked is somebody before, not whom it is about. */
  static boolean areUnknown(SentenceReading reading, Find find) {
    int pronoun = at(reading, find);
    return pronoun >= 0
        && reading.tokens().get(pronoun).folded().equals("les")
        && reading.clauses().get(find.clause()).group().first() <= 2;
  }

  /** The index of a clitic before the verb that names whom it asks, or -1. */
  static int at(SentenceReading reading, Find find) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    for (int i = group.first(); i < group.last(); i++) {
      String word = reading.tokens().get(i).folded();
      if (PLURAL.contains(word) || SINGULAR.contains(word)) {
        return i;
      }
    }
    return -1;
  }

  /** « nous a demandé de … »: whoever says so is asked. */
  static boolean askSpeaker(SentenceReading reading, Find find) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    for (int i = group.first(); i < group.last(); i++) {
      if (US.contains(reading.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
