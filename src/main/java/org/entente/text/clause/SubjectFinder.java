package org.entente.text.clause;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/** Finds the words of a subject: before the verb, behind it, or before a relative pronoun. */
final class SubjectFinder {
  /** Items of a list are at most this many words long. */
  private static final int ITEM = 3;

  /** A bracket is at most this many words long. */
  private static final int BRACKET = 8;

  /** Marks between which a phrase stands. */
  private static final String BREAKS = ",()\u2013\u2014";

  /** Marks that end the subject behind a verb. */
  private static final WordSet ENDS = WordSet.of(",", ";", ":", "\u00AB");

  /** Words with which no subject begins. */
  private static final WordSet PARTITIVES =
      WordSet.of("du", "de", "d'", "au", "aux", "auquel", "duquel");

  /** Prepositions that are capitalised where they open a sentence. */
  private static final WordSet OPENING =
      WordSet.of("a", "au", "aux", "en", "dans", "lors", "pour", "par", "avec", "selon", "apres");

  /** « le Bangladesh, lui, a confirmé »: pronouns that only stress the subject, behind a comma. */
  private static final WordSet EMPHATIC = WordSet.of("lui", "elle", "eux", "elles");

  private static final WordSet QUOTES = WordSet.of("\u00AB", "\"", "\u201C");

  /** Words with which a further one of a list begins: « au Mali, au Niger et au Tchad ». */
  private static final WordSet OF = WordSet.of("de", "d'", "du", "des", "au", "aux", "a");

  /** The further ones of a list are at most this many words long together. */
  private static final int LIST = 14;

  private final Adjuncts adjuncts;

  SubjectFinder(Adjuncts adjuncts) {
    this.adjuncts = adjuncts;
  }

  /**
   * The subject between the clause's start and its verb: from the right, the first part between
   * commas that begins like a noun phrase with an article, a pronoun or a name.
   *
   * @param skipped a clause inside, or null
   * @return null when no part begins so
   */
  static TokenRange before(List<Token> tokens, int start, int verb, TokenRange skipped) {
    int to = verb;
    while (to > start) {
      if (skipped != null && to == skipped.to()) {
        to = skipped.from();
        continue;
      }
      int from = partStart(tokens, start, to, skipped);
      int head = head(tokens, from, to);
      // « …, elle poursuit » right before its verb is the subject.
      boolean emphatic =
          head + 1 == to
              && to < verb
              && from > start
              && EMPHATIC.contains(tokens.get(head).folded());
      if (head < to && startsPhrase(tokens.get(head)) && !emphatic && !isTime(tokens, head, to)) {
        return new TokenRange(enumerationStart(tokens, start, head, to), listEnd(tokens, to, verb));
      }
      if (from == start) {
        return null;
      }
      if (skipped != null && from == skipped.to()) {
        to = from;
        continue;
      }
      to = isBreak(tokens.get(from - 1)) ? from - 1 : from;
    }
    return null;
  }

  /** The noun phrase before a relative pronoun, behind {@code floor}. */
  static TokenRange antecedent(List<Token> tokens, int floor, int pronoun) {
    int end = pronoun;
    while (end > floor && tokens.get(end - 1).surface().equals(",")) {
      end--;
    }
    TokenRange phrase = before(tokens, floor, end, null);
    if (phrase != null) {
      return new TokenRange(phrase.from(), pronoun);
    }
    int from = end;
    while (from > floor && !isBreak(tokens.get(from - 1))) {
      from--;
    }
    return new TokenRange(from, pronoun);
  }

  /**
   * The noun phrase behind an inverted verb, up to the mark, verb or subordinate clause behind it.
   *
   * @return null when none begins there
   */
  TokenRange behind(List<Token> tokens, int from) {
    int start = behindPlace(tokens, adjuncts.skip(tokens, from));
    if (start >= tokens.size() || !startsPhrase(tokens.get(start))) {
      return null;
    }
    int end = start;
    while (end < tokens.size() && !endsInverted(tokens, end)) {
      end++;
    }
    return new TokenRange(start, end);
  }

  private static boolean endsInverted(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean stop =
        token.is(Reading.Pos.PUNCTUATION) && token.surface().equals(".") && i + 1 == tokens.size();
    return stop
        || ENDS.contains(token.surface())
        || token.reading().isFinite()
        || ClauseStart.isSubordinator(tokens, i);
  }

  /** « a déclaré à Hanoï l'ambassadeur »: over a short place before the subject. */
  private int behindPlace(List<Token> tokens, int from) {
    boolean place =
        from + 2 < tokens.size()
            && tokens.get(from).folded().equals("a")
            && tokens.get(from + 1).capitalised();
    if (!place) {
      return from;
    }
    int behind = from + 1;
    while (behind < tokens.size() && tokens.get(behind).capitalised()) {
      behind++;
    }
    return adjuncts.skip(tokens, behind);
  }

  /** Where the part between marks begins that ends at {@code to}; brackets belong to it. */
  private static int partStart(List<Token> tokens, int start, int to, TokenRange skipped) {
    int from = to;
    while (from > start && (skipped == null || from != skipped.to())) {
      int bracket = openingBracket(tokens, from - 1, start);
      if (bracket < 0 && isBreak(tokens.get(from - 1))) {
        break;
      }
      from = bracket < 0 ? from - 1 : bracket;
    }
    return from;
  }

  /** The first token of a part behind adverbs, conjunctions and opening quotation marks. */
  private static int head(List<Token> tokens, int from, int to) {
    int head = behindBracket(tokens, from, to);
    while (head < to
        && (tokens.get(head).is(Reading.Pos.ADVERB, Reading.Pos.CONJUNCTION)
            || QUOTES.contains(tokens.get(head).surface()))) {
      head++;
    }
    return head;
  }

  /** « (Radio Lao) Le Japon »: behind the bracket with which a part begins. */
  private static int behindBracket(List<Token> tokens, int from, int to) {
    if (from >= to || !tokens.get(from).surface().equals("(")) {
      return from;
    }
    int close = from;
    while (close < to && !tokens.get(close).surface().equals(")")) {
      close++;
    }
    return close < to ? close + 1 : from;
  }

  private static boolean startsPhrase(Token token) {
    boolean nominal =
        token.is(Reading.Pos.DETERMINER, Reading.Pos.PROPER_NOUN, Reading.Pos.NUMERAL)
            && !PARTITIVES.contains(token.folded());
    return nominal
        || token.capitalised() && !OPENING.contains(token.folded())
        || token.is(Reading.Pos.PRONOUN);
  }

  /** Where the bracket begins that ends at the token; -1 when none does. */
  private static int openingBracket(List<Token> tokens, int at, int floor) {
    if (!tokens.get(at).surface().equals(")")) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(floor, at - BRACKET); i--) {
      if (tokens.get(i).surface().equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** « le Vietnam, le Laos et le Cambodge »: the list begins before the comma. */
  private static int enumerationStart(List<Token> tokens, int start, int head, int to) {
    if (!isCoordinated(tokens, head, to)) {
      return head;
    }
    int from = head;
    while (from - 2 > start && tokens.get(from - 1).surface().equals(",")) {
      int item = from - 1;
      while (item > start && !isBreak(tokens.get(item - 1))) {
        item--;
      }
      boolean tooLong = from - 1 - item > ITEM;
      if (tooLong || !startsPhrase(tokens.get(item))) {
        break;
      }
      from = item;
    }
    return from;
  }

  /**
   * « les ministres du Laos, du Chili et du Kenya », « les ministres lao, chilien et kényan »: the
   * list goes on behind the comma.
   */
  private static int listEnd(List<Token> tokens, int to, int verb) {
    int next = to;
    int and = -1;
    for (int i = to; i + 1 < verb; i++) {
      boolean joint = tokens.get(i).surface().equals(",") || tokens.get(i).folded().equals("et");
      if (joint && !OF.contains(tokens.get(i + 1).folded()) && !isEpithet(tokens, i + 1)) {
        return to;
      }
      and = tokens.get(i).folded().equals("et") ? i : and;
      next = i + 2;
    }
    return and > to && next - to <= LIST ? verb : to;
  }

  /** « lao et chilien »: an adjective alone between two marks, and no participle. */
  private static boolean isEpithet(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean alone =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).surface().equals(",")
                || tokens.get(at + 1).folded().equals("et")
                || tokens.get(at - 1).folded().equals("et"));
    return alone
        && !token.capitalised()
        && (token.canBe(Reading.Pos.ADJECTIVE) || token.is(Reading.Pos.NOUN))
        && token.with(Reading.Mood.PAST_PARTICIPLE) == null;
  }

  private static boolean isCoordinated(List<Token> tokens, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      Token next = tokens.get(i + 1);
      if (tokens.get(i).folded().equals("et")
          && (next.is(Reading.Pos.DETERMINER) || next.capitalised())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(Token token) {
    return token.surface().length() == 1 && BREAKS.indexOf(token.surface().charAt(0)) >= 0;
  }

  /** « Le 14 septembre, » and « Mercredi, » are no subjects. */
  private static boolean isTime(List<Token> tokens, int head, int to) {
    int at = tokens.get(head).is(Reading.Pos.DETERMINER) ? head + 1 : head;
    if (at >= to) {
      return true;
    }
    boolean date =
        Character.isDigit(tokens.get(at).surface().charAt(0))
            && at + 1 < to
            && Months.isMonth(tokens.get(at + 1).folded());
    // « quatre fois reportées »: how often.
    boolean often = at + 1 < to && tokens.get(at + 1).folded().equals("fois");
    return date || often || Adjuncts.DAYS.contains(tokens.get(at).folded()) && to - at <= 3;
  }
}
