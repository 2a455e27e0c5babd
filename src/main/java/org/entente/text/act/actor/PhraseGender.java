package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** The gender that the first words of a noun phrase show. */
public final class PhraseGender {
  private static final WordSet MASCULINE = WordSet.of("le", "un", "m", "ce", "il");
  private static final WordSet FEMININE = WordSet.of("la", "une", "mme", "cette", "elle");

  /** « son » stands before feminine nouns too. */
  private static final String EITHER = "son";

  /** Only this many words are looked at. */
  private static final int WORDS = 3;

  private PhraseGender() {}

  /** m or f where the first words of a phrase show it, otherwise null. */
  public static String of(List<Token> tokens, TokenRange phrase) {
    for (int i = phrase.from(); i < Math.min(phrase.to(), phrase.from() + WORDS); i++) {
      Token token = tokens.get(i);
      String word = token.folded();
      if (word.indexOf('-') >= 0) {
        word = word.replace("-t-", "").replace("-", "");
      }
      if (MASCULINE.contains(word)) {
        return "m";
      }
      if (FEMININE.contains(word)) {
        return "f";
      }
      if (word.equals(EITHER)) {
        return null;
      }
      String gender = token.reading().gender();
      boolean shown = !gender.equals("e") && !gender.isEmpty();
      if (i > phrase.from() && token.is(Reading.Pos.NOUN) && shown) {
        return gender;
      }
    }
    return null;
  }
}
