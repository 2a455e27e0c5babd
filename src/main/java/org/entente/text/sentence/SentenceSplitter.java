package org.entente.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;

/**
 * Cuts a text into sentences. A sentence ends at a stop, question mark, exclamation mark or
 * ellipsis that is followed by a capital, a digit or an opening quotation mark, and at the end of a
 * line that the next line does not continue; not behind abbreviations, initials and the numbers of
 * a list. Sentences that were glued together when a page lost its line breaks are cut where a
 * lower-case word, a stop and a capitalised word touch.
 */
public final class SentenceSplitter {
  /** What runs on for longer without a stop is no sentence; it is cut at a blank, to bound work. */
  private static final int LONGEST = 4000;

  /** What runs on for longer without a blank is no word; it is cut wherever that is reached. */
  private static final int LONGEST_UNBROKEN = 2 * LONGEST;

  /** A number before a stop counts the items of a list when it has no more digits. */
  private static final int LIST_DIGITS = 3;

  private static final String CLOSING = "\u00BB\u201D\")]";
  private static final String OPENING = "\u00AB\u201C\"-\u2013\u2014(>[\u2022\u2026";

  private final Abbreviations abbreviations;
  private final SentenceWords words = SentenceWords.french();

  /**
   * @param abbreviations words that a stop may follow without ending the sentence, lower case,
   *     without the stop
   */
  public SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = new Abbreviations(abbreviations, words);
  }

  /** The sentences of a piece of the text, without the blanks around them, in order. */
  public List<Span> split(String text, Span piece) {
    List<Span> sentences = new ArrayList<>();
    int from = piece.start();
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.charAt(i);
      if (c > '?' && c != '\u2026' && i - from < LONGEST) {
        continue;
      }
      boolean tooLong = isTooLong(i - from, c);
      int end = tooLong ? i : sentenceEnd(text, from, i, piece);
      if (end > 0) {
        add(text, from, end, sentences);
        from = end;
        i = Math.max(i, end - 1);
      }
    }
    add(text, from, piece.end(), sentences);
    return sentences;
  }

  /** Whether what stands before a character must end there, however it goes on. */
  private static boolean isTooLong(int length, char c) {
    return length >= LONGEST && isBlank(c)
        || length >= LONGEST_UNBROKEN && !Character.isLowSurrogate(c);
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
  private int sentenceEnd(String text, int from, int i, Span piece) {
    char c = text.charAt(i);
    if (c == '\n') {
      return lineEndsSentence(text, i, piece) ? i + 1 : 0;
    }
    if (!isStop(c)) {
      return 0;
    }
    int end = i + 1;
    while (end < piece.end() && isStop(text.charAt(end))) {
      end++;
    }
    if (isWithin(text, from, i, end, piece)) {
      return 0;
    }
    int closed = closed(text, end, piece);
    if (closed >= piece.end()) {
      return closed;
    }
    if (isBlank(text.charAt(closed))) {
      return opensSentence(text, closed, piece) ? closed : 0;
    }
    return GluedSentences.isGlued(text, i, end, piece) ? end : 0;
  }

  /** Whether the stop belongs to an abbreviation, the number of an item, or « (…) ». */
  private boolean isWithin(String text, int from, int stop, int end, Span piece) {
    char c = text.charAt(stop);
    if (c == '.' && end == stop + 1) {
      return abbreviations.isAbbreviation(text, stop, piece) || isItemNumber(text, from, stop);
    }
    boolean bracketed = stop > piece.start() && "([".indexOf(text.charAt(stop - 1)) >= 0;
    return bracketed && end < piece.end() && ")]".indexOf(text.charAt(end)) >= 0;
  }

  /** « 1. Les parties … »: a sentence that so far is nothing but a number. */
  private static boolean isItemNumber(String text, int from, int stop) {
    int at = stop;
    while (at > from && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean number = at < stop && stop - at <= LIST_DIGITS;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return number && at == from;
  }

  /** Behind the closing quotation marks and brackets that belong to the sentence. */
  private static int closed(String text, int end, Span piece) {
    int closed = end;
    while (closed < piece.end() && CLOSING.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    int quote = closed;
    while (quote < piece.end() && isSpace(text.charAt(quote))) {
      quote++;
    }
    return quote < piece.end() && text.charAt(quote) == '\u00BB' ? quote + 1 : closed;
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
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
  }

  /**
   * A line that ends without a stop goes on when the next one begins in lower case, or when it ends
   * on a comma or a word such as « de » that wants another one.
   */
  private boolean lineEndsSentence(String text, int i, Span piece) {
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
    if (breaks > 1 || next >= piece.end()) {
      return true;
    }
    return !Character.isLowerCase(text.charAt(next)) && !goesOn(text, i, piece);
  }

  private boolean goesOn(String text, int lineEnd, Span piece) {
    int end = lineEnd;
    while (end > piece.start() && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == piece.start()) {
      return false;
    }
    if (text.charAt(end - 1) == ',') {
      return true;
    }
    int start = end;
    while (start > piece.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return words.wantsMore(text, start, end);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B';
  }
}
