package org.entente.text.clause.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.morph.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdjunctsTest {
  private static final Adjuncts ADJUNCTS =
      new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en 2018 un accord | un",
        "en mars 2018 un accord | un",
        "en mars dernier un accord | un",
        "fin mai un accord | un",
        "mardi 3 mai un accord | un",
        "plus de 300 médecins | 300",
        "près de trente médecins | trente",
        "de dix jours la campagne | la",
        "de 20 % la part | la",
        "par ailleurs un accord | un",
        ", à Genève, un accord | un",
        "de riz un sac | de",
        "plus de riz | de",
        "en ville un accord | en"
      })
  void skipsWhatBelongsToNeither(String words, String next) {
    List<Token> tokens = TextParts.tokens(words);
    assertEquals(next, tokens.get(ADJUNCTS.skip(tokens, 0)).surface());
  }
}
