package org.entente.text.time.rule;

/** What expressions say: how the values of their words make a place in the calendar. */
public enum Meaning {
  /** Day, month, year, weekday, clock or part of the day, as far as named; argument: a month. */
  DATE,
  /** The days from the first to the last of a month. */
  DAYS,
  /** A year. */
  YEAR,
  /** The years from the first to the last. */
  YEARS,
  /** A decade. */
  DECADE,
  /** A century. */
  CENTURY,
  /** A quarter or half of a year. */
  YEAR_PART,
  /** A season. */
  SEASON,
  /** A unit before, at or behind the time of writing: « la semaine dernière »; argument: shift. */
  UNIT,
  /** A unit before or behind the time that the text speaks of; argument: shift. */
  UNIT_THEN,
  /** So many units ago. */
  AGO,
  /** In so many units. */
  AHEAD,
  /** So many units later than the date before. */
  LATER,
  /** So many units earlier than the date before. */
  EARLIER,
  /** Days from the day of writing; argument: how many. */
  DAY_OFFSET,
  /** Days from the day that the text speaks of; argument: how many. */
  DAY_THEN,
  /** A part of a day; argument: days from the day of writing, or « then ». */
  DAY_PART,
  /** A clock time. */
  CLOCK,
  /** An amount of time. */
  DURATION,
  /** An amount of time without a number. */
  VAGUE_DURATION,
  /** Times that return. */
  SET,
  /** Until the date that the text names last. */
  BY_THEN,
  /** A vague reference; argument: its value. */
  REF,
  /** A feast; argument: the rule of its date. */
  HOLIDAY,
  /** No expression of time, whatever its words. */
  NOTHING;

  /**
   * A meaning with its argument.
   *
   * @param meaning the meaning
   * @param argument what stands behind the colon, or empty
   */
  public record Parsed(Meaning meaning, String argument) {
    /** Reads {@code MEANING} or {@code MEANING:argument}. */
    public static Parsed of(String cell) {
      int colon = cell.indexOf(':');
      return colon < 0
          ? new Parsed(Meaning.valueOf(cell), "")
          : new Parsed(Meaning.valueOf(cell.substring(0, colon)), cell.substring(colon + 1));
    }
  }
}
