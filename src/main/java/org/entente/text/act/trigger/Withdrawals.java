package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.complement.ComplementFinder;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.FunctionWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Decisions to end or not to do something: « a décidé de suspendre son aide », « a décidé de ne pas
 * signer » are refusals though they are told as plans.
 */
final class Withdrawals {
  /** Lemmas by which a plan is told as decided. */
  private static final WordSet DECIDING =
      WordSet.of("d\u00E9cider", "choisir", "aller", "d\u00E9cision", "intention");

  /** The infinitive stands within this many words. */
  private static final int INFINITIVE_WORDS = 5;

  private final ActRules rules;
  private final ComplementFinder complements;

  Withdrawals(ActRules rules, ComplementFinder complements) {
    this.rules = rules;
    this.complements = complements;
  }

  /** The refusal that a find decides, or the find itself. */
  Find of(SentenceReading reading, Find find) {
    List<Token> tokens = reading.tokens();
    boolean decides = find.trigger().type() == ActType.PLAN && isDecided(reading, find);
    Trigger refusal = decides ? refusal(tokens, find.complement().contentFrom()) : null;
    return refusal == null
        ? find
        : new Find(
            refusal, find.clause(), find.first(), find.complement(), find.by(), find.nominal());
  }

  /** « a décidé de », « son intention de »; who only considers it has refused nothing. */
  private static boolean isDecided(SentenceReading reading, Find find) {
    if (!find.nominal()) {
      return DECIDING.contains(reading.clauses().get(find.clause()).group().lemma());
    }
    int from = find.first();
    return reading.tokens().subList(from, Math.min(from + 2, reading.tokens().size())).stream()
        .anyMatch(token -> DECIDING.contains(token.lemma()));
  }

  private Trigger refusal(List<Token> tokens, int from) {
    boolean reflexive = false;
    for (int i = from; i < Math.min(tokens.size(), from + INFINITIVE_WORDS); i++) {
      Token token = tokens.get(i);
      if (FunctionWords.NE.contains(token.folded())) {
        List<Trigger> denied = rules.of(Trigger.Construction.DENIED, ActRules.ANY_VERB);
        return denied.isEmpty() ? null : denied.get(0);
      }
      reflexive |= FunctionWords.REFLEXIVE.contains(token.folded());
      if (token.reading().is(Reading.Mood.INFINITIVE)) {
        Trigger.Construction construction =
            reflexive ? Trigger.Construction.REFLEXIVE : Trigger.Construction.VERB;
        return fitting(tokens, i, construction);
      }
    }
    return null;
  }

  private Trigger fitting(List<Token> tokens, int verb, Trigger.Construction construction) {
    for (Trigger trigger : rules.of(construction, tokens.get(verb).lemma())) {
      int behind =
          trigger.type() == ActType.REFUSAL ? DemandedWords.behind(tokens, verb + 1, trigger) : -1;
      if (behind >= 0 && complements.find(tokens, behind, trigger) != null) {
        return trigger;
      }
    }
    return null;
  }
}
