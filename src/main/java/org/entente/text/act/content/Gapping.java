package org.entente.text.act.content;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.phrase.TimeNouns;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Clauses that leave out the verb of the one before: « Le Japon versera dix millions, la Suède cinq
 * millions », « Tokyo s'engage à former des juges, Hanoï à les loger ».
 */
public final class Gapping {
  /** A name is at most this many words long. */
  private static final int NAME_WORDS = 5;

  /** The words behind the name go on no further than this. */
  private static final int REST_WORDS = 30;

  private static final WordSet OBJECTS = WordSet.of("le", "la", "les", "l'", "un", "une");
  private static final WordSet MARKS = WordSet.of(",", ";", ".", ":");

  private Gapping() {}

  /**
   * The name that begins such a clause.
   *
   * @param joint index of the comma or the « et » before it
   * @return null when none begins there
   */
  public static TokenRange subjectBehind(List<Token> tokens, int joint) {
    String mark = tokens.get(joint).folded();
    boolean comma = mark.equals(",");
    if (!comma && !mark.equals("et")) {
      return null;
    }
    int from = joint + 1;
    if (comma && from < tokens.size() && tokens.get(from).folded().equals("et")) {
      from++;
    }
    int name =
        from < tokens.size() && FunctionWords.DEFINITE.contains(tokens.get(from).folded())
            ? from + 1
            : from;
    int end = name;
    while (end < Math.min(tokens.size(), name + NAME_WORDS) && isName(tokens, name, end)) {
      end++;
    }
    boolean goesOn = end > name && end + 1 < tokens.size();
    boolean amount = goesOn && isAmount(tokens, end, comma) && isVerbless(tokens, end + 1);
    boolean other =
        goesOn
            && comma
            && (isInfinitive(tokens, end) || isThing(tokens, end) && isVerbless(tokens, end));
    return amount || other ? new TokenRange(from, end) : null;
  }

  /** « la Suède », « l'Union européenne ». */
  private static boolean isName(List<Token> tokens, int name, int at) {
    Token token = tokens.get(at);
    return token.capitalised() && !token.is(Reading.Pos.PREPOSITION)
        || at > name && token.is(Reading.Pos.ADJECTIVE)
        || token.is(Reading.Pos.PROPER_NOUN);
  }

  private static boolean isInfinitive(List<Token> tokens, int at) {
    return FunctionWords.BEFORE_INFINITIVE.contains(tokens.get(at).folded())
        && PhraseShape.isInfinitive(tokens, at + 1);
  }

  /** A number with what it counts. */
  private static boolean isAmount(List<Token> tokens, int at, boolean comma) {
    Token token = tokens.get(at);
    boolean number =
        Character.isDigit(token.surface().charAt(0))
            || token.is(Reading.Pos.NUMERAL) && !FunctionWords.INDEFINITE.contains(token.folded());
    boolean bare = tokens.get(at + 1).is(Reading.Pos.PUNCTUATION);
    return number && (!bare || comma && MARKS.contains(tokens.get(at + 1).surface()));
  }

  /** « , le Laos la main-d'œuvre »: an article with a noun right behind the name. */
  private static boolean isThing(List<Token> tokens, int at) {
    return OBJECTS.contains(tokens.get(at).folded())
        && tokens.get(at + 1).is(Reading.Pos.NOUN)
        && !tokens.get(at + 1).capitalised()
        && !TimeNouns.isTime(tokens.get(at + 1));
  }

  private static boolean isVerbless(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + REST_WORDS); i++) {
      if (MARKS.contains(tokens.get(i).surface())) {
        return true;
      }
      if (tokens.get(i).reading().isFinite()) {
        return false;
      }
    }
    return true;
  }
}
