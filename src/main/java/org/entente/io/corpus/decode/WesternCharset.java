package org.entente.io.corpus.decode;

import java.nio.charset.Charset;

/**
 * Tells windows-1252 from ISO-8859-15 in French text. The two differ in 8 signs and in the bytes
 * 0x80 to 0x9F, which are letters and quotes in windows-1252 and controls in ISO-8859-15.
 *
 * <p>The 8 bytes are fractions, accents without a letter and an unknown currency in the one, the
 * euro and letters such as oe in the other: a letter beside them speaks for letters, a digit for
 * fractions. Where nothing speaks, the two read the same, and the name is windows-1252, which also
 * is what the Web means by ISO-8859-1.
 */
final class WesternCharset {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

  private static final int EURO = 0xA4;
  private static final int LARGE_S = 0xA6;
  private static final int SMALL_S = 0xA8;
  private static final int SMALL_Z = 0xB8;
  private static final int LARGE_OE = 0xBC;
  private static final int SMALL_OE = 0xBD;
  private static final int LARGE_Y = 0xBE;

  private WesternCharset() {}

  /** The one of the two that reads the bytes as French. */
  static Charset of(Bytes bytes) {
    int votes = 0;
    for (int i = 0; i < bytes.length(); i++) {
      int value = bytes.at(i);
      if (value >= 0x80 && value <= 0x9F) {
        return WINDOWS_1252;
      }
      if (value >= EURO && value <= LARGE_Y) {
        int before = i == 0 ? ' ' : bytes.at(i - 1);
        int after = i + 1 == bytes.length() ? ' ' : bytes.at(i + 1);
        votes += vote(value, before, after);
      }
    }
    return votes > 0 ? ISO_8859_15 : WINDOWS_1252;
  }

  /** Above 0 for ISO-8859-15. The acute accent of 0xB4 stands between letters for an apostrophe. */
  private static int vote(int value, int before, int after) {
    boolean between = isLetter(before) && isLetter(after);
    return switch (value) {
      case EURO -> 1;
      case SMALL_OE, LARGE_OE, LARGE_Y -> {
        if (isDigit(before)) {
          yield -1;
        }
        yield isLetter(before) || isLetter(after) ? 1 : 0;
      }
      case SMALL_S, SMALL_Z -> between ? 1 : 0;
      case LARGE_S -> !isLetter(before) && isLetter(after) ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean isLetter(int value) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= 0xC0 && value != 0xD7 && value != 0xF7);
  }

  private static boolean isDigit(int value) {
    return value >= '0' && value <= '9';
  }
}
