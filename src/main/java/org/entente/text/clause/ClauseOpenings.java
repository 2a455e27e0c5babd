package org.entente.text.clause;

import java.util.List;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Words that open a subordinate clause. */
final class ClauseOpenings {
  private ClauseOpenings() {}

  /** A subordinating word; « en tant que membre » and « ainsi que les voisins » open nothing. */
  static boolean isOpening(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.upos() != Upos.SCONJ) {
      return isRelative(token);
    }
    String before = i == 0 ? "" : tokens.get(i - 1).folded();
    boolean role = before.equals("tant") && i > 1 && tokens.get(i - 2).folded().equals("en");
    return !role && !before.equals("ainsi");
  }

  private static boolean isRelative(Token token) {
    return token.upos() == Upos.PRON
        && switch (token.folded()) {
          case "qui", "que", "qu'", "dont", "quiconque" -> true;
          case "ou" -> true;
          default -> token.lemma().equals("lequel");
        };
  }

  /** Whether the word that opened the clause is its subject: « qui », « lequel » alone. */
  static boolean isSubject(List<Token> tokens, ClauseFrame frame) {
    if (frame.introducer() == null) {
      return false;
    }
    int at = frame.introducerAt();
    boolean which =
        at >= 0
            && tokens.get(at).lemma().equals("lequel")
            && (at == 0 || tokens.get(at - 1).upos() != Upos.ADP)
            && frame.heads().isEmpty();
    return which || frame.introducer().equals("qui") || frame.introducer().equals("quiconque");
  }
}
