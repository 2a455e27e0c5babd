package org.entente.text.time.scan;

/** Parts of the day, by their TIMEX3 codes. */
public enum DayPart {
  MO,
  MI,
  AF,
  EV,
  NI,
  DT;

  private static final DayPart[] ALL = values();

  /** The constant of a number. */
  public static DayPart at(int number) {
    return ALL[number];
  }

  /** The number by which word lists hold the constant. */
  @SuppressWarnings("EnumOrdinal") // dense numbers are what arrays are indexed by
  public int number() {
    return ordinal();
  }
}
