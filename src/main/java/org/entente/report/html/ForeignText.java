package org.entente.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Makes texts that others have written harmless on a page: without characters that a page cannot
 * hold, without commands to the order of letters, and never longer than there is room for. Markup
 * is the templates' matter, which escape whatever they print.
 */
final class ForeignText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST_LINK = 2000;

  private ForeignText() {}

  /**
   * The text as a page shows it: on one line, at most {@code limit} characters and an ellipsis.
   *
   * @param text may be null, which gives the empty text
   */
  static String of(String text, int limit) {
    if (text == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder();
    int room = limit;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (room-- == 0) {
        return shown.toString().strip() + "\u2026";
      }
      shown.appendCodePoint(shown(c));
      i += Character.charCount(c);
    }
    return shown.toString().strip();
  }

  private static int shown(int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return Character.isISOControl(c) || reorders || noncharacter || surrogate ? REPLACEMENT : c;
  }

  /** The address of a page on the web as a link can hold it; null for anything else. */
  static String link(String url) {
    if (url == null
        || url.length() > LONGEST_LINK
        || of(url, LONGEST_LINK).indexOf(REPLACEMENT) >= 0) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      boolean web =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return web ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** An id as the name of a place on the page: letters, digits, and four of the signs. */
  static String anchor(String prefix, String id) {
    StringBuilder anchor = new StringBuilder(prefix).append('-');
    id.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == ':');
              if (plain) {
                anchor.appendCodePoint(c);
              } else {
                anchor.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return anchor.toString();
  }
}
