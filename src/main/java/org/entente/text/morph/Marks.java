package org.entente.text.morph;

/** Punctuation and signs. */
final class Marks {
  private static final String OPENING = "\u00AB\u201C\u2018([{\u2039";
  private static final String CLOSING = "\u00BB\u201D)]}\u203A";
  private static final String COMMAS = ",-\u2013\u2014\u2212/|\u2022\u00B7*>\u25BA\u2192";

  private Marks() {}

  /** What a token is that begins with no letter and is no listed sign. */
  static Candidate candidate(String surface) {
    char c = surface.charAt(0);
    if (Character.isDigit(c)) {
      return Figures.candidate(surface);
    }
    Tag tag = tag(c);
    Reading reading = Reading.of(surface, Reading.Pos.PUNCTUATION);
    return Candidate.of(tag, reading, 0);
  }

  private static Tag tag(char c) {
    if (COMMAS.indexOf(c) >= 0) {
      return Tag.COMMA;
    }
    if (OPENING.indexOf(c) >= 0) {
      return Tag.OPEN;
    }
    return CLOSING.indexOf(c) >= 0 || c == '"' ? Tag.CLOSE : Tag.STOP;
  }
}
