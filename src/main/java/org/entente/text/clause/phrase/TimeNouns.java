package org.entente.text.clause.phrase;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/** Nouns and figures that say when. */
public final class TimeNouns {
  /** Lemmas of nouns whose phrases say when, without a preposition. */
  private static final WordSet TIMES =
      WordSet.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "matin",
          "soir",
          "nuit",
          "jour",
          "semaine",
          "mois",
          "an",
          "ann\u00E9e",
          "fois",
          "week-end",
          "instant",
          "heure",
          "minute",
          "veille",
          "lendemain",
          "apr\u00E8s-midi",
          "soir\u00E9e");

  /** Lemmas of nouns that say when behind a preposition. */
  private static final WordSet WITH_PREPOSITION =
      WordSet.of(
          "si\u00E8cle",
          "d\u00E9but",
          "fin",
          "p\u00E9riode",
          "moment",
          "trimestre",
          "semestre",
          "d\u00E9cennie",
          "date",
          "journ\u00E9e",
          "matin\u00E9e",
          "printemps",
          "automne",
          "hiver",
          "lors",
          "mi-temps");

  private TimeNouns() {}

  /** Whether the word alone says when. */
  public static boolean isTime(Token token) {
    return TIMES.contains(token.lemma()) || Months.isMonth(token.folded());
  }

  /** Whether a phrase says when: « lundi », « le 3 mai », « en 2012 », « au XIXe siècle ». */
  public static boolean isTime(List<Token> tokens, NounPhrase phrase) {
    Token head = tokens.get(phrase.head());
    if (isTime(head)) {
      return true;
    }
    return phrase.preposition() >= 0
        && (WITH_PREPOSITION.contains(head.lemma()) || isYear(head.surface()));
  }

  private static boolean isYear(String surface) {
    return surface.length() == 4
        && (surface.startsWith("1") || surface.startsWith("20"))
        && surface.chars().allMatch(Character::isDigit);
  }
}
