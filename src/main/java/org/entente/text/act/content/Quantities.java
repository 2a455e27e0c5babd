package org.entente.text.act.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/** Numbers with their units: « 73 militaires », « 16 % », « 40 millions de couronnes ». */
public final class Quantities {
  private static final WordSet SCALES =
      WordSet.of(
          "million",
          "millions",
          "milliard",
          "milliards",
          "millier",
          "milliers",
          "dizaine",
          "dizaines",
          "centaine",
          "centaines");

  /** Numbers in words; « un » is an article more often than a number. */
  private static final WordSet WORDS =
      WordSet.of(
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "quinze",
          "vingt",
          "trente",
          "quarante",
          "cinquante",
          "soixante",
          "cent",
          "mille");

  /** Nouns that are counted without being quantities of anything: times and the parties. */
  private static final WordSet NO_UNITS =
      WordSet.of(
          "ans", "an", "heures", "heure", "h", "parties", "pays", "ministeres", "delegations");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Quantities() {}

  /** The quantities in a piece of the sentence. */
  public static List<String> of(List<Token> tokens, TokenRange words, String text) {
    List<String> found = new ArrayList<>();
    for (int i = words.from(); i + 1 < words.to(); i++) {
      Token token = tokens.get(i);
      if (isFigure(token) || WORDS.contains(token.folded())) {
        int end = unitEnd(tokens, i + 1, words.to());
        if (end > i + 1 && !isYear(token)) {
          found.add(
              BLANKS
                  .matcher(new Span(token.start(), tokens.get(end - 1).end()).of(text))
                  .replaceAll(" "));
          i = end - 1;
        }
      }
    }
    return found;
  }

  private static boolean isFigure(Token token) {
    return token.is(Reading.Pos.NUMERAL)
        && Character.isDigit(token.surface().charAt(0))
        && token
            .surface()
            .chars()
            .allMatch(c -> Character.isDigit(c) || ".,\u00A0\u202F ".indexOf(c) >= 0);
  }

  private static boolean isYear(Token token) {
    String word = token.surface();
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  private static int unitEnd(List<Token> tokens, int from, int to) {
    int i = from;
    while (i < to
        && (SCALES.contains(tokens.get(i).folded())
            || FunctionWords.DE.contains(tokens.get(i).folded())
            || WORDS.contains(tokens.get(i).folded()))) {
      i++;
    }
    if (i < to && tokens.get(i).surface().equals("%")) {
      return i + 1;
    }
    return i < to && isUnit(tokens.get(i)) ? i + 1 : from;
  }

  private static boolean isUnit(Token token) {
    return token.is(Reading.Pos.NOUN)
        && !NO_UNITS.contains(token.folded())
        && !Months.isMonth(token.folded());
  }
}
