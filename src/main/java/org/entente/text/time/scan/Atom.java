package org.entente.text.time.scan;

/** The classes of words and figures that rules speak of; words themselves are atoms, too. */
public enum Atom {
  /** A whole number in figures or words. */
  NUM,
  /** A number that can be a day of a month. */
  DAY,
  /** Four figures that can be a year. */
  YEAR,
  /** Two figures that can stand for a year. */
  YY,
  /** First and last year, « 2003-2004 ». */
  YEARS,
  /** A whole date in figures. */
  DATENUM,
  /** Day and month in figures, « 12/05 ». */
  DAYMONTH,
  /** An hour, perhaps with minutes, « 20 h 30 ». */
  CLOCK,
  /** An ordinal number. */
  ORD,
  /** A Roman numeral with an ordinal ending, « XIXe ». */
  ROMAN,
  /** The name of a month. */
  MONTH,
  /** The name of a day of the week. */
  WEEKDAY,
  /** The name of a season. */
  SEASON,
  /** Four figures from 1900 on. */
  MODERN,
  /** A unit of time from the day up. */
  UNIT,
  /** A unit of time below the day. */
  SHORT,
  /** « heure », behind the number of a clock time. */
  HOURS,
  /** « demi » behind a number and its unit. */
  HALF,
  /** A quarter or half of a year. */
  YPART,
  /** Half of a unit, « demi-heure ». */
  HALFOF,
  /** The plural of a day of the week. */
  WEEKDAYS,
  /** A part of the day. */
  PART,
  /** « fin », « début », « mi ». */
  EDGE,
  /** « dernier », « passé ». */
  LAST,
  /** « prochain », « suivant ». */
  NEXT,
  /** « ce », « cette ». */
  THIS,
  /** « dizaine », « quinzaine ». */
  ROUND,
  /** « quelques », « plusieurs ». */
  FEW,
  /** Words that may stand behind a year without making it a quantity. */
  FUNC,
  /** A word that cannot be a plural. */
  SINGULAR,
  /** Two days of a month, « 16-18 ». */
  DAYSPAN,
  /** Marks that end a phrase, and the end of the text. */
  STOP;

  /** How many classes there are. */
  public static final int COUNT = values().length;

  /** The number of the class among all atoms. */
  @SuppressWarnings("EnumOrdinal") // dense numbers are what arrays are indexed by
  public int number() {
    return ordinal();
  }
}
