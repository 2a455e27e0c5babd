package org.entente.text.clause;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Where a clause begins, to the left of its verb.
 *
 * @param at index of its first token, the introducing word left aside
 * @param introducer folded word that makes it subordinate, or null
 * @param introducerAt index of that word, or -1
 * @param previous index of the clause that stands before it, or -1
 * @param skipped a clause between commas that stands inside it, or null: a relative one, or an
 *     inserted « a-t-il dit »
 */
record ClauseStart(int at, String introducer, int introducerAt, int previous, TokenRange skipped) {
  private static final WordSet CONJUNCTIONS =
      WordSet.of(
          "que", "qu'", "lorsque", "lorsqu'", "quand", "si", "puisque", "puisqu'", "quoique");

  /** Words that may begin a clause. */
  private static final WordSet OPENING = WordSet.of(RelativePronouns.FOLDED, CONJUNCTIONS);

  /** Before « que » these compare or list; no clause begins. */
  private static final WordSet COMPARING =
      WordSet.of("ainsi", "tel", "telle", "tels", "telles", "aussi", "plus", "moins");

  /**
   * Walks left from a verb, over a relative or inserted clause between commas.
   *
   * @param tokens of the sentence
   * @param verb index of the first token of the verb group
   * @param before the clauses found so far
   */
  static ClauseStart of(List<Token> tokens, int verb, List<Clause> before) {
    TokenRange skipped = null;
    int i = verb - 1;
    while (i >= 0) {
      Token token = tokens.get(i);
      int ended = endingAt(i, before);
      if (ended >= 0) {
        int comma = lastComma(tokens, i + 1, verb);
        int opening = opening(before.get(ended), tokens);
        if (opening < 0 || comma < 0) {
          return new ClauseStart(i + 1, null, -1, ended, skipped);
        }
        skipped = new TokenRange(opening, comma + 1);
        i = opening;
      } else if (token.surface().equals(";") || token.surface().equals(":")) {
        return new ClauseStart(i + 1, null, -1, -1, skipped);
      } else if (isSubordinator(tokens, i)) {
        return new ClauseStart(i + 1, token.folded(), i, endingBefore(i, before), skipped);
      }
      i--;
    }
    return new ClauseStart(0, null, -1, -1, skipped);
  }

  /** Whether the clause is introduced by the pronoun that is its subject: « qui », « lequel ». */
  boolean isSubjectRelative() {
    return introducer != null
        && RelativePronouns.FOLDED.contains(introducer)
        && (introducer.equals("qui") || introducer.startsWith("l"));
  }

  /** Where a clause begins that may stand inside another one; -1 for one that may not. */
  private static int opening(Clause clause, List<Token> tokens) {
    if (isRelative(clause, tokens)) {
      return introducerOf(clause, tokens);
    }
    // « Le Laos, a-t-il dit, livrera »: what a comma parts from the words before it.
    int comma = clause.group().first() - 1;
    boolean inserted = clause.inverted() && comma > 0 && tokens.get(comma).surface().equals(",");
    return inserted ? comma : -1;
  }

  /** « qui … », or « , que le Laos avait demandée, » behind a comma. */
  private static boolean isRelative(Clause clause, List<Token> tokens) {
    if (clause.introducer() == null) {
      return false;
    }
    int at = clause.introducer().startsWith("qu") ? introducerOf(clause, tokens) : 0;
    return RelativePronouns.FOLDED.contains(clause.introducer())
        || at > 0 && tokens.get(at - 1).surface().equals(",");
  }

  private static int introducerOf(Clause clause, List<Token> tokens) {
    for (int i = clause.group().first() - 1; i >= 0; i--) {
      if (tokens.get(i).folded().equals(clause.introducer())) {
        return i;
      }
    }
    return 0;
  }

  /** The clause whose verb ends at the token; those before it end before. */
  private static int endingAt(int token, List<Clause> clauses) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      int last = clauses.get(k).group().last();
      if (last <= token) {
        return last == token ? k : -1;
      }
    }
    return -1;
  }

  /** The nearest clause whose verb stands before the token. */
  private static int endingBefore(int token, List<Clause> clauses) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      if (clauses.get(k).group().last() < token) {
        return k;
      }
    }
    return -1;
  }

  /** Whether the token begins a subordinate clause; « ou », to which « où » folds, does not. */
  static boolean isSubordinator(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!OPENING.contains(token.folded())) {
      return false;
    }
    return switch (token.folded()) {
      case "ou" -> !token.surface().equalsIgnoreCase("ou");
      // « Trang Si Luc »: a name within the sentence.
      case "si" -> i == 0 || !token.capitalised() || !tokens.get(i - 1).capitalised();
      // « ne parle que de prêt »: a limit.
      case "que", "qu'" ->
          !token.is(Reading.Pos.ADVERB)
              && (i == 0 || !COMPARING.contains(tokens.get(i - 1).folded()));
      default -> true;
    };
  }

  private static int lastComma(List<Token> tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.get(i).surface().equals(",")) {
        return i;
      }
    }
    return -1;
  }
}
