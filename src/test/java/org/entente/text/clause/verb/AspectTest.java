package org.entente.text.clause.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AspectTest {
  private static final Adjuncts ADJUNCTS =
      new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER);

  private static VerbGroup carried(String sentence) {
    List<Token> tokens = TextParts.tokens(sentence);
    return Aspect.carried(tokens, TextParts.VERB_GROUPS.find(tokens).get(0), ADJUNCTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili vient de livrer du riz. | livrer PAST ACTIVE",
        "Le Chili venait de se retirer du pacte. | retirer PAST REFLEXIVE",
        "Le riz vient d'être livré. | livrer PAST PASSIVE",
        "Le Chili continue, depuis mars, de former des juges. | former PRESENT ACTIVE",
        "Le Chili a fini par prolonger le mandat. | prolonger PAST ACTIVE",
        "Le Chili finira par livrer du riz. | livrer FUTURE ACTIVE",
        "Le Chili a réussi à livrer du riz. | livrer PAST ACTIVE",
        "Le Chili a pu livrer du riz. | livrer PAST ACTIVE",
        "Le Chili a commencé à livrer du riz. | livrer PRESENT ACTIVE",
        "Le Chili a été le premier à livrer du riz. | livrer PAST ACTIVE",
        "Le Chili est en train de bâtir une école. | bâtir PRESENT ACTIVE"
      })
  void handsOnToTheVerbThatItCarries(String sentence, String expected) {
    VerbGroup group = carried(sentence);
    assertEquals(expected, group.lemma() + " " + group.tense() + " " + group.voice());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Chili vient de Santiago.",
        "Le Chili viendra aider le Pérou.",
        "Le Chili n'a pu livrer le riz.",
        "Le Chili peut livrer du riz.",
        "Le Chili continue sa route.",
        "Le Chili a été le premier pays du classement."
      })
  void carriesNothingElse(String sentence) {
    assertNull(carried(sentence));
  }
}
