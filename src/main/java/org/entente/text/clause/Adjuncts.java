package org.entente.text.clause;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.text.PhraseTable;
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
  static final Set<String> DAYS =
      Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier");

  /** Words that stand beside a day, or instead of it. */
  private static final Set<String> PARTS_OF_DAY =
      Set.of("soir", "matin", "apres-midi", "aujourd'hui");

  private static final Set<String> BEFORE_DATE = Set.of("le", "ce");

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
              || token.surface().matches("\\d{1,2}(?:er)?|(?:19|20)\\d{2}");
      if (!part) {
        break;
      }
      at++;
    }
    return at;
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
