package org.entente.text.act.party;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Token;

/** Tells by its words that somebody offers to stand between two others. */
final class Mediation {
  private static final WordSet WORDS =
      WordSet.of(
          "mediateur",
          "mediatrice",
          "mediation",
          "garant",
          "garante",
          "garants",
          "garantes",
          "entremise");

  private Mediation() {}

  /** Whether an offer or proposal is one to mediate: « s'est proposée comme médiatrice ». */
  static boolean isOffered(SentenceReading reading, Find find, TokenRange content) {
    ActType type = find.trigger().type();
    boolean offers = type == ActType.OFFER || type == ActType.PROPOSAL;
    return offers && isNamed(reading.tokens(), content);
  }

  private static boolean isNamed(List<Token> tokens, TokenRange words) {
    for (int i = words.from(); i < words.to(); i++) {
      String word = tokens.get(i).folded();
      String before = i == 0 ? "" : tokens.get(i - 1).folded();
      boolean services =
          word.equals("services") && before.equals("ses")
              || word.equals("offices") && before.equals("bons");
      if (services || WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
