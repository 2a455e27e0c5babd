package org.entente.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.Span;

/**
 * Cuts a text into sentences. A sentence ends at a stop, question mark, exclamation mark or
 * ellipsis that is followed by a capital, a digit or an opening quotation mark, and at the end of a
 * line that the next line does not continue; not behind abbreviations, initials and ordinals.
 * Sentences that were glued together when a page lost its line breaks are cut where a lower-case
 * word, a stop and a capitalised word touch.
 */
public final class SentenceSplitter {
  /** What runs on for longer without a stop is no sentence; it is cut at a blank, to bound work. */
  private static final int LONGEST = 4000;

  /** No abbreviation is longer. */
  private static final int ABBREVIATION_CHARS = 20;

  private final Set<String> abbreviations;

  /**
   * @param abbreviations words that a stop may follow without ending the sentence, lower case,
   *     without the stop
   */
  public SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The sentences of a piece of the text, without the blanks around them, in order. */
  public List<Span> split(String text, Span piece) {
    List<Span> sentences = new ArrayList<>();
    int from = piece.start();
    for (int i = piece.start(); i < piece.end(); i++) {
      boolean tooLong = i - from >= LONGEST && isBlank(text.charAt(i));
      int end = tooLong ? i : sentenceEnd(text, i, piece);
      if (end > 0) {
        add(text, from, end, sentences);
        from = end;
        i = Math.max(i, end - 1);
      }
    }
    add(text, from, piece.end(), sentences);
    return sentences;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }

  /** Where the sentence ends if position {@code i} ends one, otherwise 0. */
  private int sentenceEnd(String text, int i, Span piece) {
    char c = text.charAt(i);
    if (c == '\n') {
      return lineEndsSentence(text, i, piece) ? i + 1 : 0;
    }
    if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
      return 0;
    }
    int end = i + 1;
    while (end < piece.end() && (".!?\u2026".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    int closed = end;
    while (closed < piece.end() && "\u00BB\u201D\")]".indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    if (closed < piece.end() && isSpace(text.charAt(closed))) {
      int quote = closed;
      while (quote < piece.end() && isSpace(text.charAt(quote))) {
        quote++;
      }
      if (quote < piece.end() && text.charAt(quote) == '\u00BB') {
        closed = quote + 1;
      }
    }
    if (c == '.' && end == i + 1 && isAbbreviation(text, i, piece)) {
      return 0;
    }
    if (closed >= piece.end()) {
      return closed;
    }
    if (isBlank(text.charAt(closed))) {
      return opensSentence(text, closed, piece) ? closed : 0;
    }
    return c == '.' && isGlued(text, i, piece) ? end : 0;
  }

  private static boolean opensSentence(String text, int from, Span piece) {
    int next = from;
    while (next < piece.end() && isBlank(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    if (next >= piece.end()) {
      return true;
    }
    char c = text.charAt(next);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || "\u00AB\u201C\"-\u2013\u2014(>".indexOf(c) >= 0;
  }

  /** A line that ends without a stop goes on when the next one begins in lower case. */
  private static boolean lineEndsSentence(String text, int i, Span piece) {
    if (i > piece.start() && text.charAt(i - 1) == '\n') {
      return true;
    }
    int next = i + 1;
    int breaks = 1;
    while (next < piece.end() && isBlank(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        breaks++;
      }
      next++;
    }
    return breaks > 1 || next >= piece.end() || !Character.isLowerCase(text.charAt(next));
  }

  private boolean isAbbreviation(String text, int stop, Span piece) {
    int start = stop;
    while (start > Math.max(piece.start(), stop - ABBREVIATION_CHARS)) {
      char c = text.charAt(start - 1);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '\u00B0') {
        break;
      }
      start--;
    }
    String word = text.substring(start, stop);
    if (word.isEmpty()) {
      return false;
    }
    int lastStop = word.lastIndexOf('.');
    String last = word.substring(lastStop + 1);
    boolean initial =
        last.length() <= 2
            && !last.isEmpty()
            && Character.isUpperCase(last.charAt(0))
            && !(last.length() == 2 && Character.isUpperCase(last.charAt(1)));
    return initial || abbreviations.contains(word.toLowerCase(Locale.FRENCH));
  }

  /** « médical.Il »: a lower-case word of three letters or more, the stop, a capitalised word. */
  private static boolean isGlued(String text, int stop, Span piece) {
    int start = stop;
    while (start > piece.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int next = stop + 1;
    boolean lower = stop - start >= 3 && Character.isLowerCase(text.charAt(stop - 1));
    boolean afterBracket =
        stop > piece.start() && ")\u00BB\u201D\"%".indexOf(text.charAt(stop - 1)) >= 0;
    if (!lower && !afterBracket || next + 1 >= piece.end()) {
      return false;
    }
    char second = text.charAt(next + 1);
    return Character.isUpperCase(text.charAt(next))
        && (Character.isLowerCase(second) || second == '\'' || second == '\u2019' || second == ' ');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B';
  }
}
