package org.entente.text.act.trigger;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.continued.ContinuedTriggers;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.ActVocabulary;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.Periphrasis;
import org.entente.text.clause.verb.VerbGroup;

/**
 * Finds acts that « devoir » carries: « Le second avion doit décoller samedi » is a plan, « L'ONU
 * devrait revoir ses barèmes » a proposal where another party says so.
 */
final class DutyTriggers {
  /** Verbs of judging: what should be done is no forecast behind them. */
  private static final WordSet JUDGING =
      WordSet.of("estimer", "juger", "consid\u00E9rer", "souligner", "insister", "penser");

  private final ActRules rules;
  private final Set<String> exceptions;
  private final Attribution attribution;
  private final Adjuncts adjuncts;
  private final ContinuedTriggers continued;

  /**
   * @param rules the triggers
   * @param vocabulary knows verbs whose future binds nobody
   * @param attribution says who says so
   * @param adjuncts may stand between « devoir » and its infinitive
   * @param continued finds what happens to things and those sent
   */
  DutyTriggers(
      ActRules rules,
      ActVocabulary vocabulary,
      Attribution attribution,
      Adjuncts adjuncts,
      ContinuedTriggers continued) {
    this.rules = rules;
    this.exceptions = vocabulary.planExceptions();
    this.attribution = attribution;
    this.adjuncts = adjuncts;
    this.continued = continued;
  }

  /** The act of a verb group in its clause, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    List<Trigger> triggers = rules.of(Trigger.Construction.DUTY, group.lemma());
    if (triggers.isEmpty() || group.negated() || group.tense() == VerbGroup.Tense.PAST) {
      return null;
    }
    Periphrasis carried = Periphrasis.of(passage.reading().tokens(), group, adjuncts);
    Clause own = passage.reading().clauses().get(clause);
    boolean denied = own.hasSubject() && ContinuedTriggers.isDenied(passage, group, own.subject());
    if (carried == null || denied) {
      return null;
    }
    Actors subject = passage.reading().actors().get(clause);
    boolean acts = subject.isKnown() && carried.group().voice() != VerbGroup.Voice.PASSIVE;
    if (!acts || exceptions.contains(carried.group().lemma())) {
      return continued.find(passage, carried.group(), clause);
    }
    Actors said = attribution.of(passage, clause);
    boolean another = said.isKnown() && isForOthers(passage.reading(), own, subject, said);
    for (Trigger trigger : triggers) {
      boolean asks = trigger.type().family() == ActType.Family.REQUEST;
      if (asks == another && trigger.isTold(group)) {
        Complement content = Complement.of(Complement.Kind.INF, carried.infinitive());
        return asks
            ? asking(passage, trigger, carried, clause, said)
            : new Find(trigger, clause, group.first(), content, subject, false);
      }
    }
    return null;
  }

  /**
   * Whether somebody else should do it than who says so, or also somebody else: « a estimé que les
   * deux pays devraient … ».
   */
  private static boolean isForOthers(
      SentenceReading reading, Clause own, Actors subject, Actors said) {
    boolean judged =
        own.introducer() != null
            && own.governor() >= 0
            && JUDGING.contains(reading.clauses().get(own.governor()).group().lemma());
    boolean shared =
        subject.ids().size() > said.ids().size() && subject.ids().containsAll(said.ids());
    return Collections.disjoint(said.ids(), subject.ids()) || judged && shared;
  }

  /** The subject is asked; who says so asks. */
  private static Find asking(
      Passage passage, Trigger trigger, Periphrasis carried, int clause, Actors said) {
    Clause own = passage.reading().clauses().get(clause);
    TokenRange asked = own.hasSubject() ? own.subject() : null;
    Complement complement = new Complement(Complement.Kind.NP_A_INF, asked, carried.infinitive());
    return asked == null
        ? null
        : new Find(trigger, clause, carried.group().first(), complement, said, false);
  }
}
