package org.entente.job.explain;

import java.util.List;
import java.util.Locale;
import org.entente.text.clause.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.UniversalFeatures;

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

  private TokenFeatures() {}

  static Object[] row(int sentence, Token token) {
    UniversalFeatures features = token.features();
    return new Object[] {
      sentence,
      token.start(),
      token.end(),
      token.surface(),
      token.lemma(),
      token.upos().name(),
      features.mood(),
      features.tense(),
      features.person(),
      features.gender(),
      features.number()
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
}
