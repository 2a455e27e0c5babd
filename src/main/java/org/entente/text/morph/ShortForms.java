package org.entente.text.morph;

/** Words that keep their stop: titles, initials, acronyms, « n° ». */
final class ShortForms {
  private ShortForms() {}

  /** The end of « M. », « MM. », « O.N.U. », « n° » with their marks; otherwise of the word. */
  static int end(String text, int from, int to, int limit) {
    if (text.charAt(to) == '\u00B0') {
      boolean number = to - from == 1 && Character.toLowerCase(text.charAt(from)) == 'n';
      return number ? to + 1 : to;
    }
    boolean mister = text.charAt(from) == 'M' && to - from == 1;
    boolean misters = to - from == 2 && text.startsWith("MM", from);
    int end = to;
    int letters = 1;
    if (to - from == 1 && Character.isUpperCase(text.charAt(from))) {
      while (end + 2 < limit
          && Character.isUpperCase(text.charAt(end + 1))
          && text.charAt(end + 2) == '.') {
        end += 2;
        letters++;
      }
    }
    boolean initial = letters == 1 && isInitial(text, from, to, limit);
    return letters > 1 || mister || misters || initial ? end + 1 : to;
  }

  /** « L. Petit »: one capital with its stop, and a name behind it. */
  private static boolean isInitial(String text, int from, int stop, int limit) {
    return stop - from == 1
        && Character.isUpperCase(text.charAt(from))
        && stop + 2 < limit
        && Tokenizer.isSpace(text.charAt(stop + 1))
        && Character.isUpperCase(text.charAt(stop + 2));
  }
}
