package org.entente.job.explain;

import java.util.List;
import org.entente.text.clause.verb.VerbGroup;
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

  /**
   * The tense of a whole group in the values of tokens: « a signé » is Past, « aura signé » Fut; in
   * the mood Cnd « signerait » is Pres and « aurait signé » Past. Null for what is not finite.
   */
  static String tense(List<Token> tokens, VerbGroup group) {
    return switch (group.tense()) {
      case PRESENT -> "Pres";
      case CONDITIONAL -> isPast(tokens, group) ? "Past" : "Pres";
      case IMPERFECT -> "Imp";
      case PAST -> "Past";
      case FUTURE -> "Fut";
      case NONE -> null;
    };
  }

  /** Whether « avoir », or « être » outside of the passive, stands before a participle. */
  private static boolean isPast(List<Token> tokens, VerbGroup group) {
    for (int i = group.first(); i < group.last(); i++) {
      Token token = tokens.get(i);
      if (token.reading().isFinite()) {
        return tokens.get(group.last()).reading().is(Reading.Mood.PAST_PARTICIPLE)
            && (token.lemma().equals("avoir") || group.voice() != VerbGroup.Voice.PASSIVE);
      }
    }
    return false;
  }
}
