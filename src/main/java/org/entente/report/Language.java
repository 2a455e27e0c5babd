package org.entente.report;

import java.util.Locale;

/** The languages in which reports are written. */
public enum Language {
  /** French, the default. */
  FR,
  /** English. */
  EN;

  /** The locale of numbers and dates. */
  public Locale locale() {
    return this == FR ? Locale.FRENCH : Locale.UK;
  }

  /** The language that an option names; French where it names none. */
  public static Language of(String code) {
    return EN.toString().equalsIgnoreCase(code) ? EN : FR;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
