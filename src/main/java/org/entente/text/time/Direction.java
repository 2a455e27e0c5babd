package org.entente.text.time;

/** On which side of the time of writing the verb of the clause lies. */
public enum Direction {
  /** Told as past. */
  PAST,
  /** Told in the present. */
  PRESENT,
  /** Told as future, or in the conditional of reported speech, a future seen from the past. */
  FUTURE,
  /** No verb decides. */
  UNKNOWN
}
