package org.entente.text.act.party;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds whom or what an action goes to where the words name it by a noun: a fund, a group of states
 * or people on the spot. What goes there is not for a party that the words do not name.
 */
final class Goals {
  /** Folded nouns of what many pay into or take part in. */
  private static final WordSet FUNDS =
      WordSet.of(
          "fonds",
          "reponse",
          "mecanisme",
          "facilite",
          "caisse",
          "initiative",
          "appel",
          "force",
          "operation",
          "coalition");

  /** Folded plural nouns of states that are no party. */
  private static final WordSet GROUPS =
      WordSet.of("pays", "etats", "iles", "nations", "continents", "regions");

  /** Folded nouns of people and places on the spot, which no organisation is. */
  private static final WordSet LOCAL =
      WordSet.of(
          "centre",
          "hopital",
          "ecole",
          "ecoles",
          "dispensaire",
          "orphelinat",
          "clinique",
          "habitants",
          "population",
          "populations",
          "villageois",
          "eleves",
          "enfants",
          "familles",
          "refugies",
          "deplaces",
          "sinistres",
          "patients",
          "sites",
          "camps",
          "camp",
          "villages",
          "village");

  /** Folded plural nouns of a state's own people. */
  private static final WordSet OWN =
      WordSet.of(
          "pecheurs",
          "agriculteurs",
          "menages",
          "retraites",
          "fonctionnaires",
          "salaries",
          "contribuables",
          "eleveurs",
          "paysans",
          "riziculteurs");

  /** Folded plural nouns of those who are many and of no one state. */
  private static final WordSet OTHERS =
      WordSet.of(
          "organisations",
          "ong",
          "associations",
          "bailleurs",
          "donateurs",
          "partenaires",
          "investisseurs",
          "operateurs");

  /** « au service des », « à la disposition des », « au profit des ». */
  private static final WordSet FOR =
      WordSet.of(
          "service", "disposition", "profit", "faveur", "benefice", "intention", "destination");

  /** The noun stands within this many words behind its preposition. */
  private static final int NOUN_WORDS = 4;

  private Goals() {}

  /**
   * Whether the words name such a goal.
   *
   * @param organisation whether the party that could be meant is an organisation
   */
  static boolean isNamed(SentenceReading reading, TokenRange content, boolean organisation) {
    List<Token> tokens = reading.tokens();
    for (int i = content.from(); i + 1 < content.to(); i++) {
      String word = tokens.get(i).folded();
      boolean of =
          PhraseShape.OF.contains(word) && i > 0 && FOR.contains(tokens.get(i - 1).folded());
      if (of || FunctionWords.TOWARDS.contains(word)) {
        Token noun = noun(tokens, i + 1, content.to());
        boolean many = of || word.equals("aux");
        if (noun != null && isGoal(noun.folded(), many, organisation)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGoal(String noun, boolean many, boolean organisation) {
    return FUNDS.contains(noun)
        || many && (OWN.contains(noun) || OTHERS.contains(noun))
        || many && GROUPS.contains(noun)
        || organisation && LOCAL.contains(noun);
  }

  /** The first noun behind a preposition, null for none. */
  private static Token noun(List<Token> tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + NOUN_WORDS); i++) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN)) {
        return token;
      }
      if (token.is(Reading.Pos.PUNCTUATION, Reading.Pos.PREPOSITION)
          || token.reading().isFinite()) {
        return null;
      }
    }
    return null;
  }
}
