package org.entente.text.time;

/** The types of TIMEX3. */
public enum TimexType {
  /** A calendar date of any granularity from the day up. */
  DATE,
  /** A time or part of a day. */
  TIME,
  /** An amount of time. */
  DURATION,
  /** Times that return. */
  SET
}
