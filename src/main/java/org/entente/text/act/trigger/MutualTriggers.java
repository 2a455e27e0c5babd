package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;

/**
 * Finds what two parties undertake by turns: « lorsqu'un pays organisera un cours, l'autre sera
 * invité », « chaque partie enverra dix stagiaires ». Bound are the two of the article.
 */
final class MutualTriggers {
  private static final WordSet OPENING = WordSet.of("lorsque", "lorsqu'", "quand", "si");
  private static final WordSet SIDES = WordSet.of("partie", "pays", "cote", "delegation");

  private final ActRules rules;

  MutualTriggers(ActRules rules) {
    this.rules = rules;
  }

  /** The act of a verb group in its clause, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    Clause own = passage.reading().clauses().get(clause);
    boolean ahead = group.tense() == VerbGroup.Tense.FUTURE && !group.negated();
    if (!ahead || !own.hasSubject() || own.introducer() != null) {
      return null;
    }
    List<Token> tokens = passage.reading().tokens();
    List<Trigger> plans = rules.of(Trigger.Construction.FUTURE, ActRules.ANY_VERB);
    Actors both = passage.pair(group.first());
    if (plans.isEmpty() || !isEither(tokens, own) || both.ids().size() != 2) {
      return null;
    }
    int first = own.subject().from();
    for (int i = first - 1; i >= 0; i--) {
      // Without the clause before it nobody could tell who « l'autre » is.
      first = OPENING.contains(tokens.get(i).folded()) ? i : first;
    }
    Complement rest = Complement.of(Complement.Kind.ANY, group.last());
    return new Find(plans.get(0), clause, first, rest, both, false);
  }

  /** « l'autre », « l'autre partie », « chacun », « chaque pays ». */
  private static boolean isEither(List<Token> tokens, Clause clause) {
    int from = clause.subject().from();
    String word = tokens.get(from).folded();
    String next = from + 1 < tokens.size() ? tokens.get(from + 1).folded() : "";
    return word.equals("l'") && next.equals("autre")
        || word.equals("chacun")
        || word.equals("chacune")
        || word.equals("chaque") && SIDES.contains(next);
  }
}
