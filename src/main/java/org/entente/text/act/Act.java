package org.entente.text.act;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.act.rule.Trigger;
import org.entente.text.time.DateExpression;
import org.entente.text.time.Interval;

/**
 * A textual assertion of an act.
 *
 * @param sentence number of its sentence
 * @param span the clause that asserts it
 * @param quote the words of the clause
 * @param type what is done
 * @param force how strongly it binds or asks, or null
 * @param modality asserted, possible, conditional, hypothetical or negated
 * @param by who is bound or asks, sorted
 * @param to who benefits or is asked, sorted
 * @param speakerId who said it, or null
 * @param bySurface the words for {@code by}, or null
 * @param toSurface the words for {@code to}, or null
 * @param action what is to be done, verbatim
 * @param actionLemmas the content words of the action
 * @param stated when it was said
 * @param due the deadline, or null
 * @param background whether it is history
 * @param condition the words of a condition, or null
 * @param quantities numbers with their units
 * @param theme field of the action, or null
 * @param theatres where it is to happen
 * @param rule id of the trigger
 * @param confidence 0 to 1
 * @param repeats index of the act of the same article that it says again, or -1
 */
public record Act(
    int sentence,
    Span span,
    String quote,
    ActType type,
    String force,
    String modality,
    List<String> by,
    List<String> to,
    String speakerId,
    String bySurface,
    String toSurface,
    String action,
    List<String> actionLemmas,
    Interval stated,
    DateExpression due,
    boolean background,
    String condition,
    List<String> quantities,
    String theme,
    List<String> theatres,
    Trigger rule,
    double confidence,
    int repeats) {

  /** The same act, marked as a repetition of another one. */
  Act repeating(int index) {
    return new Act(
        sentence,
        span,
        quote,
        type,
        force,
        modality,
        by,
        to,
        speakerId,
        bySurface,
        toSurface,
        action,
        actionLemmas,
        stated,
        due,
        background,
        condition,
        quantities,
        theme,
        theatres,
        rule,
        confidence,
        index);
  }
}
