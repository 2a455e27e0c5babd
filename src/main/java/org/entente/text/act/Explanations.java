package org.entente.text.act;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Token;

/**
 * What a colon behind something signed says about it: « deux protocoles : l'un organise la
 * formation de cent juges, l'autre … ».
 */
final class Explanations {
  private static final WordSet ARTICLES = WordSet.of("l'", "le", "la");
  private static final WordSet EACH =
      WordSet.of("un", "une", "premier", "premiere", "second", "seconde");

  private Explanations() {}

  /** The content with what explains it; the content itself where nothing does. */
  static TokenRange with(List<Token> tokens, Find find, TokenRange content) {
    int from = content.to() + 1;
    boolean colon =
        find.trigger().type() == ActType.SIGNED
            && from + 2 < tokens.size()
            && tokens.get(content.to()).surface().equals(":");
    boolean each =
        colon
            && ARTICLES.contains(tokens.get(from).folded())
            && EACH.contains(tokens.get(from + 1).folded());
    if (!each) {
      return content;
    }
    int to = from;
    while (to < tokens.size() && !tokens.get(to).surface().matches("[.;!?]")) {
      to++;
    }
    return new TokenRange(content.from(), to);
  }
}
