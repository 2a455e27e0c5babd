package org.entente.text.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Reads a noun and its adjective that name one thing together as the thing under which it is known:
 * « Casques bleus » are soldiers, « véhicules blindés » are « blindés ». So what is counted is
 * counted under one name.
 */
final class CompoundThings {
  /** « blindés » behind « véhicules » is read as an adjective or as a noun of its own. */
  private static final Set<Reading.Pos> KINDS = EnumSet.of(Reading.Pos.ADJECTIVE, Reading.Pos.NOUN);

  private final CommitmentVocabulary vocabulary;

  CompoundThings(CommitmentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens, where each such pair is one token at the place of its noun. */
  List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String thing = i + 1 < tokens.size() ? thing(tokens.get(i), tokens.get(i + 1)) : null;
      joined.add(thing == null ? tokens.get(i) : named(tokens.get(i), tokens.get(i + 1), thing));
      if (thing != null) {
        i++;
      }
    }
    return joined;
  }

  private String thing(Token noun, Token adjective) {
    if (!noun.canBe(Reading.Pos.NOUN)) {
      return null;
    }
    String first = FoldedText.fold(nounLemma(noun)) + " ";
    return adjective.readings().stream()
        .filter(reading -> KINDS.contains(reading.pos()))
        .map(reading -> vocabulary.things().get(first + FoldedText.fold(reading.lemma())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String nounLemma(Token noun) {
    return noun.readings().stream()
        .filter(reading -> reading.pos() == Reading.Pos.NOUN)
        .findFirst()
        .map(Reading::lemma)
        .orElse(noun.lemma());
  }

  /** One token of both words, without the capital that would make it a name. */
  private static Token named(Token noun, Token adjective, String thing) {
    Reading reading = noun.reading();
    Reading known =
        new Reading(thing, Reading.Pos.NOUN, null, null, 0, reading.gender(), reading.number());
    return new Token(
        noun.start(),
        adjective.end(),
        noun.folded(),
        noun.folded(),
        List.of(known),
        known,
        noun.upos());
  }
}
