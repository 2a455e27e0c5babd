package org.entente.job.explain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.clause.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** A token's reading in the tags and features of Universal Dependencies. */
final class TokenFeatures {
  /** The cells of a token. */
  static final List<String> COLUMNS =
      List.of(
          "sentence",
          "start",
          "end",
          "surface",
          "lemma",
          "pos",
          "mood",
          "tense",
          "person",
          "gender",
          "number");

  private static final Set<String> AUXILIARIES = Set.of("\u00EAtre", "avoir");
  private static final Set<String> COORDINATING =
      Set.of("et", "ou", "mais", "ni", "or", "car", "donc", "soit");

  private TokenFeatures() {}

  static Object[] row(int sentence, Token token) {
    Reading reading = token.reading();
    return new Object[] {
      sentence,
      token.start(),
      token.end(),
      token.surface(),
      reading.lemma(),
      pos(token),
      mood(reading.mood()),
      tense(reading),
      reading.person() == 0 ? null : reading.person(),
      gender(reading.gender()),
      number(reading.number())
    };
  }

  /** The tag of Universal Dependencies. */
  private static String pos(Token token) {
    return switch (token.pos()) {
      case NOUN -> "NOUN";
      case PROPER_NOUN -> "PROPN";
      case ADJECTIVE -> "ADJ";
      case VERB -> AUXILIARIES.contains(token.lemma()) ? "AUX" : "VERB";
      case ADVERB -> "ADV";
      case DETERMINER -> "DET";
      case PRONOUN -> "PRON";
      case PREPOSITION -> "ADP";
      case CONJUNCTION -> COORDINATING.contains(token.folded()) ? "CCONJ" : "SCONJ";
      case NUMERAL -> "NUM";
      case PUNCTUATION -> "PUNCT";
      case OTHER -> "X";
    };
  }

  /** Ind, Sub, Cnd, Imp, Inf, Part; null for what is no verb. */
  static String mood(Reading.Mood mood) {
    if (mood == null) {
      return null;
    }
    return switch (mood) {
      case INDICATIVE -> "Ind";
      case SUBJUNCTIVE -> "Sub";
      case CONDITIONAL -> "Cnd";
      case IMPERATIVE -> "Imp";
      case INFINITIVE -> "Inf";
      case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> "Part";
    };
  }

  /** Pres, Imp, Past, Fut; null for what has no tense. */
  private static String tense(Reading reading) {
    if (reading.mood() == Reading.Mood.PAST_PARTICIPLE) {
      return "Past";
    }
    if (reading.mood() == Reading.Mood.PRESENT_PARTICIPLE) {
      return "Pres";
    }
    if (reading.tense() == null) {
      return reading.mood() == Reading.Mood.CONDITIONAL ? "Pres" : null;
    }
    return switch (reading.tense()) {
      case PRESENT -> "Pres";
      case IMPERFECT -> "Imp";
      case FUTURE -> "Fut";
      case SIMPLE_PAST -> "Past";
    };
  }

  /** The tense of a whole group; that of « il aurait » is Pres with the mood Cnd. */
  static String tense(VerbGroup group) {
    return switch (group.tense()) {
      case PRESENT, CONDITIONAL -> "Pres";
      case IMPERFECT -> "Imp";
      case PAST -> "Past";
      case FUTURE -> "Fut";
      case NONE -> null;
    };
  }

  static String voice(VerbGroup group) {
    return group.voice().name().toLowerCase(Locale.ROOT);
  }

  private static String gender(String gender) {
    return switch (gender) {
      case "m" -> "Masc";
      case "f" -> "Fem";
      default -> null;
    };
  }

  private static String number(String number) {
    return switch (number) {
      case "s" -> "Sing";
      case "p" -> "Plur";
      default -> null;
    };
  }
}
