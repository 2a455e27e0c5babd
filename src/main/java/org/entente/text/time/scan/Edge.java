package org.entente.text.time.scan;

/** Parts of a period, by their TIMEX3 modifiers. */
public enum Edge {
  START,
  MID,
  END;

  private static final Edge[] ALL = values();

  /** The constant of a number. */
  public static Edge at(int number) {
    return ALL[number];
  }

  /** The number by which word lists hold the constant. */
  @SuppressWarnings("EnumOrdinal") // dense numbers are what arrays are indexed by
  public int number() {
    return ordinal();
  }
}
