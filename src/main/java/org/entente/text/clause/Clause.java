package org.entente.text.clause;

import org.entente.text.clause.verb.VerbGroup;

/**
 * The clause of a finite verb group, or of a participle that shares its subject.
 *
 * @param group the verb group
 * @param start index of its first token, the subject's or the introducing word's
 * @param introducer folded word that makes it subordinate (que, qui, lorsque, si …), or null
 * @param governor index of the clause that it depends on or shares its subject with, or -1
 * @param subject where its subject stands, or null when it has none of its own
 * @param inverted whether the subject stands behind the verb
 */
public record Clause(
    VerbGroup group,
    int start,
    String introducer,
    int governor,
    TokenRange subject,
    boolean inverted) {

  /** Whether the clause has words of its own for its subject. */
  public boolean hasSubject() {
    return subject != null;
  }
}
