package org.entente.text.act.trigger;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.continued.RecalledPromises;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
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

  /** Words before « de » that tell from whom a thing comes: « en provenance de ». */
  private static final WordSet FROM = WordSet.of("part", "provenance", "venu", "venus", "venues");

  /** Verbs of taking over a delivery, whose thing comes from whoever an adjective names. */
  private static final WordSet ORIGIN_TELLING = WordSet.of("r\u00E9ceptionner", "prendre");

  /** The verb of « s'est vu remettre ». */
  private static final String SEE = "voir";

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
    boolean seen = group.lemma().equals(SEE);
    boolean voice =
        seen
            ? group.voice() == VerbGroup.Voice.REFLEXIVE
            : group.voice() != VerbGroup.Voice.PASSIVE;
    boolean gets = voice && !group.negated();
    for (Trigger trigger : rules.of(Trigger.Construction.RECEIVED, group.lemma())) {
      Find found = gets ? given(passage, group, clause, trigger) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** « a reçu du Japon douze bus », « a pris livraison de douze bus offerts par le Japon ». */
  private Find given(Passage passage, VerbGroup group, int clause, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    Clause own = passage.reading().clauses().get(clause);
    Actors receiver = passage.reading().actors().get(clause);
    int words = DemandedWords.behind(tokens, group.last() + 1, trigger);
    boolean told = trigger.isTold(group);
    if (!told || words < 0 || !own.hasSubject() && !receiver.isKnown()) {
      return null;
    }
    int at = adjuncts.skip(tokens, words);
    int of = at < tokens.size() && tokens.get(at).surface().equals(",") ? at + 1 : at;
    Actors first = startsGiver(tokens, of) ? at(passage, of + 1) : Actors.NONE;
    int thing = isOther(first, receiver) ? giverEnd(tokens, of + 1) : of;
    Actors giver =
        isOther(first, receiver)
            ? first
            : behind(passage, clause, new TokenRange(words, of), receiver);
    if (!isOther(giver, receiver) && trigger.complements().contains(Complement.Kind.DE_NP)) {
      giver = behindThing(passage, of, trigger);
    }
    if (!isOther(giver, receiver) || !takes(tokens, thing, trigger)) {
      return null;
    }
    TokenRange subject = own.hasSubject() ? own.subject() : null;
    Complement gift = new Complement(Complement.Kind.ANY, subject, thing);
    return new Find(trigger, clause, group.first(), gift, giver, false);
  }

  /** Whether a giver is known who is not the one who gets it. */
  private static boolean isOther(Actors giver, Actors receiver) {
    return giver.isKnown()
        && giver.personId() == null
        && receiver.ids().stream().noneMatch(giver.ids()::contains);
  }

  /** « de la Suède », not « d'un lot ». */
  private static boolean startsGiver(List<Token> tokens, int of) {
    return of + 1 < tokens.size()
        && PhraseShape.OF.contains(tokens.get(of).folded())
        && !FunctionWords.INDEFINITE.contains(tokens.get(of + 1).folded())
        && !tokens.get(of + 1).is(Reading.Pos.NUMERAL);
  }

  /** Who gives by the words behind the adjuncts, by the sentence, or by what was told before. */
  private static Actors behind(Passage passage, int clause, TokenRange adjuncts, Actors receiver) {
    int name = giverBehind(passage.reading(), clause, adjuncts.from());
    Actors giver = name < 0 ? Actors.NONE : at(passage, name);
    if (isOther(giver, receiver)) {
      return giver;
    }
    Actors promised = RecalledPromises.inSentence(passage, clause);
    if (isOther(promised, receiver)) {
      return promised;
    }
    String verb = passage.reading().clauses().get(clause).group().lemma();
    Actors origin = ORIGIN_TELLING.contains(verb) ? origin(passage, adjuncts.to()) : Actors.NONE;
    return isOther(origin, receiver)
        ? origin
        : passage.earlier().giverTo(receiver, passage.reading().sentence().number());
  }

  /** « les 25.000 tonnes de riz vietnamien »: where the thing comes from. */
  private static Actors origin(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    int to = from;
    while (to < Math.min(tokens.size(), from + OBJECT_WORDS)
        && !tokens.get(to).is(Reading.Pos.PUNCTUATION)
        && !tokens.get(to).reading().isFinite()) {
      to++;
    }
    return passage.resolver().origin(passage.reading().sentence(), new TokenRange(from, to));
  }

  private static Actors at(Passage passage, int name) {
    TokenRange words = new TokenRange(name, giverEnd(passage.reading().tokens(), name));
    return passage.resolver().resolve(passage.reading().sentence(), words);
  }

  /** « douze ambulances offertes par le Japon », « en provenance du Japon »: where the name is. */
  private static int giverBehind(SentenceReading reading, int clause, int from) {
    List<Token> tokens = reading.tokens();
    boolean seen = reading.clauses().get(clause).group().lemma().equals(SEE);
    for (int i = from; i + 1 < Math.min(tokens.size(), from + GIVER_REACH); i++) {
      Token token = tokens.get(i);
      boolean by = token.folded().equals("par") && (seen || RecalledPromises.isGiven(tokens, i));
      boolean source =
          PhraseShape.OF.contains(token.folded()) && FROM.contains(tokens.get(i - 1).folded());
      if (by || source) {
        return i + 1;
      }
      boolean inserts =
          token.surface().equals(",") && PhraseShape.OF.contains(tokens.get(i + 1).folded());
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION) && !inserts) {
        return -1;
      }
    }
    return -1;
  }

  /** « douze drones de la Norvège »: whose name follows the thing. */
  private static Actors behindThing(Passage passage, int from, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    boolean thing = false;
    for (int i = from; i + 1 < Math.min(tokens.size(), from + GIVER_REACH); i++) {
      Token token = tokens.get(i);
      boolean named =
          tokens.get(i + 1).capitalised()
              || i + 2 < tokens.size() && tokens.get(i + 2).capitalised();
      if (thing && startsGiver(tokens, i) && named) {
        return at(passage, i + 1);
      }
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION)) {
        return Actors.NONE;
      }
      thing |= trigger.takes(token);
    }
    return Actors.NONE;
  }

  /** Behind the name: before a stop, or before the number or article of the thing. */
  private static int giverEnd(List<Token> tokens, int from) {
    int to = Math.min(tokens.size(), from + GIVER_WORDS);
    int end = from + 1;
    while (end < to && !tokens.get(end).is(Reading.Pos.PUNCTUATION)) {
      boolean named = tokens.get(end - 1).is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN);
      boolean more = PhraseShape.OF.contains(tokens.get(end).folded());
      if (named && !more && tokens.get(end).is(Reading.Pos.NUMERAL, Reading.Pos.DETERMINER)) {
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
