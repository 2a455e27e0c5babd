package org.entente.text.time.scan;

/** Units of time, with their letters in a TIMEX3 duration. */
public enum TimeUnit {
  SECOND("PT", "S", "second"),
  MINUTE("PT", "M", "minute"),
  HOUR("PT", "H", "hour"),
  DAY("P", "D", "day"),
  WEEKEND("P", "WE", "day"),
  WEEK("P", "W", "week"),
  FORTNIGHT("P", "W", "week"),
  MONTH("P", "M", "month"),
  QUARTER("P", "M", "quarter"),
  HALF("P", "M", "half"),
  SEASON("P", "SE", "year"),
  YEAR("P", "Y", "year"),
  DECADE("P", "Y", "decade"),
  CENTURY("P", "Y", "none"),
  NIGHT("P", "NI", "day"),
  MORNING("P", "MO", "day"),
  EVENING("P", "EV", "day");

  private static final TimeUnit[] ALL = values();

  /** The constant of a number. */
  public static TimeUnit at(int number) {
    return ALL[number];
  }

  private final String prefix;
  private final String letter;
  private final String granularity;

  TimeUnit(String prefix, String letter, String granularity) {
    this.prefix = prefix;
    this.letter = letter;
    this.granularity = granularity;
  }

  /** How many of the letter's unit one of these is. */
  public int factor() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER -> 3;
      case HALF -> 6;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }

  /** « PT » for units below the day. */
  public String prefix() {
    return prefix;
  }

  /** The designator behind the number. */
  public String letter() {
    return letter;
  }

  /** The granularity of intervals of this length. */
  public String granularity() {
    return granularity;
  }

  /** Whether it is shorter than a day. */
  public boolean isClock() {
    return prefix.equals("PT");
  }

  /** The number by which word lists hold the constant. */
  @SuppressWarnings("EnumOrdinal") // dense numbers are what arrays are indexed by
  public int number() {
    return ordinal();
  }
}
