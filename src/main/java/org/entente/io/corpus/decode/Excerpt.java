package org.entente.io.corpus.decode;

import java.nio.charset.StandardCharsets;

/** The first characters of what is set aside, whatever it is. */
public final class Excerpt {
  /** Characters of an excerpt. */
  static final int LENGTH = 200;

  private static final int LONGEST_CHARACTER = 4;

  private Excerpt() {}

  /** The first characters of the bytes. */
  public static String of(Bytes bytes) {
    Bytes head = bytes.first(LENGTH * LONGEST_CHARACTER).withoutCutCharacter();
    return of(
        CharsetChoice.of(head)
            .map(choice -> choice.decode(head).text())
            .orElseGet(
                () ->
                    new String(head.array(), head.from(), head.length(), StandardCharsets.UTF_8)));
  }

  /** The first characters of the text; never half a surrogate pair. */
  public static String of(String text) {
    int end = Math.min(text.length(), LENGTH);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return DecodedText.of(text.substring(0, end), "").text();
  }
}
