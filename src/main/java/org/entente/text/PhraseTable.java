package org.entente.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/** Fixed phrases, found in a sentence token by token in their folded spelling. */
public final class PhraseTable {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /** Cuts each phrase as a sentence would be cut. */
  public PhraseTable(Collection<String> phrases, Tokenizer tokenizer) {
    for (String phrase : phrases) {
      List<String> words =
          tokenizer.tokens(phrase, new Span(0, phrase.length())).stream()
              .map(Token::folded)
              .toList();
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
      }
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.size(), a.size())));
  }

  /** The number of tokens of the longest phrase that begins at the token, 0 when none does. */
  public int match(List<Token> tokens, int at) {
    List<List<String>> phrases = byFirst.get(tokens.get(at).folded());
    if (phrases == null) {
      return 0;
    }
    for (List<String> words : phrases) {
      if (fits(words, tokens, at)) {
        return words.size();
      }
    }
    return 0;
  }

  private static boolean fits(List<String> words, List<Token> tokens, int at) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
