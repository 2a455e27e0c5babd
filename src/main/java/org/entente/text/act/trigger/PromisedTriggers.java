package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds undertakings that a participle tells of what a sentence is about: « Les tentes promises par
 * le Japon sont bloquées », « … : celle de l'Islande, attendue pour mai ».
 */
final class PromisedTriggers {
  /** The noun of what is promised stands within this many words before the participle. */
  private static final int OBJECT_WORDS = 9;

  /** A name is at most this many words long. */
  private static final int NAME_WORDS = 7;

  /** What a pronoun stands for is named within this many words before it. */
  private static final int ANTECEDENT_WORDS = 20;

  private static final WordSet BEFORE_DATE =
      WordSet.of(
          "pour", "en", "avant", "d'ici", "a", "au", "le", "dans", "fin", "debut", "courant");

  private final ActRules rules;

  PromisedTriggers(ActRules rules) {
    this.rules = rules;
  }

  /** What participles tell, where the sentence asserts nothing else. */
  List<Find> find(Passage passage) {
    List<Find> found = new ArrayList<>();
    for (VerbGroup group : passage.reading().groups()) {
      Find find = group.mood() == Reading.Mood.PAST_PARTICIPLE ? at(passage, group) : null;
      if (find != null) {
        found.add(find);
      }
    }
    return found;
  }

  /** The act of a participle, or null. */
  private Find at(Passage passage, VerbGroup group) {
    if (passage.reading().clauses().isEmpty() || group.first() != group.last()) {
      return null;
    }
    Find promised = promised(passage, group);
    return promised == null ? awaited(passage, group) : promised;
  }

  /** « les 500 tentes annoncées par l'Unicef ». */
  private Find promised(Passage passage, VerbGroup group) {
    List<Token> tokens = passage.reading().tokens();
    int par = group.last() + 1;
    if (par + 1 >= tokens.size() || !tokens.get(par).folded().equals("par")) {
      return null;
    }
    for (Trigger trigger : rules.of(Trigger.Construction.PROMISED, group.lemma())) {
      int start = phraseStart(tokens, group.first() - 1, trigger);
      Actors by = start < 0 ? Actors.NONE : named(passage, par + 1);
      if (by.isKnown()) {
        return find(passage, trigger, start, group, by);
      }
    }
    return null;
  }

  /** « la contribution de l'Islande, attendue pour mai », « celle de l'Islande, attendue … ». */
  private Find awaited(Passage passage, VerbGroup group) {
    List<Token> tokens = passage.reading().tokens();
    int date = group.last() + 1;
    int last = group.first() - 1;
    if (date >= tokens.size()
        || !BEFORE_DATE.contains(tokens.get(date).folded())
        || last < 1
        || !tokens.get(last).surface().equals(",")) {
      return null;
    }
    for (Trigger trigger : rules.of(Trigger.Construction.AWAITED, group.lemma())) {
      int pronoun = pronoun(tokens, last - 1, trigger);
      int start = pronoun < 0 ? phraseStart(tokens, last - 1, trigger) : pronoun;
      int of = start < 0 ? -1 : of(tokens, start, last);
      Actors by = of < 0 ? Actors.NONE : named(passage, of + 1);
      if (by.isKnown()) {
        return find(passage, trigger, start, group, by);
      }
    }
    return null;
  }

  private static Find find(
      Passage passage, Trigger trigger, int start, VerbGroup group, Actors by) {
    int clause = Math.max(0, passage.reading().clauseBefore(group.first()));
    Complement rest = Complement.of(Complement.Kind.ANY, group.last());
    return new Find(trigger, clause, start, rest, by, true);
  }

  /** « celle de … »: where it stands, if what it stands for is one of the rule's things. */
  private static int pronoun(List<Token> tokens, int last, Trigger trigger) {
    for (int i = last; i > Math.max(0, last - NAME_WORDS); i--) {
      if (FunctionWords.THOSE.contains(tokens.get(i).folded())) {
        int from = Math.max(0, i - ANTECEDENT_WORDS);
        return tokens.subList(from, i).stream().anyMatch(trigger::takes) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Where the phrase begins whose noun is one of the rule's things; -1 for none, and for « Des dix
   * bus promis, aucun … », which are only counted.
   */
  private static int phraseStart(List<Token> tokens, int last, Trigger trigger) {
    boolean thing = false;
    for (int i = last; i >= Math.max(0, last - OBJECT_WORDS); i--) {
      Token token = tokens.get(i);
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION)) {
        return -1;
      }
      thing |= trigger.takes(token);
      if (thing && token.is(Reading.Pos.DETERMINER)) {
        return token.folded().equals("des") ? -1 : i;
      }
    }
    return -1;
  }

  private static int of(List<Token> tokens, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (PhraseShape.OF.contains(tokens.get(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  private static Actors named(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    int end = from;
    while (end < Math.min(tokens.size(), from + NAME_WORDS)
        && !tokens.get(end).is(Reading.Pos.PUNCTUATION)
        && !tokens.get(end).reading().isFinite()) {
      end++;
    }
    Actors named =
        end == from
            ? Actors.NONE
            : passage.resolver().resolve(passage.reading().sentence(), new TokenRange(from, end));
    return named.personId() == null ? named : Actors.NONE;
  }
}
