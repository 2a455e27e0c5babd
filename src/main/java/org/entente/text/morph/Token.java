package org.entente.text.morph;

import java.util.List;
import org.entente.text.Span;

/**
 * A word, number or mark of a text.
 *
 * @param start first code unit in the text
 * @param end code unit behind the last one
 * @param surface as written
 * @param folded lower case, without diacritics, plain apostrophe
 * @param readings all readings; at least one
 * @param reading the one that the neighbours speak for
 * @param upos the part of speech of Universal Dependencies; « ont » is AUX before a participle
 */
public record Token(
    int start,
    int end,
    String surface,
    String folded,
    List<Reading> readings,
    Reading reading,
    Upos upos) {

  /** The token's place in the text. */
  public Span span() {
    return new Span(start, end);
  }

  /** The chosen part of speech. */
  public Reading.Pos pos() {
    return reading.pos();
  }

  /** The chosen lemma. */
  public String lemma() {
    return reading.lemma();
  }

  /** Whether the chosen reading is one of these parts of speech. */
  public boolean is(Reading.Pos... wanted) {
    for (Reading.Pos pos : wanted) {
      if (reading.pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** Whether the chosen reading is this part of speech. */
  public boolean is(Reading.Pos wanted) {
    return reading.pos() == wanted;
  }

  /** Whether the chosen reading is one of these two parts of speech. */
  public boolean is(Reading.Pos one, Reading.Pos other) {
    return reading.pos() == one || reading.pos() == other;
  }

  /** Whether any reading is of the part of speech. */
  public boolean canBe(Reading.Pos pos) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** The first reading with this mood, or null. */
  public Reading with(Reading.Mood mood) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).mood() == mood) {
        return readings.get(i);
      }
    }
    return null;
  }

  /** Whether the word begins with a capital. */
  public boolean capitalised() {
    return !surface.isEmpty() && Character.isUpperCase(surface.charAt(0));
  }

  /** Mood, tense, person, gender and number in the values of Universal Dependencies. */
  public UniversalFeatures features() {
    return UniversalFeatures.of(reading);
  }
}
