package org.entente.text.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.text.Span;
import org.entente.text.WordSet;

/**
 * Cuts a sentence into words, numbers and marks. Elided words keep their apostrophe (« l' », « qu'
 * ») and stand alone; « aujourd'hui » stays whole; inverted pronouns are cut off (« a », « -t-il
 * »); figures with points, commas and blanks between groups of three are one token.
 */
public final class Tokenizer {
  private static final WordSet ELIDED =
      WordSet.of("qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "quelqu'", "presqu'");

  /** Words of one letter that are elided. */
  private static final String ELIDED_LETTERS = "ldsncjmt\u00E7";

  private static final int LONGEST_ELIDED = 7;

  private static final WordSet INVERTED =
      WordSet.of(
          "-t-il",
          "-il",
          "-t-elle",
          "-elle",
          "-t-ils",
          "-ils",
          "-t-elles",
          "-elles",
          "-t-on",
          "-on",
          "-ce",
          "-je",
          "-tu");

  /** Pronouns that are cut off unless the whole is a word: « rendez-vous ». */
  private static final WordSet BEHIND_COMMANDS =
      WordSet.of("-nous", "-vous", "-le", "-la", "-les", "-lui", "-leur", "-moi", "-y", "-en");

  private static final int LONGEST_INVERTED = 8;

  /** A heading in capitals has this many at least; shorter ones are acronyms. */
  private static final int CAPITALS = 12;

  private static final int CAPITALS_CHECKED = 200;

  private final Morphology morphology;

  /** Words get their readings from the given dictionary. */
  public Tokenizer(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The tokens of a piece of the text, each with its likeliest reading chosen. */
  public List<Token> tokens(String text, Span piece) {
    Cut cut = new Cut(text, piece);
    int i = piece.start();
    while (i < piece.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || isSpace(c) || isInvisible(c)) {
        i++;
      } else if (Character.isDigit(c)) {
        i = number(text, i, piece.end(), cut);
      } else if (Character.isLetter(c)) {
        i = word(text, i, piece.end(), cut);
      } else {
        i = mark(text, i, piece.end(), cut);
      }
    }
    return cut.tokens();
  }

  /** The words of a piece, with their places. */
  private final class Cut {
    private final String text;
    private final boolean capitals;
    private final List<Word> words;
    private int[] bounds;

    private Cut(String text, Span piece) {
      this.text = text;
      this.capitals = isInCapitals(text, piece);
      this.words = new ArrayList<>(piece.length() / 5 + 4);
      this.bounds = new int[piece.length() / 2 + 16];
    }

    private int add(int from, int to) {
      if (bounds.length < 2 * words.size() + 2) {
        bounds = Arrays.copyOf(bounds, 2 * bounds.length);
      }
      bounds[2 * words.size()] = from;
      bounds[2 * words.size() + 1] = to;
      String surface = text.substring(from, to);
      words.add(morphology.word(capitals ? surface.toLowerCase(Locale.FRENCH) : surface));
      return to;
    }

    private List<Token> tokens() {
      Word[] all = words.toArray(new Word[0]);
      Tagger.Chosen[] chosen = morphology.tagger().choose(all);
      List<Token> tokens = new ArrayList<>(all.length);
      for (int i = 0; i < all.length; i++) {
        int from = bounds[2 * i];
        int to = bounds[2 * i + 1];
        String surface = capitals ? text.substring(from, to) : all[i].surface();
        tokens.add(
            new Token(
                from,
                to,
                surface,
                all[i].folded(),
                all[i].readings(),
                chosen[i].reading(),
                chosen[i].upos()));
      }
      return tokens;
    }
  }

  /** Whether a heading is set in capitals, so that they say nothing. */
  private static boolean isInCapitals(String text, Span piece) {
    int capitals = 0;
    int limit = Math.min(piece.end(), piece.start() + CAPITALS_CHECKED);
    for (int i = piece.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= CAPITALS;
  }

  private static int number(String text, int from, int limit, Cut cut) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      boolean groups = c == '.' || c == ',' || isSpace(c);
      if (groups && i + 1 < limit && Character.isDigit(text.charAt(i + 1))) {
        if (isSpace(c) && !threeDigits(text, i + 1, limit)) {
          break;
        }
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        i++;
      } else {
        break;
      }
    }
    return cut.add(from, i);
  }

  private static boolean threeDigits(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i - from == 3;
  }

  private int word(String text, int from, int limit, Cut cut) {
    int i = from;
    int hyphen = -1;
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      if (isApostrophe(c)) {
        if (isElided(text, from, i)) {
          return cut.add(from, i + 1);
        }
        if (i + 1 >= limit || !Character.isLetter(text.charAt(i + 1))) {
          break;
        }
      } else if (isHyphen(c)) {
        if (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1))) {
          break;
        }
        hyphen = hyphen < 0 ? i : hyphen;
      } else if (!isMark(c)) {
        break;
      }
      i++;
    }
    if (hyphen < 0 && i < limit && (text.charAt(i) == '.' || text.charAt(i) == '\u00B0')) {
      return cut.add(from, ShortForms.end(text, from, i, limit));
    }
    return hyphen < 0 ? cut.add(from, i) : hyphenated(text, from, hyphen, i, cut);
  }

  private static boolean isElided(String text, int from, int apostrophe) {
    int length = apostrophe - from;
    if (length == 1) {
      return ELIDED_LETTERS.indexOf(Character.toLowerCase(text.charAt(from))) >= 0;
    }
    return length <= LONGEST_ELIDED
        && ELIDED.contains(Forms.lower(text.substring(from, apostrophe)) + "'");
  }

  /** « a-t-il » and « est-ce » are two words, « vice-ministre » is one. */
  private int hyphenated(String text, int from, int first, int to, Cut cut) {
    int hyphen = first;
    while (hyphen < to) {
      if (isHyphen(text.charAt(hyphen)) && isPronoun(text, from, hyphen, to)) {
        cut.add(from, hyphen);
        return cut.add(hyphen, to);
      }
      hyphen++;
    }
    return cut.add(from, to);
  }

  private boolean isPronoun(String text, int from, int hyphen, int to) {
    if (to - hyphen > LONGEST_INVERTED) {
      return false;
    }
    String pronoun = Forms.lower(text.substring(hyphen, to));
    boolean cuts =
        INVERTED.contains(pronoun)
            || BEHIND_COMMANDS.contains(pronoun) && !morphology.isListed(text.substring(from, to));
    return cuts && isVerb(text.substring(from, hyphen));
  }

  private boolean isVerb(String word) {
    for (Reading reading : morphology.readings(word)) {
      if (reading.isFinite() || reading.is(Reading.Mood.IMPERATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** A mark is one token; so is a run of stops, and a sign of two code units. */
  private static int mark(String text, int from, int limit, Cut cut) {
    int to = from + 1;
    if (Character.isHighSurrogate(text.charAt(from)) && to < limit) {
      to++;
    }
    while (text.charAt(from) == '.' && to < limit && text.charAt(to) == '.') {
      to++;
    }
    return cut.add(from, to);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD' || isInvisible(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
  }
}
