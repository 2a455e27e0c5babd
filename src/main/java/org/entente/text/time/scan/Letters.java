package org.entente.text.time.scan;

import java.text.Normalizer;

/** Letters of French in the one spelling in which words are compared; one table, no allocation. */
final class Letters {
  /** Letters from here on are folded one by one, they are rare in French. */
  private static final int TABLE = 0x250;

  private static final char[] FOLDED = new char[TABLE];
  private static final boolean[] LETTER = new boolean[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      LETTER[c] = Character.isLetter(c);
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      FOLDED[c] = Character.toLowerCase(parts.charAt(0));
    }
  }

  private Letters() {}

  static boolean isLetter(char c) {
    return c < TABLE ? LETTER[c] : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Lower case without diacritics. */
  static char fold(char c) {
    return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** Marks within a word that the eye does not see, or that stand on the letter before. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c >= '\u0300' && c <= '\u036F'
        || c >= '\u200B' && c <= '\u200D'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2009'
        || c == '\u2007'
        || c == '\r';
  }
}
