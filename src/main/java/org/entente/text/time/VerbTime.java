package org.entente.text.time;

import org.entente.text.Span;

/**
 * A verb whose tense is known.
 *
 * @param span where it stands
 * @param direction what its tense and mood say
 * @param form whether it is finite
 */
public record VerbTime(Span span, Direction direction, Form form) {
  /** Forms of verbs. */
  public enum Form {
    /** Has person and tense; speaks for what stands before and behind. */
    FINITE,
    /** Depends on another verb; speaks only for what stands behind. */
    INFINITIVE
  }
}
