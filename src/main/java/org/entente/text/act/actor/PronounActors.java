package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Token;

/** Whom pronouns stand for: « il », « celle-ci », « ce dernier », « nous ». */
final class PronounActors {
  private static final WordSet LATTER = WordSet.of("dernier", "derniere");

  private final Discourse discourse;

  PronounActors(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Null when the phrase is no pronoun. */
  Actors resolve(List<Token> tokens, TokenRange phrase) {
    int length = phrase.to() - phrase.from();
    if (length > 2) {
      return null;
    }
    Token token = tokens.get(phrase.from());
    return switch (token.folded().replace("-t-", "").replace("-", "")) {
      case "ce", "cet", "cette" ->
          length == 2 && LATTER.contains(tokens.get(phrase.from() + 1).folded())
              ? discourse.lastNamed(token.start()).orUnknown()
              : null;
      case "celuici", "celleci" -> discourse.lastNamed(token.start()).orUnknown();
      case "il" -> discourse.singular("m", token.start()).orUnknown();
      case "elle" -> discourse.singular("f", token.start()).orUnknown();
      case "ils", "elles", "ceuxci", "cellesci" -> discourse.plural().orUnknown();
      case "nous", "je", "j'" -> discourse.person(null).orUnknown();
      case "lui" -> discourse.person("m").orUnknown();
      default -> null;
    };
  }
}
