package org.entente.text.morph;

import java.util.Set;

/** Numbers in figures: cardinals, ordinals such as « 1er » and « XXe », Roman numerals. */
final class Figures {
  private static final Set<String> ORDINALS =
      Set.of(
          "er",
          "re",
          "ers",
          "res",
          "e",
          "\u00E8me",
          "eme",
          "\u00E8mes",
          "\u00E8",
          "i\u00E8me",
          "ieme",
          "nd",
          "nde",
          "\u1D49");

  private Figures() {}

  /** What a token is that begins with a digit. */
  static Candidate candidate(String surface) {
    int at = 0;
    while (at < surface.length() && Character.isDigit(surface.charAt(at))) {
      at++;
    }
    boolean ordinal = at < surface.length() && ORDINALS.contains(surface.substring(at));
    Tag tag = ordinal ? Tag.ADJ : Tag.NUM;
    // The layers above look for figures by this part of speech, ordinals included.
    return Candidate.of(tag, Reading.of(surface, Reading.Pos.NUMERAL), 0);
  }

  /** Whether it is a Roman numeral of two signs or more, or an ordinal made of one. */
  static boolean isRoman(String surface) {
    String figures = surface;
    for (String ending : ORDINALS) {
      if (surface.endsWith(ending) && surface.length() > ending.length()) {
        figures = surface.substring(0, surface.length() - ending.length());
      }
    }
    boolean ordinal = figures.length() < surface.length();
    for (int i = 0; i < figures.length(); i++) {
      if ("IVX".indexOf(figures.charAt(i)) < 0) {
        return false;
      }
    }
    return ordinal || figures.length() > 1;
  }

  /** What a Roman numeral is. */
  static Candidate roman(String surface) {
    boolean ordinal = Character.isLowerCase(surface.charAt(surface.length() - 1));
    return Candidate.of(ordinal ? Tag.ADJ : Tag.NUM, Reading.of(surface, Reading.Pos.NUMERAL), 0);
  }
}
