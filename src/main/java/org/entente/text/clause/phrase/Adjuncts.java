package org.entente.text.clause.phrase;

import java.util.Collection;
import java.util.List;
import org.entente.text.PhraseTable;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;
import org.entente.text.time.Months;

/**
 * What may stand between the parts of a verb and before its complement without belonging to either:
 * adverbs, fixed adverbial phrases, days and dates, and insertions between commas or dashes.
 */
public final class Adjuncts {
  /** An insertion between commas or dashes is shorter than this many words. */
  private static final int INSERTION = 16;

  /** Folded days of the week, and « hier ». */
  public static final WordSet DAYS =
      WordSet.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier");

  /** Words that stand beside a day, or instead of it. */
  private static final WordSet PARTS_OF_DAY =
      WordSet.of("soir", "matin", "apres-midi", "aujourd'hui");

  private static final WordSet BEFORE_DATE = WordSet.of("le", "ce");

  /** Prepositions and nouns before a month or a year. */
  private static final WordSet BEFORE_MONTH = WordSet.of("en", "fin", "debut", "mi");

  /** What stands behind a month beside its year. */
  private static final WordSet BESIDE_MONTH = WordSet.of("dernier", "prochain", "suivant");

  /** Words that make a number a rough one, before « de ». */
  private static final WordSet ROUGHLY = WordSet.of("plus", "moins", "pres");

  private static final WordSet MEASURES =
      WordSet.of("jours", "semaines", "mois", "ans", "an", "heures", "%");

  private final PhraseTable phrases;

  /**
   * Knows the adverbial phrases.
   *
   * @param tokenizer cuts them as sentences are cut
   */
  public Adjuncts(Collection<String> phrases, Tokenizer tokenizer) {
    this.phrases = new PhraseTable(phrases, tokenizer);
  }

  /** The index behind all adjuncts that begin at the token. */
  public int skip(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()) {
      int next = step(tokens, i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int step(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int phrase = phrases.match(tokens, i);
    if (phrase > 0) {
      return i + phrase;
    }
    if (isRough(tokens, i)) {
      return i + 2;
    }
    if (isMeasure(tokens, i)) {
      return i + 3;
    }
    int month = monthEnd(tokens, i);
    if (month > i) {
      return month;
    }
    if (token.is(Reading.Pos.ADVERB) || isDay(token)) {
      return i + 1;
    }
    if (isDate(tokens, i)) {
      return dateEnd(tokens, i);
    }
    boolean opens =
        token.surface().equals(",")
            || token.surface().equals("\u2013")
            || token.surface().equals("\u2014");
    return opens ? insertionEnd(tokens, i) : i;
  }

  /** « plus de » and « près de » before a number. */
  private static boolean isRough(List<Token> tokens, int i) {
    return ROUGHLY.contains(tokens.get(i).folded())
        && i + 2 < tokens.size()
        && FunctionWords.DE.contains(tokens.get(i + 1).folded())
        && tokens.get(i + 2).canBe(Reading.Pos.NUMERAL);
  }

  /** « de dix jours », « de 20 % »: by how much. */
  private static boolean isMeasure(List<Token> tokens, int i) {
    return FunctionWords.DE.contains(tokens.get(i).folded())
        && i + 2 < tokens.size()
        && tokens.get(i + 1).canBe(Reading.Pos.NUMERAL)
        && MEASURES.contains(tokens.get(i + 2).folded());
  }

  /** The index behind « en 2018 », « en mars dernier », « fin mai 2024 »; {@code i} for none. */
  private static int monthEnd(List<Token> tokens, int i) {
    if (!BEFORE_MONTH.contains(tokens.get(i).folded()) || i + 1 >= tokens.size()) {
      return i;
    }
    boolean month = Months.isMonth(tokens.get(i + 1).folded());
    if (!month && !isYear(tokens.get(i + 1))) {
      return i;
    }
    boolean more =
        month
            && i + 2 < tokens.size()
            && (isYear(tokens.get(i + 2)) || BESIDE_MONTH.contains(tokens.get(i + 2).folded()));
    return more ? i + 3 : i + 2;
  }

  private static boolean isYear(Token token) {
    String word = token.surface();
    boolean century = word.startsWith("19") || word.startsWith("20");
    return century && word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /** « 18 mars », « ce vendredi », « le 3 mai ». */
  private static boolean isDate(List<Token> tokens, int i) {
    int at = BEFORE_DATE.contains(tokens.get(i).folded()) ? i + 1 : i;
    if (at >= tokens.size()) {
      return false;
    }
    boolean day = at > i && isDay(tokens.get(at));
    boolean figure =
        Character.isDigit(tokens.get(at).surface().charAt(0))
            && at + 1 < tokens.size()
            && Months.isMonth(tokens.get(at + 1).folded());
    return day || figure;
  }

  private static boolean isDay(Token token) {
    return DAYS.contains(token.folded()) || PARTS_OF_DAY.contains(token.folded());
  }

  private static int dateEnd(List<Token> tokens, int i) {
    int at = BEFORE_DATE.contains(tokens.get(i).folded()) ? i + 1 : i;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean part =
          isDay(token)
              || Months.isMonth(token.folded())
              || isDayOfMonth(token.surface())
              || isYear(token);
      if (!part) {
        break;
      }
      at++;
    }
    return at;
  }

  /** « 3 », « 28 », « 1er ». */
  private static boolean isDayOfMonth(String word) {
    return word.equals("1er") || word.length() < 3 && word.chars().allMatch(Character::isDigit);
  }

  /** Behind the closing mark, when the insertion is short and holds no verb but « a-t-il dit ». */
  private static int insertionEnd(List<Token> tokens, int i) {
    String mark = tokens.get(i).surface();
    boolean inverted = false;
    for (int k = i + 1; k < Math.min(tokens.size(), i + INSERTION); k++) {
      Token token = tokens.get(k);
      if (token.surface().equals(mark)) {
        return k + 1;
      }
      inverted |= k + 1 < tokens.size() && tokens.get(k + 1).surface().startsWith("-t");
      inverted |= k + 1 < tokens.size() && tokens.get(k + 1).folded().startsWith("-il");
      if (token.reading().isFinite() && !inverted) {
        return i;
      }
    }
    return i;
  }
}
