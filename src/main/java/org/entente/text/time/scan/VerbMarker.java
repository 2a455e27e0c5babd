package org.entente.text.time.scan;

/**
 * Marks finite verb forms by their endings and their auxiliaries: a light reading for texts whose
 * verbs nobody has read.
 */
final class VerbMarker {
  /** An auxiliary and its participle stand at most this many tokens apart. */
  private static final int REACH = 3;

  /** The mark of an unknown word by the folded letters of its ending. */
  static byte byEnding(String text, int to, char[] letters, int length) {
    if (length < 4 || Character.isUpperCase(text.charAt(to - 1))) {
      return VerbMark.NONE;
    }
    char last = letters[length - 1];
    if (last == 't') {
      return byFinalT(letters, length);
    }
    if (last == 'a' && letters[length - 2] == 'r') {
      char before = letters[length - 3];
      return before == 'e' || before == 'i' || before == 'd' || before == 'u' || before == 'v'
          ? VerbMark.FUTURE
          : VerbMark.NONE;
    }
    return VerbMark.NONE;
  }

  private static byte byFinalT(char[] letters, int length) {
    if (ends(letters, length, "ront")) {
      return VerbMark.FUTURE;
    }
    if (ends(letters, length, "raient")
        || ends(letters, length, "erait")
        || ends(letters, length, "irait")
        || ends(letters, length, "drait")
        || ends(letters, length, "vrait")
        || ends(letters, length, "urait")) {
      return VerbMark.CONDITIONAL;
    }
    boolean past =
        ends(letters, length, "ait")
            || ends(letters, length, "aient")
            || ends(letters, length, "erent")
            || ends(letters, length, "irent")
            || ends(letters, length, "urent");
    return past ? VerbMark.PAST : VerbMark.NONE;
  }

  private static boolean ends(char[] letters, int length, String ending) {
    int from = length - ending.length();
    if (from < 1) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (letters[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Decides auxiliaries by the words behind them. */
  void mark(TimeTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.tense(i)) {
        case VerbMark.HAVE ->
            tokens.mark(i, isBeforeParticiple(tokens, i) ? VerbMark.PAST : VerbMark.PRESENT);
        case VerbMark.BE -> tokens.mark(i, be(tokens, i));
        case VerbMark.MODAL ->
            tokens.mark(i, isBeforeInfinitive(tokens, i) ? VerbMark.FUTURE : VerbMark.PRESENT);
        case VerbMark.MOVED, VerbMark.NOT_A_VERB -> tokens.mark(i, VerbMark.NONE);
        default -> {}
      }
    }
  }

  private static byte be(TimeTokens tokens, int at) {
    boolean reflexive =
        at > 0
            && tokens.end(at - 1) - tokens.start(at - 1) == 2
            && tokens.text().charAt(tokens.start(at - 1)) == 's';
    for (int i = at + 1; i <= at + REACH && i < tokens.size() && !tokens.isBreak(i); i++) {
      if (tokens.tense(i) == VerbMark.MOVED) {
        return VerbMark.PAST;
      }
      if (isParticiple(tokens, i)) {
        return reflexive ? VerbMark.PAST : VerbMark.FUTURE;
      }
    }
    return VerbMark.PRESENT;
  }

  private static boolean isBeforeParticiple(TimeTokens tokens, int at) {
    for (int i = at + 1; i <= at + REACH && i < tokens.size() && !tokens.isBreak(i); i++) {
      if (isParticiple(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isParticiple(TimeTokens tokens, int index) {
    byte mark = tokens.tense(index);
    if (mark == VerbMark.MOVED || mark == VerbMark.PLANNED) {
      return true;
    }
    int end = tokens.end(index);
    String text = tokens.text();
    if (tokens.isCapital(index) && !tokens.isFirst(index) || end - tokens.start(index) < 3) {
      return false;
    }
    int i = end - 1;
    while (i > tokens.start(index) + 1 && (text.charAt(i) == 's' || text.charAt(i) == 'e')) {
      i--;
    }
    if (i <= tokens.start(index) || !tokens.entry(index).isUnknown()) {
      return false;
    }
    char c = text.charAt(i);
    return c == '\u00E9' || c == 'u' || c == 'i' || c == 't' && isHard(text.charAt(i - 1));
  }

  /** « fait », « mis », « ouvert », « joint ». */
  private static boolean isHard(char c) {
    return c == 'r' || c == 'i' || c == 'n';
  }

  private static boolean isBeforeInfinitive(TimeTokens tokens, int at) {
    for (int i = at + 1; i <= at + REACH && i < tokens.size() && !tokens.isBreak(i); i++) {
      int end = tokens.end(i);
      String text = tokens.text();
      if (end - tokens.start(i) > 3
          && (text.startsWith("er", end - 2)
              || text.startsWith("ir", end - 2)
              || text.startsWith("re", end - 2))) {
        return true;
      }
    }
    return false;
  }
}
