package org.entente.text.clause.phrase;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells by their first words what noun phrases, infinitives and clauses with « que » are. */
public final class PhraseShape {
  /** « de » and its contractions. */
  public static final WordSet OF = WordSet.of("du", "des", "de", "d'");

  /** « à » and its contractions, folded. */
  public static final WordSet TO = WordSet.of("a", "au", "aux");

  /** Prepositions that belong to the noun phrase before them. */
  private static final WordSet INNER = WordSet.of("de", "d'");

  /** Pronouns that stand before a noun or for one: « plusieurs », « chacun ». */
  private static final WordSet QUANTIFIERS =
      WordSet.of("plusieurs", "certains", "leurs", "tous", "chacun");

  /** What stands between a preposition and its infinitive, adverbs and pronouns left aside. */
  private static final WordSet BEFORE_INFINITIVE =
      WordSet.of(
          "ne", "n'", "le", "la", "les", "l'", "y", "en", "se", "s'", "plus", "tout", "bien",
          "pas");

  /** Marks that may open before a quoted infinitive: « a promis de "livrer dix chars" ». */
  private static final WordSet OPENING_QUOTES = WordSet.of("\u00AB", "\"", "\u201C");

  /** An infinitive stands within this many words of its preposition. */
  private static final int INFINITIVE_WORDS = 4;

  private PhraseShape() {}

  /** Whether the token can be the first of a noun phrase without a preposition. */
  public static boolean startsNounPhrase(Token token) {
    boolean nominal =
        token.is(
                Reading.Pos.DETERMINER,
                Reading.Pos.NUMERAL,
                Reading.Pos.NOUN,
                Reading.Pos.PROPER_NOUN,
                Reading.Pos.ADJECTIVE)
            && !TO.contains(token.folded());
    return nominal
        || token.capitalised() && !token.is(Reading.Pos.PREPOSITION)
        || token.is(Reading.Pos.PRONOUN) && QUANTIFIERS.contains(token.folded());
  }

  /**
   * The index behind a short noun phrase: the next article, figure, preposition other than « de »,
   * or mark.
   */
  public static int nounPhraseEnd(List<Token> tokens, int from) {
    int i = from;
    boolean head = false;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.PUNCTUATION) || token.reading().isFinite() || isQue(token)) {
        break;
      }
      boolean afterOf = i > from && OF.contains(tokens.get(i - 1).folded());
      if (head && !afterOf && startsAnother(token)) {
        break;
      }
      head |= token.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN) || token.capitalised();
      i++;
    }
    return i;
  }

  private static boolean startsAnother(Token token) {
    return token.is(Reading.Pos.NUMERAL)
        || token.is(Reading.Pos.DETERMINER) && !OF.contains(token.folded())
        || token.is(Reading.Pos.PREPOSITION) && !INNER.contains(token.folded());
  }

  /** « 76 secouristes », « deux bases », « les 34 premiers membres ». */
  public static boolean isCounted(List<Token> tokens, int at) {
    boolean article = tokens.get(at).is(Reading.Pos.DETERMINER) && !isNumber(tokens.get(at));
    int i = article ? at + 1 : at;
    return i + 1 < tokens.size()
        && isNumber(tokens.get(i))
        && !tokens.get(i + 1).is(Reading.Pos.PUNCTUATION);
  }

  /** A figure or a number in words; « un » is an article more often. */
  private static boolean isNumber(Token token) {
    return Character.isDigit(token.surface().charAt(0))
        || token.canBe(Reading.Pos.NUMERAL) && !FunctionWords.INDEFINITE.contains(token.folded());
  }

  /** Whether the token is « que ». */
  public static boolean isQue(Token token) {
    return token.folded().equals("que") || token.folded().equals("qu'");
  }

  /** Whether an infinitive stands there, behind clitics, « ne pas » and adverbs. */
  public static boolean isInfinitive(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + INFINITIVE_WORDS); i++) {
      Token token = tokens.get(i);
      if (token.with(Reading.Mood.INFINITIVE) != null
          && !token.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN)) {
        return true;
      }
      boolean skipped =
          token.is(Reading.Pos.ADVERB, Reading.Pos.PRONOUN)
              || BEFORE_INFINITIVE.contains(token.folded())
              || OPENING_QUOTES.contains(token.surface());
      if (!skipped) {
        return false;
      }
    }
    return false;
  }
}
