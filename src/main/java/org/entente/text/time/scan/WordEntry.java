package org.entente.text.time.scan;

/** What is known of a word: its atoms with their values, and whether it is a verb form. */
public final class WordEntry {
  /** A word that no rule speaks of. */
  static final WordEntry UNKNOWN = new WordEntry(new int[0], null, VerbMark.NONE);

  /** A capitalised word that no rule speaks of. */
  static final WordEntry NAME = figures(Atom.FUNC);

  /** A word that no rule speaks of and that cannot be a plural. */
  static final WordEntry SINGULAR = figures(Atom.SINGULAR);

  private final int[] atoms;
  private final int[] values;
  private final byte tense;

  /**
   * Takes the arrays as they are.
   *
   * @param atoms classes and the word itself, by number
   * @param values one for each atom; null when the token's own number is the value
   * @param tense mark of a verb form, see {@link VerbMark}
   */
  WordEntry(int[] atoms, int[] values, byte tense) {
    this.atoms = atoms;
    this.values = values;
    this.tense = tense;
  }

  /** Figures of the given classes. */
  static WordEntry figures(Atom... classes) {
    int[] atoms = new int[classes.length];
    for (int i = 0; i < classes.length; i++) {
      atoms[i] = classes[i].number();
    }
    return new WordEntry(atoms, null, VerbMark.NONE);
  }

  /** Whether no rule speaks of the word. */
  boolean isUnknown() {
    return this == UNKNOWN || this == NAME || this == SINGULAR;
  }

  /** Number of atoms. */
  public int size() {
    return atoms.length;
  }

  /** The atom at a position. */
  public int atom(int position) {
    return atoms[position];
  }

  /** Whether the token's own number is the value of each atom. */
  boolean isFigure() {
    return values == null;
  }

  /** The value of an atom. */
  int value(int atom) {
    return values[indexOf(atom)];
  }

  byte tense() {
    return tense;
  }

  /** The position of the atom, or -1. */
  int indexOf(int atom) {
    for (int i = 0; i < atoms.length; i++) {
      if (atoms[i] == atom) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word is the atom. */
  public boolean is(int atom) {
    return indexOf(atom) >= 0;
  }

  /** Whether the word is of the class. */
  public boolean is(Atom atom) {
    return indexOf(atom.number()) >= 0;
  }
}
