package org.entente.text.act;

import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.entente.text.morph.Token;

/** The words of a condition: « à la demande de l'ONU », « sous réserve de … », « lorsque … ». */
final class Conditions {
  private static final Set<String> WORDS = Set.of("lorsque", "lorsqu'", "si", "pourvu");
  private static final Set<String> NOUNS = Set.of("demande", "condition", "reserve", "requete");

  private Conditions() {}

  /** The first condition behind {@code from}, or null. */
  static String in(List<Token> tokens, int from, int to, int contentEnd, String text) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean phrase = Set.of("a", "sous").contains(token.folded()) && isNoun(tokens, i, to);
      boolean clause = WORDS.contains(token.folded()) && i <= contentEnd + 1;
      boolean first =
          Set.of("tant", "des", "condition").contains(token.folded())
              && i + 1 < to
              && tokens.get(i + 1).folded().startsWith("qu")
              && i <= contentEnd + 1;
      if (phrase || clause || first) {
        int end = i + 1;
        while (end < to
            && !tokens.get(end).surface().equals(",")
            && !tokens.get(end).surface().equals(".")
            && !tokens.get(end).surface().equals(";")) {
          end++;
        }
        return new Span(token.start(), tokens.get(end - 1).end()).of(text);
      }
    }
    return null;
  }

  private static boolean isNoun(List<Token> tokens, int i, int to) {
    for (int j = i + 1; j < Math.min(to, i + 3); j++) {
      if (NOUNS.contains(tokens.get(j).folded())) {
        return true;
      }
    }
    return false;
  }
}
