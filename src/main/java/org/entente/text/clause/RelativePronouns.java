package org.entente.text.clause;

import org.entente.text.WordSet;
import org.entente.text.morph.Token;

/**
 * The pronouns that open a relative clause and nothing else. « que » is none of them: it opens
 * other clauses more often, so that who takes it for one asks for it besides.
 */
public final class RelativePronouns {
  private static final WordSet CONTRACTED =
      WordSet.of("auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles");

  /** Folded; « où » folds to the conjunction « ou ». */
  static final WordSet FOLDED =
      WordSet.of(
          CONTRACTED,
          WordSet.of("qui", "dont", "ou", "lequel", "laquelle", "lesquels", "lesquelles"));

  private RelativePronouns() {}

  /** Whether the token is one of them. */
  public static boolean isOne(Token token) {
    return FOLDED.contains(token.folded()) && !token.surface().equalsIgnoreCase("ou");
  }

  /** Whether the token is one of them without « à » or « de » in it. */
  public static boolean isPlain(Token token) {
    return isOne(token) && !CONTRACTED.contains(token.folded());
  }
}
