package org.entente.text.time.scan;

/** Joins number words to one number: « vingt et un », « quatre-vingt-dix-huit », « deux mille ». */
final class NumberWords {
  private static final WordEntry NUMBER = WordEntry.figures(Atom.NUM);
  private static final WordEntry DAY = WordEntry.figures(Atom.NUM, Atom.DAY);
  private static final WordEntry YEAR = WordEntry.figures(Atom.NUM, Atom.YEAR, Atom.MODERN);

  private final int and;

  NumberWords(WordTable table) {
    this.and = table.literal("et");
  }

  /** Joins the word to the number before it; false when the two are no number together. */
  boolean join(TimeTokens tokens, WordEntry word, int from, int to) {
    int last = tokens.size() - 1;
    int added = word.value(Atom.NUM.number());
    boolean linked = last > 0 && and >= 0 && tokens.entry(last).is(and);
    int before = linked ? last - 1 : last;
    if (before < 0 || !isNumberWord(tokens, before) || from - tokens.end(last) > 1) {
      return false;
    }
    int number = sum(number(tokens, before), added, linked);
    if (number < 0) {
      return false;
    }
    tokens.join(linked ? 2 : 1, to, entry(number), number);
    return true;
  }

  private static boolean isNumberWord(TimeTokens tokens, int index) {
    return tokens.entry(index).is(Atom.NUM)
        && Letters.isLetter(tokens.text().charAt(tokens.start(index)));
  }

  private static int number(TimeTokens tokens, int index) {
    return tokens.value(index, Atom.NUM.number());
  }

  /** The number that the two are together, or -1. */
  private static int sum(int before, int added, boolean linked) {
    int rest = before % 100;
    boolean tens = rest >= 20 && rest % 10 == 0;
    if (linked) {
      return tens && (added == 1 || added == 11) ? before + added : -1;
    }
    if (added == 20 && before == 4) {
      return 80;
    }
    if (added == 100 || added == 1000) {
      return before > 1 && before < added ? before * added : -1;
    }
    boolean wide = rest == 60 || rest == 80;
    if (tens && (added < 10 || added < 20 && wide) && !(added == 1 && rest != 80)) {
      return before + added;
    }
    if (rest == 10 && added >= 7 && added <= 9) {
      return before + added;
    }
    return before >= 100 && rest == 0 && added < 100 ? before + added : -1;
  }

  private static WordEntry entry(int number) {
    if (number <= 31) {
      return DAY;
    }
    return number >= 1900 && number <= 2100 ? YEAR : NUMBER;
  }
}
