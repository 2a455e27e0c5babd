package org.entente.text.morph;

/**
 * The features of a word in the values of Universal Dependencies; null where one does not apply or
 * is left open by the form.
 *
 * @param mood Ind, Sub, Cnd or Imp of a finite form, Inf or Part of the others
 * @param tense Pres, Imp, Past or Fut
 * @param person 1, 2 or 3
 * @param gender Masc or Fem
 * @param number Sing or Plur
 */
public record UniversalFeatures(
    String mood, String tense, Integer person, String gender, String number) {

  /** Those of a reading. */
  static UniversalFeatures of(Reading reading) {
    return new UniversalFeatures(
        mood(reading),
        tense(reading),
        reading.person() == 0 ? null : reading.person(),
        gender(reading.gender()),
        number(reading.number()));
  }

  private static String mood(Reading reading) {
    if (reading.mood() == null) {
      return null;
    }
    return switch (reading.mood()) {
      case INDICATIVE -> "Ind";
      case SUBJUNCTIVE -> "Sub";
      case CONDITIONAL -> "Cnd";
      case IMPERATIVE -> "Imp";
      case INFINITIVE -> "Inf";
      case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> "Part";
    };
  }

  private static String tense(Reading reading) {
    if (reading.mood() == null || reading.mood() == Reading.Mood.INFINITIVE) {
      return null;
    }
    if (reading.mood() == Reading.Mood.PAST_PARTICIPLE) {
      return "Past";
    }
    if (reading.tense() == null) {
      return "Pres";
    }
    return switch (reading.tense()) {
      case PRESENT -> "Pres";
      case IMPERFECT -> "Imp";
      case FUTURE -> "Fut";
      case SIMPLE_PAST -> "Past";
    };
  }

  private static String gender(String letter) {
    return switch (letter) {
      case "m" -> "Masc";
      case "f" -> "Fem";
      default -> null;
    };
  }

  private static String number(String letter) {
    return switch (letter) {
      case "s" -> "Sing";
      case "p" -> "Plur";
      default -> null;
    };
  }
}
