package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.FoldedText;

/** The folded words of offices and names: runs of letters and hyphens. */
final class OfficeWords {
  private OfficeWords() {}

  /** All of them, in order. */
  static List<String> of(String phrase) {
    return first(phrase, Integer.MAX_VALUE);
  }

  /** At most so many first ones; an empty one where the phrase begins with a mark. */
  static List<String> first(String phrase, int most) {
    String folded = FoldedText.fold(phrase);
    List<String> words = new ArrayList<>();
    int from = 0;
    while (words.size() < most && (from < folded.length() || from == 0)) {
      int to = from;
      while (to < folded.length() && isWord(folded.charAt(to))) {
        to++;
      }
      words.add(folded.substring(from, to));
      from = Math.max(to, 1);
      while (from < folded.length() && !isWord(folded.charAt(from))) {
        from++;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return c == '-' || Character.isLetter(c);
  }
}
