package org.entente.text.time.rule;

import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.TimeTokens;

/**
 * The values that the words of a match have, by class, in order: {@code first} and {@code second}
 * for classes that may stand twice (« du 3 au 5 mai »).
 */
public final class TimeParts {
  private static final int CLASSES = Atom.COUNT;

  private final int[] firsts = new int[CLASSES];
  private final int[] seconds = new int[CLASSES];
  private final int[] counts = new int[CLASSES];

  private TimeParts() {}

  static TimeParts of(TimeTokens tokens, int from, int[] atoms, int length) {
    TimeParts parts = new TimeParts();
    for (int i = 0; i < length; i++) {
      if (atoms[i] < CLASSES) {
        parts.add(atoms[i], tokens.value(from + i, atoms[i]));
      }
    }
    return parts;
  }

  private void add(int atom, int value) {
    if (counts[atom] == 0) {
      firsts[atom] = value;
    }
    seconds[atom] = value;
    counts[atom]++;
  }

  /** Gives a class the value that the rule itself names. */
  public void give(Atom atom, int value) {
    add(atom.number(), value);
  }

  /** Whether a word of the class stands in the match. */
  public boolean has(Atom atom) {
    return counts[atom.number()] > 0;
  }

  /** How many words of the class stand in the match. */
  public int count(Atom atom) {
    return counts[atom.number()];
  }

  /** The value of the first word of the class; 0 without one. */
  public int first(Atom atom) {
    return firsts[atom.number()];
  }

  /** The value of the last word of the class; 0 without one. */
  public int last(Atom atom) {
    return seconds[atom.number()];
  }

  /** Gives a class that no word has the value of a neighbour's (« les 3 et 5 mai »). */
  public void inherit(Atom atom, TimeParts other) {
    if (!has(atom) && other.has(atom)) {
      add(atom.number(), other.first(atom));
    }
  }

  /** The first day of two, in the first month of two. */
  public TimeParts firstDay() {
    return day(firsts);
  }

  /** The last day of two, in the last month. */
  public TimeParts lastDay() {
    return day(seconds);
  }

  private TimeParts day(int[] values) {
    TimeParts parts = new TimeParts();
    if (has(Atom.DAYSPAN)) {
      int both = first(Atom.DAYSPAN);
      parts.give(Atom.DAY, values == firsts ? both / 100 : both % 100);
    }
    for (Atom atom : new Atom[] {Atom.DAY, Atom.MONTH, Atom.YEAR, Atom.LAST, Atom.NEXT}) {
      boolean own = atom != Atom.YEAR || values == seconds || count(atom) > 1;
      if (has(atom) && own) {
        parts.add(atom.number(), values[atom.number()]);
      }
    }
    return parts;
  }

  /** -1 behind « dernier », 1 behind « prochain », otherwise 0. */
  public int shift() {
    return has(Atom.LAST) ? -1 : has(Atom.NEXT) ? 1 : 0;
  }
}
