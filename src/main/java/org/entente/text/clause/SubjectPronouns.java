package org.entente.text.clause;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Finds the subject pronoun of a verb. */
final class SubjectPronouns {
  private static final WordSet PRONOUNS =
      WordSet.of("je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "c'");

  private SubjectPronouns() {}

  /** A subject pronoun before the verb or taken into its group; -1 when there is none. */
  static int of(List<Token> tokens, VerbGroup group) {
    if (group.mood() == Reading.Mood.IMPERATIVE) {
      return -1;
    }
    int before = group.first() - 1;
    boolean governed = before > 0 && tokens.get(before - 1).upos() == Upos.ADP;
    if (before >= 0 && !governed && isSubjectPronoun(tokens.get(before))) {
      return before;
    }
    int person = person(tokens, group);
    for (int i = group.first(); i < group.last(); i++) {
      String folded = tokens.get(i).folded();
      if (person == 1 && folded.equals("nous") || person == 2 && folded.equals("vous")) {
        return i;
      }
      if (tokens.get(i).reading().isFinite()) {
        break;
      }
    }
    return -1;
  }

  private static boolean isSubjectPronoun(Token token) {
    return token.upos() == Upos.PRON && PRONOUNS.contains(token.folded());
  }

  private static int person(List<Token> tokens, VerbGroup group) {
    for (int i = group.first(); i <= group.last(); i++) {
      if (tokens.get(i).reading().isFinite()) {
        return tokens.get(i).reading().person();
      }
    }
    return 3;
  }
}
