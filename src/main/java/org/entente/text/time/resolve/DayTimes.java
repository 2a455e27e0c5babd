package org.entente.text.time.resolve;

import org.entente.text.time.rule.TimeParts;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.DayPart;

/** Clock times and parts of the day, as they stand behind a day in a TIMEX3 value. */
final class DayTimes {
  private static final int NOON = 12 * 60;

  private DayTimes() {}

  /** The part of the day as TIMEX3 writes it: {@code MO} for a morning. */
  static String code(TimeParts parts) {
    return DayPart.at(parts.first(Atom.PART)).name();
  }

  /** Whether the parts name a time of day. */
  static boolean has(TimeParts parts) {
    return parts.has(Atom.CLOCK) || parts.has(Atom.PART) || parts.has(Atom.HOURS);
  }

  /** {@code T20:30}, {@code TEV}, or empty; « 8 heures du soir » is 20:00. */
  static String of(TimeParts parts) {
    if (!parts.has(Atom.CLOCK) && !parts.has(Atom.HOURS)) {
      return parts.has(Atom.PART) ? "T" + code(parts) : "";
    }
    int minutes = parts.has(Atom.CLOCK) ? parts.first(Atom.CLOCK) : spoken(parts);
    if (parts.has(Atom.PART) && minutes < NOON) {
      DayPart part = DayPart.at(parts.first(Atom.PART));
      minutes += part == DayPart.AF || part == DayPart.EV ? NOON : 0;
    }
    return clock(minutes);
  }

  /** « quinze heures trente ». */
  private static int spoken(TimeParts parts) {
    int rest = parts.count(Atom.NUM) > 1 ? parts.last(Atom.NUM) : parts.has(Atom.HALF) ? 30 : 0;
    return parts.first(Atom.NUM) * 60 + Math.min(rest, 59);
  }

  /** {@code T20:30}. */
  static String clock(int minutes) {
    int hour = minutes / 60;
    int rest = minutes % 60;
    return (hour < 10 ? "T0" : "T") + hour + (rest < 10 ? ":0" : ":") + rest;
  }
}
