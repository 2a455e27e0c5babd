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

  /** Folded nouns of what two sides have agreed upon. */
  private static final WordSet INSTRUMENTS =
      WordSet.of("accord", "accords", "traite", "convention", "protocole", "memorandum", "pacte");

  /** « entre » stands within this many words behind such a noun. */
  private static final int INSTRUMENT_WORDS = 10;

  private Reciprocity() {}

  /** « la ratification de l'accord de pêche entre le Laos et l'Union européenne ». */
  static boolean isInstrument(List<Token> tokens, TokenRange words) {
    int noun = -INSTRUMENT_WORDS - 1;
    for (int i = words.from(); i < words.to(); i++) {
      String word = tokens.get(i).folded();
      noun = INSTRUMENTS.contains(word) ? i : noun;
      if (word.equals("entre")) {
        return i - noun <= INSTRUMENT_WORDS;
      }
    }
    return false;
  }

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
