package org.entente.text.morph;

import java.util.Locale;

/** Spellings of one word form brought to the one under which tables list it. */
final class Forms {
  private Forms() {}

  /** With plain apostrophe and hyphen, without invisible marks. */
  static String plain(String surface) {
    StringBuilder plain = null;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      char to = plain(c);
      if (to != c && plain == null) {
        plain = new StringBuilder(surface.length()).append(surface, 0, i);
      }
      if (plain != null && to != 0) {
        plain.append(to);
      }
    }
    return plain == null ? surface : plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
      default -> c;
    };
  }

  /** The plain form in lower case. */
  static String lower(String surface) {
    return plain(surface).toLowerCase(Locale.FRENCH);
  }
}
