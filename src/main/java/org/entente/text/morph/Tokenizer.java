package org.entente.text.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * Cuts a sentence into words, numbers and marks. Elided words keep their apostrophe (« l' », « qu'
 * ») and stand alone; « aujourd'hui » stays whole; inverted pronouns are cut off (« a », « -t-il
 * »); figures with points, commas and blanks between groups of three are one token.
 */
public final class Tokenizer {
  private static final Set<String> ELIDED =
      Set.of(
          "l'", "d'", "s'", "n'", "c'", "j'", "m'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'",
          "quoiqu'", "quelqu'", "presqu'");
  private static final Pattern INVERTED =
      Pattern.compile("(-t)?-(il|elle|ils|elles|on|ce|je|nous|vous)");

  private final Morphology morphology;

  /** Words get their readings from the given dictionary. */
  public Tokenizer(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The tokens of a piece of the text, each with its likeliest reading chosen. */
  public List<Token> tokens(String text, Span piece) {
    List<Token> tokens = new ArrayList<>(piece.length() / 5 + 4);
    int i = piece.start();
    while (i < piece.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || isSpace(c) || isInvisible(c)) {
        i++;
      } else if (Character.isDigit(c)) {
        i = number(text, i, piece.end(), tokens);
      } else if (Character.isLetter(c)) {
        i = word(text, i, piece.end(), tokens);
      } else {
        tokens.add(mark(text, i));
        i++;
      }
    }
    return Disambiguation.choose(tokens);
  }

  private int number(String text, int from, int limit, List<Token> tokens) {
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
    String surface = text.substring(from, i);
    Reading reading = Reading.of(surface, Reading.Pos.NUMERAL);
    tokens.add(new Token(from, i, surface, FoldedText.fold(surface), List.of(reading), reading));
    return i;
  }

  private static boolean threeDigits(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i - from == 3;
  }

  private int word(String text, int from, int limit, List<Token> tokens) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (isApostrophe(c)) {
        if (ELIDED.contains(FoldedText.fold(text.substring(from, i + 1)))) {
          return add(text, from, i + 1, tokens);
        }
        if (i + 1 >= limit || !Character.isLetter(text.charAt(i + 1))) {
          break;
        }
      } else if (isHyphen(c)) {
        if (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1))) {
          break;
        }
      } else if (!Character.isLetterOrDigit(c) && !isMark(c)) {
        break;
      }
      i++;
    }
    return addWord(text, from, i, tokens);
  }

  private int addWord(String text, int from, int to, List<Token> tokens) {
    int hyphen = from;
    while (hyphen < to && !isHyphen(text.charAt(hyphen))) {
      hyphen++;
    }
    if (hyphen < to) {
      Matcher inverted = INVERTED.matcher(FoldedText.fold(text.substring(hyphen, to)));
      if (inverted.matches() && isVerb(text.substring(from, hyphen))) {
        add(text, from, hyphen, tokens);
        return add(text, hyphen, to, tokens);
      }
    }
    return add(text, from, to, tokens);
  }

  private boolean isVerb(String word) {
    return morphology.readings(word).stream().anyMatch(Reading::isFinite);
  }

  private int add(String text, int from, int to, List<Token> tokens) {
    String surface = text.substring(from, to);
    List<Reading> readings = morphology.readings(surface);
    tokens.add(new Token(from, to, surface, FoldedText.fold(surface), readings, readings.get(0)));
    return to;
  }

  private static Token mark(String text, int at) {
    String surface = text.substring(at, at + 1);
    Reading reading = Reading.of(surface, Reading.Pos.PUNCTUATION);
    return new Token(at, at + 1, surface, FoldedText.fold(surface), List.of(reading), reading);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isSpace(char c) {
    return c == ' ';
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD' || isInvisible(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
  }
}
