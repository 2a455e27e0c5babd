package org.entente.text.act;

import java.util.Locale;
import org.entente.text.WordSet;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexType;

/** Tells by their words which expressions of time date something. */
final class DateWords {
  /** Words behind which a year is a date: « en 2027 », « l'année 2027 ». */
  private static final WordSet DATING =
      WordSet.of("en", "pour", "d\u00E8s", "fin", "d\u00E9but", "ann\u00E9e", "courant", "horizon");

  /** The same before « de ». */
  private static final WordSet COURSE = WordSet.of("courant", "cours", "fin");

  /** Characters of a year's value. */
  private static final int YEAR = 4;

  private DateWords() {}

  /** « l'Exposition de 2035 »: a year that tells which one is meant, not « le courant de 2035 ». */
  static boolean isAttribute(String text, TimeExpression timex) {
    int at = timex.cueSpan().start();
    return timex.cue() == null
        && timex.value().length() == YEAR
        && timex.text().strip().length() == YEAR
        && !DATING.contains(wordBefore(text, at));
  }

  /** The word of letters that stands before a place, in lower case. */
  static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.equals("de") && COURSE.contains(wordBefore(text, start)) ? "en" : word;
  }

  /** Vague references and the hours of a day date nothing. */
  static boolean isDate(TimeExpression timex) {
    return timex.type() == TimexType.DATE && !isVague(timex)
        || timex.type() == TimexType.TIME && timex.isResolved();
  }

  /** « récemment », « bientôt »: a reference to no day. */
  static boolean isVague(TimeExpression timex) {
    return timex.value().endsWith("_REF");
  }
}
