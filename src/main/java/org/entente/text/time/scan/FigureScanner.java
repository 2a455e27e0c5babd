package org.entente.text.time.scan;

/**
 * Reads what begins with a figure: numbers, dates in figures, clock times, ordinals, pairs of
 * years. Scores, phone numbers, decimals and amounts become tokens that are nothing.
 */
final class FigureScanner {
  private static final WordEntry NUMBER = WordEntry.figures(Atom.NUM);
  private static final WordEntry YEARS = WordEntry.figures(Atom.YEARS);
  private static final WordEntry DATE = WordEntry.figures(Atom.DATENUM);
  private static final WordEntry DAY_MONTH = WordEntry.figures(Atom.DAYMONTH);
  private static final WordEntry DAYS = WordEntry.figures(Atom.DAYSPAN);
  private static final WordEntry CLOCK = WordEntry.figures(Atom.CLOCK);
  private static final WordEntry ORDINAL = WordEntry.figures(Atom.ORD);
  private static final WordEntry FIRST = WordEntry.figures(Atom.ORD, Atom.DAY);
  private static final WordEntry ROMAN = WordEntry.figures(Atom.ROMAN);

  /** The entry of a Roman numeral. */
  WordEntry roman() {
    return ROMAN;
  }

  /** Adds the token that begins at the figure and gives the offset behind it. */
  int scan(String text, int from, TimeTokens tokens) {
    int end = digitsEnd(text, from);
    int digits = end - from;
    if (digits > 9) {
      tokens.add(from, end, WordEntry.UNKNOWN, 0, 0);
      return end;
    }
    int number = number(text, from, end);
    char next = at(text, end);
    if ((next == '.' || next == '/' || next == ',' || isDash(next))
        && Letters.isDigit(at(text, end + 1))) {
      return groups(text, from, end, next, tokens);
    }
    int clock = ClockFigures.end(text, end, number, digits);
    if (clock > 0) {
      tokens.add(from, clock, CLOCK, ClockFigures.minutes(text, end, clock, number), 0);
      return clock;
    }
    int ordinal = ordinalEnd(text, end);
    if (ordinal > end) {
      tokens.add(from, ordinal, number == 1 ? FIRST : ORDINAL, number, 0);
      return ordinal;
    }
    return plain(text, from, end, number, tokens);
  }

  private int plain(String text, int from, int end, int number, TimeTokens tokens) {
    int digits = end - from;
    if (digits <= 3) {
      int grouped = groupedEnd(text, end);
      if (grouped > end) {
        tokens.add(from, grouped, NUMBER, Integer.MAX_VALUE, 0);
        return grouped;
      }
    }
    if (isAmount(text, end)) {
      tokens.add(from, end, WordEntry.UNKNOWN, 0, 0);
      return end;
    }
    tokens.add(from, end, PlainNumber.entry(number, digits), number, 0);
    return end;
  }

  /** « 50 000 »: blanks between groups of three. */
  private static int groupedEnd(String text, int end) {
    int i = end;
    while (isThin(at(text, i))
        && digitsEnd(text, i + 1) == i + 4
        && !Letters.isLetter(at(text, i + 4))) {
      i += 4;
    }
    return i;
  }

  private static boolean isThin(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static boolean isAmount(String text, int end) {
    char c = at(text, end);
    char sign = isThin(c) ? at(text, end + 1) : c;
    return sign == '%' || sign == '\u20AC' || sign == '$' || sign == '\u00B0' || sign == '\u00A3';
  }

  /** Figures with points, slashes, commas or dashes between them. */
  private int groups(String text, int from, int firstEnd, char sign, TimeTokens tokens) {
    int[] bounds = new int[4];
    int groups = 1;
    int end = firstEnd;
    bounds[0] = firstEnd;
    while (at(text, end) == sign && Letters.isDigit(at(text, end + 1))) {
      end = digitsEnd(text, end + 1);
      if (groups < bounds.length) {
        bounds[groups] = end;
      }
      groups++;
    }
    if (groups <= 3 && end - from <= 12) {
      DateFigures figures = new DateFigures(text, from, bounds, groups, sign);
      if (figures.kind() != DateFigures.Kind.NONE) {
        WordEntry entry =
            switch (figures.kind()) {
              case DATE -> DATE;
              case DAY_MONTH -> DAY_MONTH;
              case DAYS -> DAYS;
              default -> YEARS;
            };
        tokens.add(from, end, entry, figures.value(), 0);
        return end;
      }
    }
    tokens.add(from, end, WordEntry.UNKNOWN, 0, 0);
    return end;
  }

  private int ordinalEnd(String text, int end) {
    int i = end;
    while (i < end + 5 && Letters.isLetter(at(text, i))) {
      i++;
    }
    if (i == end || i == end + 5) {
      return end;
    }
    char[] letters = new char[i - end];
    for (int j = 0; j < letters.length; j++) {
      letters[j] = Letters.fold(text.charAt(end + j));
    }
    return switch (new String(letters)) {
      case "er", "ere", "e", "eme", "ieme", "nd", "nde", "\u1D49", "\u1D49\u02B3" -> i;
      default -> end;
    };
  }

  static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Letters.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int number(String text, int from, int end) {
    int number = 0;
    for (int i = from; i < end; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2011';
  }

  static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
