package org.entente.text.time.scan;

/** Roman numerals with an ordinal ending, as centuries are written: « XIXe », « XXIème ». */
final class RomanNumeral {
  private RomanNumeral() {}

  /** Whether the word is a Roman numeral up to 39 with the ending of an ordinal. */
  static boolean isOrdinal(String text, int from, int to) {
    int end = numeralEnd(text, from, to);
    String ending = text.substring(end, to);
    return end > from
        && (ending.equals("e")
            || ending.equals("\u00E8")
            || ending.equals("er")
            || ending.equals("\u00E8me")
            || ending.equals("eme")
            || ending.equals("\u1D49"));
  }

  private static int numeralEnd(String text, int from, int to) {
    int i = from;
    while (i < to && digit(text.charAt(i)) > 0) {
      i++;
    }
    return i;
  }

  /** The number that the letters from the offset on stand for. */
  static int value(String text, int from) {
    int value = 0;
    int i = from;
    while (i < text.length() && digit(text.charAt(i)) > 0) {
      int digit = digit(text.charAt(i));
      int next = i + 1 < text.length() ? digit(text.charAt(i + 1)) : 0;
      value += digit < next ? -digit : digit;
      i++;
    }
    return value;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      default -> 0;
    };
  }
}
