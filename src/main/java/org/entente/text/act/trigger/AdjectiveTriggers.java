package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.complement.ComplementFinder;
import org.entente.text.act.complement.NamedComplements;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds adjectives and participles that carry acts behind a copula: « est prêt à », « s'est
 * déclarée disposée à », « se montre opposé à ».
 */
final class AdjectiveTriggers {
  /** Verbs behind which an adjective carries the act: « s'est dit prêt à ». */
  private static final WordSet COPULAS =
      WordSet.of(
          "\u00EAtre",
          "dire",
          "d\u00E9clarer",
          "montrer",
          "tenir",
          "affirmer",
          "rester",
          "demeurer");

  /** An adjective stands within this many words behind its copula. */
  private static final int ADJECTIVE_WORDS = 5;

  private final ActRules rules;
  private final ComplementFinder complements;
  private final Adjuncts adjuncts;

  AdjectiveTriggers(ActRules rules, ComplementFinder complements, Adjuncts adjuncts) {
    this.rules = rules;
    this.complements = complements;
    this.adjuncts = adjuncts;
  }

  /** The act of a verb group in its clause, or null. */
  Find find(SentenceReading reading, VerbGroup group, int clause) {
    Actors subject = reading.actors().get(clause);
    boolean copula = COPULAS.contains(group.lemma());
    List<Token> tokens = reading.tokens();
    boolean carries = copula || isState(group);
    boolean pending = group.negated() && OpenTriggers.isPending(tokens, group);
    if (!carries || !subject.isSomebody() || group.tense() == VerbGroup.Tense.FUTURE || pending) {
      return null;
    }
    Trigger.Construction construction =
        group.negated() ? Trigger.Construction.DENIED : Trigger.Construction.ADJECTIVE;
    // Behind « être » alone, the participle of the passive is itself the adjective.
    int from = copula ? group.last() + 1 : group.last();
    boolean there =
        tokens.subList(group.first(), group.last()).stream()
            .anyMatch(token -> token.folded().equals("y"));
    from = behindInsertion(tokens, copula ? behindPhrases(tokens, from) : from);
    for (int i = from; i < Math.min(tokens.size(), from + ADJECTIVE_WORDS); i++) {
      for (Trigger trigger : adjectiveTriggers(tokens.get(i), construction)) {
        Complement complement =
            there
                ? Complement.of(Complement.Kind.ANY, i)
                : complements.find(tokens, i + 1, trigger);
        if (complement != null) {
          return new Find(trigger, clause, group.first(), complement, subject, false);
        }
      }
      if (copula && !maySeparate(tokens.get(i))) {
        return null;
      }
    }
    return null;
  }

  /** « s'était déclarée, la semaine dernière, disposée »: behind what stands between commas. */
  private static int behindInsertion(List<Token> tokens, int from) {
    boolean comma = from < tokens.size() && tokens.get(from).surface().equals(",");
    int close = comma ? NamedComplements.closingComma(tokens, from) : -1;
    return close < 0 ? from : close + 1;
  }

  /** « se dit par ailleurs disposée »: behind adverbial phrases, adverbs left to be looked at. */
  private int behindPhrases(List<Token> tokens, int from) {
    boolean phrase =
        from < tokens.size()
            && tokens.get(from).is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER)
            && !tokens.get(from).folded().equals("a");
    return phrase ? adjuncts.skip(tokens, from) : from;
  }

  /** « était déterminé », not « a été déterminé ». */
  private static boolean isState(VerbGroup group) {
    return group.voice() == VerbGroup.Voice.PASSIVE && group.tense() != VerbGroup.Tense.PAST;
  }

  private List<Trigger> adjectiveTriggers(Token token, Trigger.Construction construction) {
    List<Trigger> triggers = new ArrayList<>();
    for (Reading reading : token.readings()) {
      if (reading.pos() == Reading.Pos.ADJECTIVE || reading.is(Reading.Mood.PAST_PARTICIPLE)) {
        triggers.addAll(rules.of(construction, reading.lemma()));
      }
    }
    return triggers;
  }

  /** Whether the token may stand between a copula and its adjective: « à la fois prêt et … ». */
  private static boolean maySeparate(Token token) {
    return token.is(Reading.Pos.ADVERB, Reading.Pos.CONJUNCTION, Reading.Pos.ADJECTIVE)
        || token.folded().equals("a");
  }
}
