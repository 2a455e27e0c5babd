package org.entente.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one spelling in which it is matched: lower case, without diacritics, with plain
 * apostrophes, hyphens and blanks, with ligatures written out and invisible marks left out; with
 * the way back to the offsets of the original.
 */
public final class FoldedText {
  /** Foldings found so far of the characters below U+2100. */
  private static final String[] FOLDINGS = new String[0x2100];

  private final String folded;
  private final int[] starts;
  private final int rawLength;

  private FoldedText(String folded, int[] starts, int rawLength) {
    this.folded = folded;
    this.starts = starts;
    this.rawLength = rawLength;
  }

  /** Folds a whole text. */
  public static FoldedText of(CharSequence raw) {
    StringBuilder folded = new StringBuilder(raw.length() + 8);
    int[] starts = new int[raw.length() + 16];
    for (int i = 0; i < raw.length(); i++) {
      int before = folded.length();
      append(raw.charAt(i), folded);
      if (folded.length() > starts.length - 4) {
        starts = Arrays.copyOf(starts, starts.length + starts.length / 2 + 8);
      }
      for (int j = before; j < folded.length(); j++) {
        starts[j] = i;
      }
    }
    return new FoldedText(folded.toString(), starts, raw.length());
  }

  /** Folds a name or word whose offsets do not matter. */
  public static String fold(CharSequence raw) {
    StringBuilder folded = new StringBuilder(raw.length() + 4);
    for (int i = 0; i < raw.length(); i++) {
      append(raw.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void append(char c, StringBuilder folded) {
    if (c < 0x80) {
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      return;
    }
    switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u00B4', '\u2032' -> folded.append('\'');
      case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003' -> folded.append(' ');
      case '\u2010', '\u2011' -> folded.append('-');
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
      case '\u0153', '\u0152' -> folded.append("oe");
      case '\u00E6', '\u00C6' -> folded.append("ae");
      case '\u0111', '\u0110' -> folded.append('d');
      case '\u00DF' -> folded.append("ss");
      case '\u0142', '\u0141' -> folded.append('l');
      case '\u00F8', '\u00D8' -> folded.append('o');
      case '\u0131' -> folded.append('i');
      default -> appendDecomposed(c, folded);
    }
  }

  private static void appendDecomposed(char c, StringBuilder folded) {
    if (Character.isSurrogate(c)) {
      folded.append(c);
      return;
    }
    if (c >= FOLDINGS.length) {
      folded.append(decomposed(c));
      return;
    }
    // Several threads may find the same folding; each is as good.
    String folding = FOLDINGS[c];
    if (folding == null) {
      folding = decomposed(c);
      FOLDINGS[c] = folding;
    }
    if (folding.length() == 1) {
      folded.append(folding.charAt(0));
    } else {
      folded.append(folding);
    }
  }

  private static String decomposed(char c) {
    StringBuilder folded = new StringBuilder();
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char d = decomposed.charAt(i);
      if (Character.getType(d) != Character.NON_SPACING_MARK) {
        folded.append(String.valueOf(d).toLowerCase(Locale.ROOT));
      }
    }
    return folded.toString();
  }

  /** The folded text. */
  public String folded() {
    return folded;
  }

  /** The original's offset of the character folded to position {@code index}. */
  public int rawStart(int index) {
    return index < folded.length() ? starts[index] : rawLength;
  }

  /**
   * The original's offset behind the characters folded to before position {@code index}, marks that
   * belong to the last of them included.
   */
  public int rawEnd(int index) {
    return index < folded.length() ? starts[index] : rawLength;
  }

  /** The original's span of a folded span. */
  public Span raw(int start, int end) {
    int from = rawStart(start);
    return new Span(from, Math.max(from, end == 0 ? 0 : rawEnd(end)));
  }
}
