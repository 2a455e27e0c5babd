package org.entente.text.act.continued;

import java.util.List;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Token;

/** Finds who needs a sum that others give next: « Le PAM a besoin de dix millions de dollars ». */
public final class Needs {
  private static final String HAVING = "avoir";

  private static final String NEED = "besoin";

  private Needs() {}

  /** Who needs something counted; {@link Actors#NONE} where nobody does. */
  public static Actors of(SentenceReading reading) {
    List<Token> tokens = reading.tokens();
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause clause = reading.clauses().get(i);
      int need = clause.group().last() + 1;
      boolean counted =
          clause.group().lemma().equals(HAVING)
              && !clause.group().negated()
              && need + 2 < tokens.size()
              && tokens.get(need).folded().equals(NEED)
              && PhraseShape.OF.contains(tokens.get(need + 1).folded())
              && PhraseShape.isCounted(tokens, need + 2);
      if (counted && reading.actors().get(i).ids().size() == 1) {
        return reading.actors().get(i);
      }
    }
    return Actors.NONE;
  }
}
