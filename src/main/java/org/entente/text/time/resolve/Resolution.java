package org.entente.text.time.resolve;

import org.entente.text.time.Interval;
import org.entente.text.time.TimexType;

/**
 * What an expression means.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier, or null
 * @param interval its place in the calendar
 */
record Resolution(TimexType type, String value, String mod, Interval interval) {
  static Resolution date(String value, Interval interval) {
    return new Resolution(TimexType.DATE, value, null, interval);
  }

  static Resolution open(String value) {
    return date(value, Interval.UNKNOWN);
  }

  static Resolution of(TimexType type, String value) {
    return new Resolution(type, value, null, Interval.UNKNOWN);
  }

  Resolution with(String newMod) {
    return new Resolution(type, value, newMod, interval);
  }

  Resolution within(Interval newInterval) {
    return new Resolution(type, value, mod, newInterval);
  }

  /** The same day with a time or part of the day behind it. */
  Resolution at(String time) {
    return new Resolution(TimexType.TIME, value + time, mod, interval);
  }
}
