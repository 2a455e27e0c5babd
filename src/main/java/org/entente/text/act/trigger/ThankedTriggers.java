package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.complement.ComplementFinder;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds undertakings for which somebody is thanked: « a remercié le Japon d'avoir promis dix bus ».
 * Thanks for what is done already report nothing: they are praise.
 */
final class ThankedTriggers {
  private static final WordSet THANKS = WordSet.of("remercier", "f\u00E9liciter", "louer");

  private final ActRules rules;
  private final ComplementFinder complements;

  ThankedTriggers(ActRules rules, ComplementFinder complements) {
    this.rules = rules;
    this.complements = complements;
  }

  /** The act of a perfect infinitive, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    if (group.mood() != Reading.Mood.INFINITIVE || group.last() == group.first() || clause < 0) {
      return null;
    }
    SentenceReading reading = passage.reading();
    VerbGroup thanks = reading.clauses().get(clause).group();
    int of = group.first() - 1;
    boolean thanked =
        THANKS.contains(thanks.lemma())
            && !thanks.negated()
            && of > thanks.last() + 1
            && PhraseShape.OF.contains(reading.tokens().get(of).folded());
    Actors by =
        thanked
            ? passage.resolver().resolve(reading.sentence(), new TokenRange(thanks.last() + 1, of))
            : Actors.NONE;
    return by.isKnown() ? promised(reading, group, clause, by) : null;
  }

  /** Whoever thanks is helped. */
  private static TokenRange thanking(SentenceReading reading, int clause) {
    Clause own = reading.clauses().get(clause);
    return own.hasSubject() || own.governor() < 0
        ? own.subject()
        : reading.clauses().get(own.governor()).subject();
  }

  private Find promised(SentenceReading reading, VerbGroup group, int clause, Actors by) {
    List<Token> tokens = reading.tokens();
    Trigger.Construction construction =
        group.voice() == VerbGroup.Voice.REFLEXIVE
            ? Trigger.Construction.REFLEXIVE
            : Trigger.Construction.VERB;
    for (Trigger trigger : rules.of(construction, group.lemma())) {
      boolean binds = trigger.type().family() == ActType.Family.UNDERTAKING;
      int behind = binds ? DemandedWords.behind(tokens, group.last() + 1, trigger) : -1;
      Complement complement = behind < 0 ? null : complements.find(tokens, behind, trigger);
      if (complement != null && trigger.takesInfinitive(tokens, complement.contentFrom())) {
        Complement told =
            complement.asked() == null
                ? new Complement(
                    complement.kind(), thanking(reading, clause), complement.contentFrom())
                : complement;
        return new Find(trigger, clause, group.first(), told, by, false);
      }
    }
    return null;
  }
}
