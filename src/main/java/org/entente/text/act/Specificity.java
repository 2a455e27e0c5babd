package org.entente.text.act;

import java.util.Set;

/**
 * How much an undertaking can be held to: 0 rhetoric, 1 a field, 2 a named action, 3 with a
 * quantity or a deadline, 4 with both.
 */
public final class Specificity {
  private final Set<String> vagueVerbs;

  /**
   * @param vagueVerbs lemmas that name no action of their own, such as « promouvoir »
   */
  public Specificity(Set<String> vagueVerbs) {
    this.vagueVerbs = Set.copyOf(vagueVerbs);
  }

  /** The specificity of an act, 0 to 4. */
  public int of(Act act) {
    boolean vague = act.actionLemmas().isEmpty() || vagueVerbs.contains(act.actionLemmas().get(0));
    int more = (act.quantities().isEmpty() ? 0 : 1) + (act.due() == null ? 0 : 1);
    if (more > 0) {
      return 2 + more;
    }
    if (!vague) {
      return 2;
    }
    return act.theme() == null ? 0 : 1;
  }
}
