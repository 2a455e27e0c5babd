package org.entente.text.clause;

import java.util.List;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** The noun or pronoun that a relative pronoun takes up. */
final class Antecedents {
  /** An antecedent stands within this many words of its pronoun. */
  private static final int REACH = 14;

  private Antecedents() {}

  /**
   * The nearest noun, name or pronoun before « qui » that agrees with the verb in number; of a name
   * of several words, the first.
   *
   * @return -1 when there is none
   */
  static int of(List<Token> tokens, int pronoun, boolean plural) {
    if (isFree(tokens, pronoun)) {
      return -1;
    }
    int nearest = -1;
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - REACH); i--) {
      Token token = tokens.get(i);
      if (token.reading().isFinite()) {
        break;
      }
      if (isNominal(token) && !isContinued(tokens, i)) {
        nearest = nearest < 0 ? i : nearest;
        String number = token.features().number();
        if (number == null || number.equals(plural ? "Plur" : "Sing")) {
          return i;
        }
      }
    }
    return nearest;
  }

  /** « quiconque », « Qui osera ? », « savoir qui paiera »: the pronoun takes up nothing. */
  private static boolean isFree(List<Token> tokens, int pronoun) {
    return pronoun == 0
        || tokens.get(pronoun).folded().equals("quiconque")
        || tokens.get(pronoun - 1).upos() == Upos.VERB
            && !tokens.get(pronoun - 1).reading().is(Reading.Mood.PAST_PARTICIPLE);
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN
        || token.upos() == Upos.PROPN
        || token.upos() == Upos.PRON && !token.folded().contains("-meme");
  }

  /** A name behind another word of the name, or behind the noun of the office. */
  private static boolean isContinued(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).upos() == Upos.PROPN
        && (tokens.get(i - 1).upos() == Upos.PROPN || tokens.get(i - 1).upos() == Upos.NOUN);
  }
}
