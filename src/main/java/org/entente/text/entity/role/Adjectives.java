package org.entente.text.entity.role;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.entity.NamedPlaces;
import org.entente.text.entity.role.RoleRules.Cue;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells what an adjective of belonging makes of the state that it names, by its noun. */
final class Adjectives {
  /** Before a noun of belonging in the singular, which is one person: « le Danois ». */
  private static final WordSet ONE =
      WordSet.of("le", "la", "l'", "un", "une", "du", "au", "ce", "cet", "cette");

  private static final int QUALIFIED_REACH = 4;

  private final RoleRules rules;
  private final CueWords words;

  Adjectives(RoleRules rules, CueWords words) {
    this.rules = rules;
    this.words = words;
  }

  /** « l'agence onusienne »: a body of the organisation, named elsewhere. */
  boolean qualifiesBody(List<Token> tokens, int at) {
    return at > 0 && words.says(tokens.get(at - 1), Cue.BODY);
  }

  /**
   * « le gouvernement japonais », « les Japonais », « vietnamo-lao »: not « un navire japonais »
   * and not « un soldat japonais ».
   */
  boolean qualifiesActor(List<Token> tokens, int at) {
    Token demonym = tokens.get(at);
    if (at > 0 && demonym.capitalised()) {
      return !ONE.contains(tokens.get(at - 1).folded());
    }
    for (int i = at - 1; i >= Math.max(0, at - QUALIFIED_REACH); i--) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION)) {
        return i < at - 1 && isComplementOfInstitution(tokens, i);
      }
      if (token.is(Reading.Pos.PUNCTUATION) || words.says(token, Cue.GROUND)) {
        return false;
      }
      if (words.says(token, Cue.INSTITUTION)) {
        return true;
      }
      if (isApposedRank(tokens, i)) {
        return false;
      }
      for (Reading reading : token.readings()) {
        if (rules.actorNouns().contains(reading.lemma())) {
          return !rules.subordinates().contains(reading.lemma())
              && !NamedPlaces.isFaction(token, demonym);
        }
      }
    }
    return false;
  }

  /**
   * « Le chef de la force, le général ghanéen X »: an office of others, with its holder's origin.
   */
  private boolean isApposedRank(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).is(Reading.Pos.DETERMINER)
        && tokens.get(i - 2).surface().equals(",")
        && words.says(tokens.get(i), Cue.RANK);
  }

  /** « le ministère des Affaires étrangères russe », « l'armée de l'air bangladaise ». */
  private boolean isComplementOfInstitution(List<Token> tokens, int preposition) {
    int i = preposition;
    while (i > 0
        && !RoleReader.OF.contains(tokens.get(i).folded())
        && tokens.get(i).is(Reading.Pos.DETERMINER)) {
      i--;
    }
    return i > 0
        && RoleReader.OF.contains(tokens.get(i).folded())
        && words.says(tokens.get(i - 1), Cue.INSTITUTION);
  }
}
