package org.entente.text.time.scan;

/** Clock times that begin with figures: « 20 h 30 », « 21h », « 18:45 ». */
final class ClockFigures {
  private ClockFigures() {}

  /** The offset behind the time whose hour ends at the offset, or -1. */
  static int end(String text, int hourEnd, int hour, int digits) {
    if (digits > 2 || hour > 24) {
      return -1;
    }
    if (FigureScanner.at(text, hourEnd) == ':') {
      return colonEnd(text, hourEnd);
    }
    int h = skipBlank(text, hourEnd);
    char letter = FigureScanner.at(text, h);
    if (letter != 'h' && letter != 'H') {
      return -1;
    }
    char behind = FigureScanner.at(text, h + 1);
    if (Letters.isLetter(behind)) {
      return -1;
    }
    int minutes = skipBlank(text, h + 1);
    boolean two =
        FigureScanner.digitsEnd(text, minutes) == minutes + 2
            && FigureScanner.number(text, minutes, minutes + 2) < 60;
    return two ? minutes + 2 : h + 1;
  }

  private static int colonEnd(String text, int colon) {
    int end = FigureScanner.digitsEnd(text, colon + 1);
    boolean two = end == colon + 3 && FigureScanner.number(text, colon + 1, end) < 60;
    return two && FigureScanner.at(text, end) != ':' ? end : -1;
  }

  private static int skipBlank(String text, int from) {
    char c = FigureScanner.at(text, from);
    return c == ' ' || c == '\u00A0' || c == '\u202F' ? from + 1 : from;
  }

  /** Minutes since midnight. */
  static int minutes(String text, int hourEnd, int end, int hour) {
    boolean exact = !Letters.isDigit(text.charAt(end - 1)) || end - hourEnd < 3;
    return hour * 60 + (exact ? 0 : FigureScanner.number(text, end - 2, end));
  }
}
