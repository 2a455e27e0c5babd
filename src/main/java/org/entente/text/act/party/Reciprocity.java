package org.entente.text.act.party;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells actions between two parties by their words: « entre les deux armées », « bilatéral ». */
final class Reciprocity {
  private static final WordSet BILATERAL =
      WordSet.of("bilateral", "bilaterale", "bilateraux", "bilaterales", "deux", "leurs");

  /** What stands before « deux » and « leurs » where they mean both parties. */
  private static final WordSet BEFORE_BOTH = WordSet.of("les", "entre", "des", "aux");

  private Reciprocity() {}

  /** Whether some words name an action of both parties. */
  static boolean isBilateral(List<Token> tokens, TokenRange words) {
    for (int i = words.from(); i < words.to(); i++) {
      String word = tokens.get(i).folded();
      if (BILATERAL.contains(word) && !tokens.get(i).is(Reading.Pos.NUMERAL)) {
        return word.startsWith("bi") || i > 0 && BEFORE_BOTH.contains(tokens.get(i - 1).folded());
      }
    }
    return false;
  }
}
