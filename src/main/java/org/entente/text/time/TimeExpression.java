package org.entente.text.time;

import org.entente.text.Span;

/**
 * An expression of time in a text, with its TIMEX3 attributes and its place in the calendar.
 *
 * @param span where it stands, prepositions left out
 * @param text its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value; {@code X} stands for what nothing decides
 * @param mod TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER), or null
 * @param interval the days in which it lies; unknown bounds where nothing decides them
 * @param direction what the verb of the clause says
 * @param cue what the preposition before it says, or null
 * @param cueSpan the expression with its preposition
 * @param rule id of the rule that found it
 */
public record TimeExpression(
    Span span,
    String text,
    TimexType type,
    String value,
    String mod,
    Interval interval,
    Direction direction,
    Cue cue,
    Span cueSpan,
    String rule) {

  /** What a preposition makes of a date. */
  public enum Cue {
    /** « d'ici à 2030 », « avant fin mai »: a deadline. */
    BY,
    /** « depuis mars »: a beginning in the past. */
    SINCE,
    /** « à partir de mai »: a beginning. */
    FROM,
    /** « après le 5 mai ». */
    AFTER
  }

  /** Whether the interval has bounds. */
  public boolean isResolved() {
    return interval.isKnown();
  }
}
