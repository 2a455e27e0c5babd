package org.entente.text.act.trigger;

import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.Trigger;

/**
 * A trigger that fits: where its words stand and whose act it is.
 *
 * @param trigger the rule
 * @param clause index of the clause that asserts it
 * @param first index of the trigger's first token
 * @param complement what follows it
 * @param by who is bound or asks
 * @param nominal whether a noun carries the act, so that its own words begin it
 */
public record Find(
    Trigger trigger, int clause, int first, Complement complement, Actors by, boolean nominal) {}
