package org.entente.text.clean;

import java.util.List;
import java.util.Locale;
import org.entente.text.Span;

/**
 * A line of a page.
 *
 * @param page the page in plain spelling
 * @param span where the line stands
 * @param lower the line, or a longer one that it is part of, in lower case
 */
record Line(String page, Span span, String lower) {
  /** A line of a page. */
  static Line of(String page, Span span) {
    return new Line(page, span, span.of(page).toLowerCase(Locale.ROOT));
  }

  /** A part of this line. */
  Line part(int start, int end) {
    return new Line(page, new Span(start, end), lower);
  }

  /** Whether one of the words may stand in this line; any line passes where none is named. */
  boolean mayContain(List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  int length() {
    return span.length();
  }

  String words() {
    return span.of(page);
  }

  /** This line without the blanks around it. */
  Line trimmed() {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(page.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(page.charAt(end - 1))) {
      end--;
    }
    return part(start, end);
  }
}
