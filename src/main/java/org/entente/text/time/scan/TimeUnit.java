package org.entente.text.time.scan;

/** Units of time, with their letters in a TIMEX3 duration. */
public enum TimeUnit {
  SECOND("PT", "S"),
  MINUTE("PT", "M"),
  HOUR("PT", "H"),
  DAY("P", "D"),
  WEEKEND("P", "WE"),
  WEEK("P", "W"),
  FORTNIGHT("P", "W"),
  MONTH("P", "M"),
  QUARTER("P", "M"),
  HALF("P", "M"),
  SEASON("P", "SE"),
  YEAR("P", "Y"),
  DECADE("P", "Y"),
  CENTURY("P", "Y"),
  NIGHT("P", "NI"),
  MORNING("P", "MO"),
  EVENING("P", "EV");

  private static final TimeUnit[] ALL = values();

  /** The constant of a number. */
  public static TimeUnit at(int number) {
    return ALL[number];
  }

  private final String prefix;
  private final String letter;

  TimeUnit(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
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
