package org.entente.text.act;

import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * A sentence with its verb groups and clauses, and who their subjects are.
 *
 * @param sentence the sentence
 * @param groups its verb groups
 * @param clauses its clauses
 * @param actors the subject of each clause, in their order; empty before they are resolved
 */
public record SentenceReading(
    Sentence sentence, List<VerbGroup> groups, List<Clause> clauses, List<Actors> actors) {

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The same sentence with its subjects. */
  public SentenceReading with(List<Actors> subjects) {
    return new SentenceReading(sentence, groups, clauses, List.copyOf(subjects));
  }

  /** « avait signé »: whether the clause's verb tells what was past already. */
  public boolean isPluperfect(int clause) {
    VerbGroup group = clauses.get(clause).group();
    if (group.tense() != VerbGroup.Tense.PAST || group.first() == group.last()) {
      return false;
    }
    for (int i = group.first(); i < group.last(); i++) {
      Reading reading = tokens().get(i).reading();
      if (reading.tense() == Reading.Tense.IMPERFECT && reading.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** The index of the last clause whose verb stands before the token, or -1. */
  public int clauseBefore(int token) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).group().first() < token) {
        return i;
      }
    }
    return -1;
  }

  /** The clause of a verb group; for participles and infinitives the one that they belong to. */
  public int clauseOf(VerbGroup group) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).group().last() == group.last()) {
        return i;
      }
    }
    int before = clauseBefore(group.first());
    while (before >= 0 && clauses.get(before).introducer() != null && isDetached(group, before)) {
      before = clauses.get(before).governor();
    }
    return before >= 0 || clauses.isEmpty() ? before : 0;
  }

  /** « ..., souhaitant que »: a comma before the participle leads back to the main clause. */
  private boolean isDetached(VerbGroup group, int clause) {
    return group.first() > 0
        && tokens().get(group.first() - 1).surface().equals(",")
        && clauses.get(clause).governor() >= 0;
  }
}
