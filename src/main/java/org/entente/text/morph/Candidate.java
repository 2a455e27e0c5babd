package org.entente.text.morph;

/**
 * A class that a word may be of where it stands.
 *
 * @param tag the class
 * @param reading the reading of the class that is taken unless the neighbours want another one
 * @param cost how unlikely it is of the word, as a natural logarithm; 0 for the usual class
 * @param agreement bits of gender, number and person that the form allows
 */
record Candidate(Tag tag, Reading reading, float cost, int agreement) {
  private static final int MASCULINE = 1;
  private static final int FEMININE = 2;
  private static final int SINGULAR = 4;
  private static final int PLURAL = 8;

  /** Bits of either gender. */
  static final int GENDER = MASCULINE | FEMININE;

  /** Bits of either number. */
  static final int NUMBER = SINGULAR | PLURAL;

  /** Bits of the three persons. */
  static final int PERSON = 16 | 32 | 64;

  /** Bits of person and number together. */
  static final int PERSON_NUMBER = PERSON | NUMBER;

  /** A candidate with the bits of its reading. */
  static Candidate of(Tag tag, Reading reading, float cost) {
    return new Candidate(tag, reading, cost, bits(reading));
  }

  /** The bits of a reading. */
  static int bits(Reading reading) {
    int gender =
        switch (reading.gender()) {
          case "m" -> MASCULINE;
          case "f" -> FEMININE;
          default -> GENDER;
        };
    int number =
        switch (reading.number()) {
          case "s" -> SINGULAR;
          case "p" -> PLURAL;
          default -> NUMBER;
        };
    int person = reading.person() == 0 ? PERSON : 8 << reading.person();
    return gender | number | person;
  }

  /** Whether two words can agree in all the features of the mask. */
  boolean agrees(Candidate other, int mask) {
    int common = agreement & other.agreement & mask;
    return ((mask & GENDER) == 0 || (common & GENDER) != 0)
        && ((mask & NUMBER) == 0 || (common & NUMBER) != 0)
        && ((mask & PERSON) == 0 || (common & PERSON) != 0);
  }

  /** The same with another cost. */
  Candidate costing(float other) {
    return new Candidate(tag, reading, other, agreement);
  }

  /** The same that also allows what the other reading allows. */
  Candidate and(Reading other) {
    return new Candidate(tag, reading, cost, agreement | bits(other));
  }
}
