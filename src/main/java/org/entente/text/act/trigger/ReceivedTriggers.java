package org.entente.text.act.trigger;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** The giver stands within this many words behind the verb. */
  private static final int GIVER_REACH = 14;

  /** Folded participles of giving. */
  private static final Pattern GIVEN =
      Pattern.compile("(?:offert|donne|fourni|envoye|livre|octroye|finance|expedie)e?s?");

  private static final Set<String> PROMISED = Set.of("promettre", "annoncer", "offrir");

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
    Find promised = promised(passage, group, clause, triggers);
    return promised == null ? given(passage, group, clause, triggers) : promised;
  }

  /** « a reçu du Japon douze bus ». */
  private Find given(Passage passage, VerbGroup group, int clause, List<Trigger> triggers) {
    Clause own = passage.reading().clauses().get(clause);
    List<Token> tokens = passage.reading().tokens();
    int of = adjuncts.skip(tokens, group.last() + 1);
    boolean first = of + 1 < tokens.size() && PhraseShape.OF.contains(tokens.get(of).folded());
    int name = first ? of + 1 : giverBehind(tokens, of);
    if (name < 0) {
      return null;
    }
    int end = giverEnd(tokens, name);
    Actors giver =
        passage.resolver().resolve(passage.reading().sentence(), new TokenRange(name, end));
    List<String> subject = passage.reading().actors().get(clause).ids();
    boolean other = subject.stream().noneMatch(giver.ids()::contains);
    if (!giver.isKnown() || giver.personId() != null || !other) {
      return null;
    }
    int thing = first ? end : of;
    Complement gift = new Complement(Complement.Kind.ANY, own.subject(), thing);
    return triggers.stream()
        .filter(trigger -> trigger.tenses().contains(ActRules.tense(group)))
        .filter(trigger -> takes(tokens, thing, trigger))
        .findFirst()
        .map(trigger -> new Find(trigger, clause, group.first(), gift, giver, false))
        .orElse(null);
  }

  /**
   * « douze ambulances offertes par le Japon », « … de la part du Japon »: where the name begins.
   */
  private static int giverBehind(List<Token> tokens, int from) {
    for (int i = from + 1; i + 1 < Math.min(tokens.size(), from + GIVER_REACH); i++) {
      Token token = tokens.get(i);
      String before = tokens.get(i - 1).folded();
      boolean given = token.folded().equals("par") && GIVEN.matcher(before).matches();
      boolean part = PhraseShape.OF.contains(token.folded()) && before.equals("part");
      if (given || part) {
        return i + 1;
      }
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION)) {
        return -1;
      }
    }
    return -1;
  }

  /** « n'a reçu que trois des dix bus promis par le Japon »: whoever promised them gave them. */
  private static Find promised(
      Passage passage, VerbGroup group, int clause, List<Trigger> triggers) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = group.last() + 2; i + 1 < tokens.size(); i++) {
      boolean by =
          tokens.get(i).folded().equals("par")
              && PROMISED.contains(tokens.get(i - 1).lemma())
              && tokens.get(i - 1).reading().mood() == Reading.Mood.PAST_PARTICIPLE;
      Actors giver = by ? PassiveTriggers.agents(passage, i) : Actors.NONE;
      for (Trigger trigger : giver.isKnown() ? triggers : List.<Trigger>of()) {
        if (trigger.tenses().contains(ActRules.tense(group))
            && takes(tokens, group.last() + 1, trigger)) {
          Clause own = passage.reading().clauses().get(clause);
          Complement gift = new Complement(Complement.Kind.ANY, own.subject(), group.last() + 1);
          return new Find(trigger, clause, group.first(), gift, giver, false);
        }
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
