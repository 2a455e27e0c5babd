package org.entente.text.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Numbers with their units: « 73 militaires », « 16 % », « 40 millions de couronnes ». */
final class Quantities {
  private static final Set<String> SCALES =
      Set.of(
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
  private static final Set<String> WORDS =
      Set.of(
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
  private static final Set<String> TIME =
      Set.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre",
          "ans",
          "an",
          "heures",
          "heure",
          "h",
          "parties",
          "pays",
          "ministeres",
          "delegations");

  private Quantities() {}

  /** The quantities in a piece of the sentence. */
  static List<String> of(List<Token> tokens, int from, int to, String text) {
    List<String> found = new ArrayList<>();
    for (int i = from; i + 1 < to; i++) {
      Token token = tokens.get(i);
      boolean figure =
          token.is(Reading.Pos.NUMERAL)
              && Character.isDigit(token.surface().charAt(0))
              && token
                  .surface()
                  .chars()
                  .allMatch(c -> Character.isDigit(c) || ".,\u00A0\u202F ".indexOf(c) >= 0);
      if (figure || WORDS.contains(token.folded())) {
        int end = unitEnd(tokens, i + 1, to);
        if (end > i + 1 && !isYear(token)) {
          found.add(
              new Span(token.start(), tokens.get(end - 1).end()).of(text).replaceAll("\\s+", " "));
          i = end - 1;
        }
      }
    }
    return found;
  }

  private static boolean isYear(Token token) {
    return token.surface().matches("(?:19|20)\\d{2}");
  }

  private static int unitEnd(List<Token> tokens, int from, int to) {
    int i = from;
    while (i < to
        && (SCALES.contains(tokens.get(i).folded())
            || tokens.get(i).folded().equals("de")
            || tokens.get(i).folded().equals("d'")
            || WORDS.contains(tokens.get(i).folded()))) {
      i++;
    }
    if (i < to && tokens.get(i).surface().equals("%")) {
      return i + 1;
    }
    boolean unit =
        i < to && tokens.get(i).is(Reading.Pos.NOUN) && !TIME.contains(tokens.get(i).folded());
    return unit ? i + 1 : from;
  }
}
