package org.entente.text.act.rule;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.morph.Token;

/** Finds the words that a rule demands near the word that carries it: « mettre sur la table ». */
public final class DemandedWords {
  /** The words that a rule demands stand within this many words behind the verb. */
  private static final int WITH_WORDS = 7;

  /** With insertions between commas, within this many. */
  private static final int INSERTED_WORDS = 18;

  private static final String BE = "\u00EAtre";
  private static final WordSet NEW = WordSet.of("un", "une", "des");

  private DemandedWords() {}

  /** The index behind the words that the trigger demands; -1 when they do not follow. */
  public static int behind(List<Token> tokens, int from, Trigger trigger) {
    if (trigger.with().isEmpty()) {
      return from;
    }
    if (trigger.excludesWords()) {
      boolean excluded =
          trigger.with().stream().anyMatch(phrase -> phraseEnd(tokens, from, phrase) > 0);
      return excluded ? -1 : from;
    }
    for (String phrase : trigger.with()) {
      int reach = from + WITH_WORDS;
      for (int i = from; i < Math.min(tokens.size(), reach); i++) {
        int end = phraseEnd(tokens, i, phrase);
        if (end > 0) {
          return end;
        }
        if (tokens.get(i).reading().isFinite() || isOther(tokens.get(i), trigger)) {
          break;
        }
        boolean mark = tokens.get(i).surface().equals(",");
        reach = mark ? Math.min(i + WITH_WORDS, from + INSERTED_WORDS) : reach;
      }
    }
    return -1;
  }

  /** « est une substance accessible »: what the adjective is said of is not the subject alone. */
  private static boolean isOther(Token token, Trigger trigger) {
    return NEW.contains(token.folded()) && trigger.heads().contains(BE);
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
