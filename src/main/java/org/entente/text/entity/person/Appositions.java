package org.entente.text.entity.person;

import java.util.List;
import org.entente.text.PhraseTable;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Reads the office behind a name (« X, coordinateur résident ») and whose office it is. */
final class Appositions {
  /** Folded prepositions before the place of an office, not its owner. */
  private static final WordSet PLACING =
      WordSet.of("a", "au", "aux", "en", "pour", "avec", "aupres", "chez", "vers");

  private static final int PLACED_REACH = 3;

  /** What begins another person's office behind « et ». */
  private static final WordSet NEXT = WordSet.of("le", "la", "l'", "son", "sa", "m.", "m", "mme");

  private final PhraseTable titles;

  /** Ranks and offices. */
  Appositions(PhraseTable titles) {
    this.titles = titles;
  }

  /**
   * The first state or organisation between two offsets that is no place: « l'ambassadeur au Japon
   * » is not the Japanese ambassador, « le représentant auprès de l'ONU » not one of the UN.
   *
   * @param first index of the first token that can stand before it
   */
  static String affiliation(
      List<Mention> entities, List<Token> tokens, int first, int from, int to) {
    int i = first;
    for (Mention mention : entities) {
      if (mention.span().start() < from || mention.span().end() > to) {
        continue;
      }
      while (i < tokens.size() && tokens.get(i).end() <= mention.span().start()) {
        i++;
      }
      if (mention.entityId() != null && !isPlaced(tokens, first, i)) {
        return mention.entityId();
      }
    }
    return null;
  }

  private static boolean isPlaced(List<Token> tokens, int first, int at) {
    for (int i = at - 1; i >= Math.max(first, at - PLACED_REACH); i--) {
      if (PLACING.contains(tokens.get(i).folded())) {
        return true;
      }
      if (!tokens.get(i).is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** The office in apposition, up to its first comma; null when there is none. */
  static Span office(List<Token> tokens, int comma, int end) {
    int from = comma + 1;
    if (from < tokens.size() && tokens.get(from).is(Reading.Pos.DETERMINER)) {
      from++;
    }
    int to = from;
    while (to < tokens.size()
        && tokens.get(to).end() <= end
        && !tokens.get(to).surface().equals(",")) {
      to++;
    }
    return to > from ? PersonFinder.span(tokens, from, to) : null;
  }

  /** « , et le secrétaire indien »: somebody else is told of. */
  private static boolean isNextPerson(List<Token> tokens, int i) {
    return tokens.get(i).surface().equals(",")
        && i + 2 < tokens.size()
        && tokens.get(i + 1).folded().equals("et")
        && NEXT.contains(tokens.get(i + 2).folded());
  }

  /** An apposition stands between a comma and the next verb, comma before a relative, or stop. */
  int end(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).surface().equals(",")) {
      return from == 0 ? 0 : tokens.get(from - 1).end();
    }
    int i = from + 1;
    if (i < tokens.size() && tokens.get(i).is(Reading.Pos.DETERMINER)) {
      i++;
    }
    boolean article = i > from + 1;
    if (i >= tokens.size() || titles.match(tokens, i) == 0) {
      return tokens.get(from).end();
    }
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean ends =
          token.reading().isFinite()
              || token.surface().equals(".")
              || token.surface().equals(";")
              || token.folded().equals("qui")
              || isNextPerson(tokens, i);
      if (ends) {
        break;
      }
      i++;
    }
    return article && isSubject(tokens, i) ? tokens.get(from).end() : tokens.get(i - 1).end();
  }

  /**
   * « À l'invitation de X, le ministre lao Y a promis »: what no comma closes before the verb is
   * its subject, somebody else.
   */
  private static boolean isSubject(List<Token> tokens, int verb) {
    int before = verb - 1;
    while (before > 0 && tokens.get(before).is(Reading.Pos.PRONOUN, Reading.Pos.ADVERB)) {
      before--;
    }
    return verb < tokens.size()
        && tokens.get(verb).reading().isFinite()
        && !tokens.get(before).is(Reading.Pos.PUNCTUATION);
  }
}
