package org.entente.text.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells plain French by its function words, without a model: a passage with many of them, and many
 * different ones, is French. Says nothing of any other passage.
 */
final class FrenchWords {
  /** Function words; the first ones are French alone. */
  private static final String[] WORDS = {
    "du",
    "une",
    "dans",
    "pour",
    "aux",
    "avec",
    "ont",
    "\u00E9t\u00E9",
    "cette",
    "ses",
    "sont",
    "leurs",
    "le",
    "la",
    "les",
    "des",
    "qui",
    "sur",
    "au",
    "et",
    "est",
    "son",
    "leur",
    "par",
    "\u00E0",
    "il",
    "elle",
    "pas",
    "ce",
    "en"
  };

  /** The bits of those that are French alone. */
  private static final int OWN = (1 << 12) - 1;

  private static final int FEWEST_OWN = 2;

  /** So many different ones, among so large a part of the words, are French. */
  private static final int DIFFERENT = 6;

  private static final double PART = 0.2;

  private static final Map<String, Integer> BITS = new HashMap<>();

  static {
    for (int i = 0; i < WORDS.length; i++) {
      BITS.put(WORDS[i], 1 << i);
    }
  }

  private FrenchWords() {}

  /**
   * Whether the passage is French beyond doubt.
   *
   * @param passage some lines of running text
   */
  static boolean suffice(String passage) {
    String text = passage.toLowerCase(Locale.ROOT);
    int words = 0;
    int known = 0;
    int different = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        Integer bit = BITS.get(text.substring(start, i));
        words++;
        known += bit == null ? 0 : 1;
        different |= bit == null ? 0 : bit;
        start = -1;
      }
    }
    return Integer.bitCount(different & OWN) >= FEWEST_OWN
        && Integer.bitCount(different) >= DIFFERENT
        && known >= PART * words;
  }
}
