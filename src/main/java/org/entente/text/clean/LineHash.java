package org.entente.text.clean;

import org.entente.text.FoldedText;

/**
 * The hash by which lines of different pages are one line: 64-bit FNV-1a over the words in folded
 * spelling; digits count as one another, since a footer may carry a date.
 */
public final class LineHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private LineHash() {}

  /** The hash of a line; 0 for a line without letters. */
  public static long of(String line) {
    String folded = FoldedText.fold(line);
    long hash = OFFSET;
    boolean blank = true;
    boolean letters = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit && !Character.isLetter(c)) {
        blank = true;
        continue;
      }
      letters |= !digit;
      if (blank) {
        hash = (hash ^ ' ') * PRIME;
        blank = false;
      }
      hash = (hash ^ (digit ? '0' : c)) * PRIME;
    }
    return letters ? hash : 0;
  }
}
