package org.entente.text.time.scan;

/** Years written with two figures. */
public final class ShortYear {
  /** Two figures from here on belong to the twentieth century. */
  private static final int PIVOT = 50;

  private ShortYear() {}

  /** The year of two figures. */
  public static int of(int two) {
    return two >= PIVOT ? 1900 + two : 2000 + two;
  }
}
