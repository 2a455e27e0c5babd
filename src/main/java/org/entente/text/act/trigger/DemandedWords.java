package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds the words that a rule demands behind its verb: « prendre l'engagement », « mettre fin ».
 */
final class DemandedWords {
  /** The words that a rule demands stand within this many words behind the verb. */
  private static final int WITH_WORDS = 7;

  private DemandedWords() {}

  /** The index behind the words that the trigger demands; -1 when they do not follow. */
  static int behind(List<Token> tokens, int from, Trigger trigger) {
    if (trigger.with().isEmpty() || trigger.excludesWords()) {
      boolean excluded =
          trigger.with().stream().anyMatch(phrase -> phraseEnd(tokens, from, phrase) > 0);
      return excluded ? -1 : from;
    }
    for (String phrase : trigger.with()) {
      for (int i = from; i < Math.min(tokens.size(), from + WITH_WORDS); i++) {
        int end = phraseEnd(tokens, i, phrase);
        if (end > 0) {
          return behindAdjectives(tokens, end);
        }
      }
    }
    return -1;
  }

  /** « l'engagement ferme et solennel de »: behind what qualifies the words. */
  private static int behindAdjectives(List<Token> tokens, int from) {
    int i = from;
    while (i + 1 < tokens.size()
        && (tokens.get(i).is(Reading.Pos.ADJECTIVE)
            || tokens.get(i).folded().equals("et")
                && tokens.get(i + 1).is(Reading.Pos.ADJECTIVE))) {
      i++;
    }
    boolean opens =
        i < tokens.size()
            && (PhraseShape.OF.contains(tokens.get(i).folded())
                || PhraseShape.isQue(tokens.get(i)));
    return opens ? i : from;
  }

  /** The index behind a folded phrase that stands there; -1 when it does not. */
  private static int phraseEnd(List<Token> tokens, int from, String phrase) {
    int at = 0;
    int i = from;
    while (at < phrase.length()) {
      String word = i < tokens.size() ? tokens.get(i).folded() : "";
      if (word.isEmpty() || !phrase.startsWith(word, at)) {
        return -1;
      }
      at += word.length();
      boolean elided = word.endsWith("'");
      if (at < phrase.length() && !elided && phrase.charAt(at) != ' ') {
        return -1;
      }
      at += elided ? 0 : 1;
      i++;
    }
    return i;
  }
}
