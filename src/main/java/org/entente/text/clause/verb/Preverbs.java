package org.entente.text.clause.verb;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * What stands before a verb and belongs to it: clitic pronouns and negation.
 *
 * @param first index of the first of them, or of the verb
 * @param reflexive whether one of them is « se »
 * @param negated whether the verb is denied
 */
record Preverbs(int first, boolean reflexive, boolean negated) {
  private static final WordSet CLITICS =
      WordSet.of("le", "la", "les", "l'", "lui", "leur", "y", "en", "nous", "vous", "me", "m'");

  /** The second halves of negations. */
  static final WordSet NEGATIONS =
      WordSet.of(
          "pas", "plus", "jamais", "point", "aucun", "aucune", "nullement", "rien", "guere", "ni");

  /** Those of the verb at the index. */
  static Preverbs of(List<Token> tokens, int verb) {
    int first = verb;
    while (first > 0
        && isPreverb(tokens.get(first - 1))
        && !isSubject(tokens.get(first - 1), tokens.get(verb))) {
      first--;
    }
    boolean reflexive = false;
    for (int i = first; i < verb; i++) {
      reflexive |= FunctionWords.REFLEXIVE.contains(tokens.get(i).folded());
    }
    return new Preverbs(first, reflexive, isNegated(tokens, first, verb));
  }

  /** The voice of an active or reflexive form. */
  VerbGroup.Voice voice() {
    return reflexive ? VerbGroup.Voice.REFLEXIVE : VerbGroup.Voice.ACTIVE;
  }

  /** « nous demandons »: « nous » is the subject of a verb in the first person. */
  private static boolean isSubject(Token pronoun, Token verb) {
    return verb.reading().person() == 1 && pronoun.folded().equals("nous");
  }

  private static boolean isPreverb(Token token) {
    boolean clitic =
        CLITICS.contains(token.folded())
            && token.is(Reading.Pos.PRONOUN, Reading.Pos.OTHER, Reading.Pos.CONJUNCTION);
    return clitic || isNe(token) || FunctionWords.REFLEXIVE.contains(token.folded());
  }

  /** « ne », and not « né », which folds to it. */
  private static boolean isNe(Token token) {
    return FunctionWords.NE.contains(token.folded()) && token.is(Reading.Pos.ADVERB);
  }

  /** « ne » or « ne pas » before the verb, and the second half around it. */
  private static boolean isNegated(List<Token> tokens, int first, int verb) {
    boolean ne = false;
    for (int i = Math.max(0, first - 2); i < verb; i++) {
      ne |= isNe(tokens.get(i));
      ne |= i + 1 < verb && tokens.get(i).folded().equals("pas");
    }
    return ne
        && tokens.subList(first, Math.min(tokens.size(), verb + 4)).stream()
            .anyMatch(token -> NEGATIONS.contains(token.folded()));
  }
}
