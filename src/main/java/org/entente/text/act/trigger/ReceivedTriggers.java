package org.entente.text.act.trigger;

import java.util.List;
import java.util.Set;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds what somebody gets from somebody: « Le Laos a reçu du Japon douze ambulances ». Bound is
 * whom the words behind the verb name, and the subject benefits.
 */
final class ReceivedTriggers {
  /** The thing stands within this many words behind the giver. */
  private static final int OBJECT_WORDS = 8;

  /** A giver's name is at most this many words long. */
  private static final int GIVER_WORDS = 6;

  private final ActRules rules;
  private final Adjuncts adjuncts;

  /**
   * @param rules the triggers
   * @param adjuncts what may stand between the verb and the giver
   */
  ReceivedTriggers(ActRules rules, Adjuncts adjuncts) {
    this.rules = rules;
    this.adjuncts = adjuncts;
  }

  /** The act of a verb group in its clause, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    List<Trigger> triggers = rules.of(Trigger.Construction.RECEIVED, group.lemma());
    Clause own = passage.reading().clauses().get(clause);
    boolean active = group.voice() != VerbGroup.Voice.PASSIVE && !group.negated();
    if (triggers.isEmpty() || !active || !own.hasSubject()) {
      return null;
    }
    List<Token> tokens = passage.reading().tokens();
    int of = adjuncts.skip(tokens, group.last() + 1);
    if (of + 1 >= tokens.size() || !PhraseShape.OF.contains(tokens.get(of).folded())) {
      return null;
    }
    int end = giverEnd(tokens, of + 1);
    Actors giver =
        passage.resolver().resolve(passage.reading().sentence(), new TokenRange(of + 1, end));
    Actors subject = passage.reading().actors().get(clause);
    boolean other = subject.ids().stream().noneMatch(giver.ids()::contains);
    if (!giver.isKnown() || giver.personId() != null || !other) {
      return null;
    }
    for (Trigger trigger : triggers) {
      boolean tense = trigger.tenses().contains(ActRules.tense(group));
      if (tense && takes(tokens, end, trigger)) {
        Complement gift = new Complement(Complement.Kind.ANY, own.subject(), end);
        return new Find(trigger, clause, group.first(), gift, giver, false);
      }
    }
    return null;
  }

  /** Behind the name: before a stop, or before the number or article of the thing. */
  private static int giverEnd(List<Token> tokens, int from) {
    int to = Math.min(tokens.size(), from + GIVER_WORDS);
    int end = from + 1;
    while (end < to && !tokens.get(end).is(Reading.Pos.PUNCTUATION)) {
      boolean named = tokens.get(end - 1).is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN);
      if (named && tokens.get(end).is(Reading.Pos.NUMERAL, Reading.Pos.DETERMINER)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean takes(List<Token> tokens, int from, Trigger trigger) {
    Set<String> stops = Set.of(".", ";", ":");
    for (int i = from; i < Math.min(tokens.size(), from + OBJECT_WORDS); i++) {
      if (stops.contains(tokens.get(i).surface())) {
        return false;
      }
      if (trigger.takes(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
