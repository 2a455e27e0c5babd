package org.entente.text.morph;

/** The classes that the words of a sentence may still be of while rules strike some out. */
final class Choices {
  private final Word[] words;
  private final Candidate[][] candidates;
  private final long[] tags;

  /** All classes that the words may be of where they stand. */
  Choices(Word[] words) {
    this.words = words;
    this.candidates = new Candidate[words.length][];
    this.tags = new long[words.length];
    boolean initial = true;
    for (int i = 0; i < words.length; i++) {
      Candidate[] of = initial ? words[i].initial() : words[i].inner();
      candidates[i] = of;
      tags[i] = bits(of);
      initial = opens(words[i], of[0].tag(), initial);
    }
  }

  private static long bits(Candidate[] candidates) {
    long bits = 0;
    for (Candidate candidate : candidates) {
      bits |= candidate.tag().bit();
    }
    return bits;
  }

  /** Whether a sentence or quotation begins behind the word. */
  private static boolean opens(Word word, Tag tag, boolean initial) {
    return switch (tag) {
      case OPEN, STOP -> true;
      case COMMA -> initial || word.surface().charAt(0) != ',' && word.surface().charAt(0) != '-';
      case CLOSE -> initial || word.surface().equals("\"");
      default -> false;
    };
  }

  /** Applies the rules of the words, from left to right. */
  void constrain() {
    for (int i = 0; i < words.length; i++) {
      for (Constraint constraint : words[i].constraints()) {
        if (candidates[i].length < 2) {
          break;
        }
        constraint.apply(this, i);
      }
    }
  }

  int size() {
    return words.length;
  }

  Word word(int i) {
    return words[i];
  }

  Candidate[] at(int i) {
    return candidates[i];
  }

  /** The bits of the classes that the word may be of. */
  long tags(int i) {
    return tags[i];
  }

  /** Keeps the classes of the set; all of them when none is in it. */
  void keep(int i, long set) {
    if ((tags[i] & set) == 0 || (tags[i] & ~set) == 0) {
      return;
    }
    Candidate[] all = candidates[i];
    int kept = 0;
    for (Candidate candidate : all) {
      kept += (candidate.tag().bit() & set) != 0 ? 1 : 0;
    }
    Candidate[] left = new Candidate[kept];
    int at = 0;
    for (Candidate candidate : all) {
      if ((candidate.tag().bit() & set) != 0) {
        left[at++] = candidate;
      }
    }
    candidates[i] = left;
    tags[i] &= set;
  }
}
