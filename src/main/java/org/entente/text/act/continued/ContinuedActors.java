package org.entente.text.act.continued;

import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.PassiveTriggers;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;

/**
 * Says who is bound where the subject of a clause are people for whom one acts, or whom one sends.
 */
final class ContinuedActors {
  /** Verbs of what one does for people. */
  private static final WordSet TREATING =
      WordSet.of(
          "former",
          "accueillir",
          "h\u00E9berger",
          "soigner",
          "entra\u00EEner",
          "instruire",
          "initier",
          "vacciner",
          "encadrer");

  private final Attribution attribution;

  ContinuedActors(Attribution attribution) {
    this.attribution = attribution;
  }

  /** « douze juges laotiens seront formés »: people for whom somebody else does something. */
  static boolean isTreated(VerbGroup group) {
    return group.voice() == VerbGroup.Voice.PASSIVE && TREATING.contains(group.lemma());
  }

  /**
   * Who does it: whom « par » names, who promised it, whoever says so, or else who is at home;
   * never the people's own state, unless the words name it.
   */
  Actors treating(Passage passage, VerbGroup group, int clause, TokenRange subject) {
    Actors agent = PassiveTriggers.agents(passage, group.last() + 1);
    Actors giver = agent.isKnown() ? agent : PassiveTriggers.giver(passage, group, subject);
    Actors promised = giver.isKnown() ? giver : RecalledPromises.inSentence(passage, clause);
    Actors people = passage.resolver().origin(passage.reading().sentence(), subject);
    Actors before =
        promised.isKnown() ? promised : passage.undertaker(attribution, clause).without(people);
    return before.isKnown() ? before : passage.home().without(people);
  }

  /** « les Casques bleus du bataillon laotien »: whose people they are, whomever they serve. */
  Actors sending(Passage passage, VerbGroup group, int clause, TokenRange words) {
    Actors subject = passage.reading().actors().get(clause);
    boolean past = group.tense() == VerbGroup.Tense.PAST;
    // « Vingt étudiants laotiens se sont envolés grâce aux bourses offertes par la Chine »
    Actors promised =
        past ? RecalledPromises.inSentence(passage, clause).without(subject) : Actors.NONE;
    if (promised.isKnown()) {
      return promised;
    }
    Actors origin = passage.resolver().origin(passage.reading().sentence(), words);
    return origin.isKnown() ? origin : subject;
  }
}
