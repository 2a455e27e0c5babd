package org.entente.text.time.scan;

/** The classes of a whole number in figures. */
final class PlainNumber {
  private static final WordEntry NUMBER = WordEntry.figures(Atom.NUM);
  private static final WordEntry DAY = WordEntry.figures(Atom.NUM, Atom.DAY);
  private static final WordEntry DAY_OR_YEAR = WordEntry.figures(Atom.NUM, Atom.DAY, Atom.YY);
  private static final WordEntry SHORT_YEAR = WordEntry.figures(Atom.NUM, Atom.YY);
  private static final WordEntry YEAR = WordEntry.figures(Atom.NUM, Atom.YEAR);
  private static final WordEntry MODERN = WordEntry.figures(Atom.NUM, Atom.YEAR, Atom.MODERN);

  private PlainNumber() {}

  static WordEntry entry(int number, int digits) {
    if (digits == 4 && number >= 1000 && number <= 2100) {
      return number >= 1900 ? MODERN : YEAR;
    }
    boolean day = digits <= 2 && number >= 1 && number <= 31;
    if (digits == 2 && (number < 10 || number > 31)) {
      return day ? DAY_OR_YEAR : SHORT_YEAR;
    }
    return day ? DAY : NUMBER;
  }
}
