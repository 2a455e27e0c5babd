package org.entente.text.sentence;

import java.util.Locale;
import java.util.Set;
import org.entente.text.Span;

/**
 * Tells stops of abbreviations from those of sentences: listed words (« M. », « art. »), initials
 * (« J. P. Morel », « Yu. M. ») and acronyms (« O.N.U. »), whose last stop may also end a sentence.
 */
final class Abbreviations {
  /** No abbreviation is longer. */
  private static final int LONGEST = 20;

  private final Set<String> listed;
  private final SentenceWords words;

  Abbreviations(Set<String> listed, SentenceWords words) {
    this.listed = Set.copyOf(listed);
    this.words = words;
  }

  /** Whether the stop belongs to an abbreviation and ends no sentence. */
  boolean isAbbreviation(String text, int stop, Span piece) {
    int start = stop;
    int last = stop;
    while (start > Math.max(piece.start(), stop - LONGEST)) {
      char c = text.charAt(start - 1);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '\u00B0') {
        break;
      }
      if (c == '.' && last == stop) {
        last = start;
      }
      start--;
    }
    if (start == stop) {
      return false;
    }
    boolean dotted = last != stop;
    boolean listedWord = listed.contains(text.substring(start, stop).toLowerCase(Locale.FRENCH));
    if (listedWord && !dotted) {
      // « art. 12 », but « le musée d'art. Il ouvre »; a capital, as of « M. », is a title's.
      return Character.isUpperCase(text.charAt(start)) || !isFollowedByStart(text, stop, piece);
    }
    boolean initial = isInitial(text, dotted ? last : start, stop, piece);
    return (listedWord || initial) && !endsSentence(text, start, stop, dotted, piece);
  }

  /** One capital, or « Yu » before another initial. */
  private static boolean isInitial(String text, int start, int stop, Span piece) {
    int from = start;
    if (from < stop && text.charAt(from) == '-') {
      from++;
    }
    if (stop - from == 1) {
      return Character.isUpperCase(text.charAt(from));
    }
    boolean pair =
        stop - from == 2
            && Character.isUpperCase(text.charAt(from))
            && Character.isLowerCase(text.charAt(from + 1));
    int next = stop + 1;
    while (next < piece.end() && SentenceSplitter.isBlank(text.charAt(next))) {
      next++;
    }
    return pair
        && next + 1 < piece.end()
        && Character.isUpperCase(text.charAt(next))
        && text.charAt(next + 1) == '.';
  }

  /**
   * « l'O.N.U. Le ministre », « le plan B. Il »: behind an acronym, or a letter that qualifies a
   * noun, a word that begins sentences and a word in lower case follow; « J. Le Goff » is a name.
   */
  private boolean endsSentence(String text, int start, int stop, boolean dotted, Span piece) {
    return (dotted || isBehindNoun(text, start, piece)) && isFollowedByStart(text, stop, piece);
  }

  private boolean isFollowedByStart(String text, int stop, Span piece) {
    int from = stop + 1;
    while (from < piece.end() && SentenceSplitter.isBlank(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < piece.end() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (from >= piece.end()
        || !Character.isUpperCase(text.charAt(from))
        || !words.starts(text, from, to)) {
      return false;
    }
    int next = to;
    while (next < piece.end() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next >= piece.end() || !Character.isUpperCase(text.charAt(next));
  }

  private static boolean isBehindNoun(String text, int start, Span piece) {
    int end = start;
    while (end > piece.start() && SentenceSplitter.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > piece.start() && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return end - from > 3 && Character.isLowerCase(text.charAt(from));
  }
}
