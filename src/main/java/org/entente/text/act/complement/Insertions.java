package org.entente.text.act.complement;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.phrase.TimeNouns;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/** What stands between a verb and its object: places, dates, relative clauses, long names. */
final class Insertions {
  /** What follows in a name, up to the short name in brackets, has at most so many words. */
  private static final int NAME_WORDS = 9;

  /** A short name in brackets has at most so many words. */
  private static final int BRACKET_WORDS = 6;

  /** A relative clause between a verb and its object has at most so many words. */
  private static final int RELATIVE_WORDS = 14;

  /** Lemmas that make a date of a time: « le mois dernier ». */
  private static final WordSet NEAR = WordSet.of("dernier", "prochain", "pass\u00E9", "suivant");

  private Insertions() {}

  /** Behind « à Rabat », « avec le ministre », « devant deux cents invités ». */
  static int behindAdjunct(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    // « proroger d'un an le mandat »: by how long.
    boolean span =
        FunctionWords.DE.contains(token.folded())
            && at + 2 < tokens.size()
            && (tokens.get(at + 1).canBe(Reading.Pos.NUMERAL)
                || tokens.get(at + 1).lemma().equals("un"))
            && TimeNouns.isTime(tokens.get(at + 2));
    if (span) {
      return at + 3;
    }
    if (isDate(tokens, at)) {
      return at + 3;
    }
    boolean preposition =
        token.is(Reading.Pos.PREPOSITION) && !FunctionWords.DE.contains(token.folded())
            || ComplementFinder.isTo(token);
    // « depuis 2015 une soixantaine », « depuis lundi des kits »: a date ends the phrase.
    boolean date = preposition && at + 2 < tokens.size() && isDay(tokens.get(at + 1));
    if (date) {
      return at + 2;
    }
    return preposition ? behindPlace(tokens, at + 1) : at;
  }

  /** « à New York de proroger »: behind the name where an infinitive follows, else the phrase. */
  private static int behindPlace(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).capitalised()) {
      end++;
    }
    boolean decided =
        end > from
            && end < tokens.size()
            && FunctionWords.DE.contains(tokens.get(end).folded())
            && PhraseShape.isInfinitive(tokens, end + 1);
    return decided ? end : PhraseShape.nounPhraseEnd(tokens, from);
  }

  /** A day, a month or a year. */
  private static boolean isDay(Token token) {
    return Adjuncts.DAYS.contains(token.folded())
        || Months.isMonth(token.folded())
        || token.surface().matches("\\d{4}");
  }

  /** « a acheminé le mois dernier vers Abyei soixante engins ». */
  static boolean isDate(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is(Reading.Pos.DETERMINER)
        && TimeNouns.isTime(tokens.get(at + 1))
        && NEAR.contains(tokens.get(at + 2).lemma());
  }

  /** « à la province, qui a absorbé la voisine, le pont »: where the clause behind a name ends. */
  static int behindRelative(List<Token> tokens, int at) {
    boolean opens =
        at + 1 < tokens.size()
            && tokens.get(at).surface().equals(",")
            && tokens.get(at + 1).folded().equals("qui");
    for (int i = at + 2; opens && i < Math.min(tokens.size() - 1, at + RELATIVE_WORDS); i++) {
      if (tokens.get(i).surface().equals(",")) {
        return i + 1;
      }
    }
    return at;
  }

  /** « à la Force des Nations unies pour Abyei (FISNUA) »: where such a name ends. */
  static int longNameEnd(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + NAME_WORDS); i++) {
      Token token = tokens.get(i);
      if (token.surface().equals("(")) {
        return behindBracket(tokens, i);
      }
      if (token.is(Reading.Pos.PUNCTUATION) || token.reading().isFinite()) {
        return from;
      }
    }
    return from;
  }

  private static int behindBracket(List<Token> tokens, int open) {
    for (int i = open + 1; i < Math.min(tokens.size(), open + BRACKET_WORDS); i++) {
      if (tokens.get(i).surface().equals(")")) {
        return i + 1;
      }
    }
    return open;
  }
}
