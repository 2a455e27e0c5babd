package org.entente.text.sentence;

import org.entente.text.Span;

/** Sentences between which a page lost its blank: « médical.Il ». */
final class GluedSentences {
  /** Shorter words before a stop may be abbreviations. */
  private static final int SHORTEST = 3;

  /** Addresses are looked for within this many characters before a stop. */
  private static final int ADDRESS = 60;

  private GluedSentences() {}

  /**
   * Whether a word of three lower-case letters, a figure, a bracket or a quotation mark stands
   * before the stop, and a capitalised word right behind it.
   */
  static boolean isGlued(String text, int stop, int end, Span piece) {
    if (end + 1 >= piece.end() || stop == piece.start()) {
      return false;
    }
    char before = text.charAt(stop - 1);
    boolean ends =
        isWord(text, stop, piece)
            || Character.isDigit(before)
            || ")\u00BB\u201D\"%".indexOf(before) >= 0;
    char second = text.charAt(end + 1);
    boolean begins =
        Character.isUpperCase(text.charAt(end))
            && (Character.isLowerCase(second)
                || second == '\''
                || second == '\u2019'
                || second == ' ');
    boolean quotation = text.charAt(end) == '\u00AB' && text.charAt(stop) == '.';
    return ends && (begins || quotation) && !isAddress(text, stop, piece);
  }

  private static boolean isWord(String text, int stop, Span piece) {
    int start = stop;
    while (start > piece.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean spaced = stop > start && text.charAt(stop) != '.';
    return (stop - start >= SHORTEST || spaced) && Character.isLowerCase(text.charAt(stop - 1));
  }

  /** « www.Exemple.fr », « nom@site.Fr ». */
  private static boolean isAddress(String text, int stop, Span piece) {
    for (int i = stop - 1; i >= Math.max(piece.start(), stop - ADDRESS); i--) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' || text.startsWith("www.", i)) {
        return true;
      }
      if (SentenceSplitter.isBlank(c)) {
        return false;
      }
    }
    return false;
  }
}
