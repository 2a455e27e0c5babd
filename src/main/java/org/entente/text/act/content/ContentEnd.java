package org.entente.text.act.content;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.RelativePronouns;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Where the content of an act ends: before conditions, purposes, participial comments, relative
 * clauses behind a comma, and the next clause.
 */
public final class ContentEnd {
  /** Words that open a clause of time, purpose, reason or condition. */
  private static final WordSet ENDS =
      WordSet.of(
          "lorsque", "lorsqu'", "quand", "afin", "tandis", "alors", "puisque", "puisqu'", "car",
          "parce", "quoique", "faute", "pourvu", "sinon", "autant", "si");

  /** Words that open such a clause together with « que » behind them. */
  private static final WordSet BEFORE_QUE =
      WordSet.of("tant", "des", "bien", "avant", "apres", "pendant", "condition", "moins");

  /** Words that belong to what follows the content. */
  private static final WordSet LOOSE =
      WordSet.of("et", "tout", "en", "mais", "tant", "pour", "comme", "le", "la", "les", "l'");

  /** Words that belong to what follows when that is « que ». */
  private static final WordSet LOOSE_BEFORE_QUE = WordSet.of("des", "bien");

  /** A participle with a subject of its own stands within this many words. */
  private static final int ABSOLUTE_WORDS = 6;

  private ContentEnd() {}

  /**
   * The index behind the content's last token.
   *
   * @param tokens of the sentence
   * @param clauses of the sentence
   * @param contentFrom index of the content's first token
   * @param clause index of the clause that asserts the act
   */
  public static int of(List<Token> tokens, List<Clause> clauses, int contentFrom, int clause) {
    int end = contentFrom + 1;
    boolean told = contentFrom > 0 && PhraseShape.isQue(tokens.get(contentFrom - 1));
    while (end < tokens.size()
        && !endsBefore(tokens, end)
        && (told || !opensObjectRelative(tokens, end))) {
      end++;
    }
    int own = clauses.get(clause).group().first();
    end = own > contentFrom ? Math.min(end, own) : end;
    for (int k = 0; k < clauses.size(); k++) {
      Clause other = clauses.get(k);
      if (k != clause && other.introducer() == null && other.group().first() > contentFrom) {
        // A main clause that began before a relative one ends it at its verb.
        boolean atVerb =
            other.group().coordinated() || other.inverted() || other.start() <= contentFrom;
        int start = atVerb ? other.group().first() : other.start();
        end = Math.min(end, Math.max(contentFrom + 1, start));
      }
    }
    return trimmed(tokens, contentFrom, Math.min(end, parallel(tokens, clauses, clause, end)));
  }

  /** « … que X rentrerait et que Y serait laissé »: the next clause of the same kind. */
  private static int parallel(List<Token> tokens, List<Clause> clauses, int clause, int end) {
    Clause own = clauses.get(clause);
    boolean told = own.introducer() != null && own.introducer().startsWith("qu");
    for (int k = clause + 1; told && k < clauses.size(); k++) {
      Clause other = clauses.get(k);
      int que = other.start() - 1;
      boolean joined =
          que > own.group().last()
              && PhraseShape.isQue(tokens.get(que))
              && tokens.get(que - 1).folded().equals("et");
      if (joined && que < end) {
        return que;
      }
    }
    return end;
  }

  private static boolean endsBefore(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    boolean mark = token.surface().equals(";") || token.surface().equals(":");
    if (mark || Gapping.subjectBehind(tokens, i) != null || opensOther(tokens, i)) {
      return true;
    }
    if (ENDS.contains(token.folded())) {
      return !token.folded().equals("si") || !before.is(Reading.Pos.ADVERB);
    }
    if (token.folded().equals("pour") && isBeforeQue(tokens, i)
        || PhraseShape.isQue(token) && BEFORE_QUE.contains(before.folded()) && !isRole(tokens, i)) {
      return true;
    }
    boolean comma = before.surface().equals(",");
    boolean participle =
        token.with(Reading.Mood.PRESENT_PARTICIPLE) != null && token.is(Reading.Pos.VERB);
    // « , la jugeant prématurée »
    boolean judging =
        comma
            && FunctionWords.CLITICS.contains(token.folded())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).with(Reading.Mood.PRESENT_PARTICIPLE) != null;
    return judging
        || comma && token.folded().equals("selon")
        || comma && opensComment(tokens, i)
        || participle && (comma || before.folded().equals("en"));
  }

  /** « celle de l'Islande, attendue en mai, et celle du Chili »: another thing of the same kind. */
  private static boolean opensOther(List<Token> tokens, int i) {
    return tokens.get(i).folded().equals("et")
        && tokens.get(i - 1).surface().equals(",")
        && i + 1 < tokens.size()
        && FunctionWords.THOSE.contains(tokens.get(i + 1).folded());
  }

  /** « en tant que membre »: no clause. */
  private static boolean isRole(List<Token> tokens, int que) {
    return que > 1
        && tokens.get(que - 1).folded().equals("tant")
        && tokens.get(que - 2).folded().equals("en");
  }

  /**
   * Behind a comma: a relative clause, « ce qui », a phrase with a participle, « avant de ». What
   * is joined by « auxquelles » still tells of the action: « des exercices, auxquels le Laos sera
   * associé ».
   */
  private static boolean opensComment(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (RelativePronouns.isPlain(token) || hasAbsoluteParticiple(tokens, i)) {
      return true;
    }
    boolean that =
        token.folded().equals("ce")
            && (isBeforeQue(tokens, i)
                || i + 1 < tokens.size() && tokens.get(i + 1).folded().equals("dont"));
    return that || token.folded().equals("avant") && PhraseShape.isInfinitive(tokens, i + 2);
  }

  /** « un couloir, que Maputo hésite à ouvrir »; behind « que » another one goes on. */
  private static boolean opensObjectRelative(List<Token> tokens, int i) {
    return tokens.get(i - 1).surface().equals(",") && PhraseShape.isQue(tokens.get(i));
  }

  /** « …, les officiers étant appelés à servir »: a phrase with a participle of its own. */
  private static boolean hasAbsoluteParticiple(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + ABSOLUTE_WORDS); i++) {
      String word = tokens.get(i).folded();
      if (word.equals("etant") || word.equals("ayant")) {
        return true;
      }
      if (tokens.get(i).is(Reading.Pos.PUNCTUATION) || tokens.get(i).reading().isFinite()) {
        return false;
      }
    }
    return false;
  }

  private static int trimmed(List<Token> tokens, int from, int end) {
    int to = end;
    while (to > from + 1 && isLoose(tokens, to - 1) && !closes(tokens, from, to - 1)) {
      to--;
    }
    // « à condition que »: what opens the next clause.
    boolean condition = to > from + 2 && tokens.get(to - 1).folded().equals("condition");
    return condition && isBeforeQue(tokens, to - 1) ? trimmed(tokens, from, to - 2) : to;
  }

  /** Whether the mark closes a quotation that the content opens. */
  private static boolean closes(List<Token> tokens, int from, int mark) {
    String surface = tokens.get(mark).surface();
    String opening = surface.equals("\u00BB") ? "\u00AB" : surface.equals("\"") ? "\"" : null;
    boolean opened = false;
    for (int i = from; i < mark && opening != null; i++) {
      opened ^= tokens.get(i).surface().equals(opening);
    }
    return opened;
  }

  private static boolean isLoose(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean mark =
        token.is(Reading.Pos.PUNCTUATION)
            && !token.surface().equals("%")
            && !token.surface().equals(")");
    return mark
        || LOOSE.contains(token.folded())
        || LOOSE_BEFORE_QUE.contains(token.folded()) && isBeforeQue(tokens, i);
  }

  private static boolean isBeforeQue(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && PhraseShape.isQue(tokens.get(i + 1));
  }
}
