package org.entente.text.clean;

import java.text.Normalizer;
import java.util.Arrays;
import org.entente.text.Span;

/**
 * A page in the one spelling in which its furniture is matched: composed letters, plain blanks, no
 * invisible marks; case, diacritics and line breaks as they are; with the way back to the offsets
 * of the raw text.
 */
final class PlainText {
  private final String text;
  private final int[] starts;
  private final int rawLength;

  private PlainText(String text, int[] starts, int rawLength) {
    this.text = text;
    this.starts = starts;
    this.rawLength = rawLength;
  }

  /** Spells a raw text plainly. */
  static PlainText of(String raw) {
    int first = firstOdd(raw);
    if (first == raw.length()) {
      return new PlainText(raw, null, raw.length());
    }
    StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, first);
    int[] starts = new int[raw.length() + 1];
    Arrays.setAll(starts, i -> i);
    for (int i = first; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isCombining(c) && compose(c, text)) {
        continue;
      }
      starts[text.length()] = i;
      text.append(isBlank(c) ? ' ' : c);
    }
    return new PlainText(text.toString(), starts, raw.length());
  }

  /** Joins a combining mark to the letter before it; false where no such letter exists. */
  private static boolean compose(char mark, StringBuilder text) {
    if (text.isEmpty()) {
      return false;
    }
    int last = text.length() - 1;
    String composed =
        Normalizer.normalize(new String(new char[] {text.charAt(last), mark}), Normalizer.Form.NFC);
    if (composed.length() != 1) {
      return false;
    }
    text.setCharAt(last, composed.charAt(0));
    return true;
  }

  private static int firstOdd(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= '\u0080' && (isInvisible(c) || isBlank(c) || isCombining(c)) || c == '\r') {
        // The letter before a mark is joined to it.
        return isCombining(c) && i > 0 ? i - 1 : i;
      }
    }
    return raw.length();
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isBlank(char c) {
    return c == '\r' || c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200A';
  }

  /** The text in which patterns are matched. */
  String text() {
    return text;
  }

  /** The raw text's span of a span of this one; marks behind a letter belong to it. */
  Span raw(Span span) {
    return new Span(raw(span.start()), raw(span.end()));
  }

  private int raw(int index) {
    if (index >= text.length()) {
      return rawLength;
    }
    return starts == null ? index : starts[index];
  }
}
