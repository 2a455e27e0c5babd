package org.entente.io.corpus.decode;

/**
 * A text as decoded from bytes, ready to be kept.
 *
 * @param text without a byte-order mark; each NUL, control character and broken character is
 *     replaced by one that can be shown, so that offsets stay
 * @param charset the IANA name of the charset that it was decoded from
 * @param replaced how many characters were replaced
 */
public record DecodedText(String text, String charset, int replaced) {
  private static final char BROKEN = '\uFFFD';

  /** The text with its control characters blanked. */
  public static DecodedText of(String text, String charset) {
    return of(text, charset, 0);
  }

  /** The text with its control characters blanked, some of it having been replaced before. */
  static DecodedText of(String text, String charset, int replacedBefore) {
    int first = firstUnfit(text);
    if (first < 0) {
      return new DecodedText(text, charset, replacedBefore);
    }
    char[] characters = text.toCharArray();
    int replaced = replacedBefore;
    for (int i = first; i < characters.length; i++) {
      if (isControl(characters[i])) {
        characters[i] = ' ';
        replaced++;
      } else if (isLone(text, i)) {
        characters[i] = BROKEN;
        replaced++;
      }
    }
    return new DecodedText(new String(characters), charset, replaced);
  }

  /** The text with its control characters blanked; null for null and for a blank one. */
  public static String line(String text) {
    if (text == null) {
      return null;
    }
    String line = of(text, "").text();
    return line.isBlank() ? null : line;
  }

  private static int firstUnfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i)) || isLone(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** C0 and C1 controls and DEL, except tab and the ends of lines. */
  static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
