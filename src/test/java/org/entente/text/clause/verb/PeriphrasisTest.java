package org.entente.text.clause.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriphrasisTest {
  private static final Adjuncts ADJUNCTS =
      new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER);

  private static Periphrasis first(String sentence) {
    List<Token> tokens = TextParts.tokens(sentence);
    return Periphrasis.of(tokens, TextParts.VERB_GROUPS.find(tokens).get(0), ADJUNCTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili doit livrer du riz. | livrer ACTIVE",
        "Le riz doit être livré lundi. | livrer PASSIVE",
        "La réunion devrait avoir lieu lundi. | avoir lieu ACTIVE",
        "Le Chili devrait, quant à lui, se retirer. | retirer REFLEXIVE"
      })
  void carriesAVerbInTheFuture(String sentence, String expected) {
    VerbGroup group = first(sentence).group();
    assertEquals(expected, group.lemma() + " " + group.voice());
    assertEquals(VerbGroup.Tense.FUTURE, group.tense());
  }

  @Test
  void carriesNothingBeforeANoun() {
    assertNull(first("Le Chili doit dix millions."));
  }
}
