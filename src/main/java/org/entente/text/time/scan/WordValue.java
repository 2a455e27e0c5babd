package org.entente.text.time.scan;

import java.util.Locale;

/** The values of the word list as numbers: numbers as they stand, names by their position. */
final class WordValue {
  private WordValue() {}

  static int of(Atom atom, String value) {
    return switch (atom) {
      case UNIT, SHORT, YPART, HALFOF -> TimeUnit.valueOf(value.toUpperCase(Locale.ROOT)).number();
      case PART -> DayPart.valueOf(value.toUpperCase(Locale.ROOT)).number();
      case EDGE -> Edge.valueOf(value.toUpperCase(Locale.ROOT)).number();
      default -> Integer.parseInt(value);
    };
  }
}
