package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The action of an act can be read alone. */
final class ActActionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon s'engage à former cent juges. | former cent juges",
        "Le Japon se retirera de la force. | se retirera de la force",
        "Le Japon a mis fin à l'accord de pêche. | a mis fin à l'accord de pêche",
        "Le Japon n'enverra pas de juges. | n'enverra pas de juges",
        "Un pont sera construit par le Japon. | Un pont sera construit par le Japon",
        "Le Japon a promis dix radars, selon l'ambassade du Laos. | dix radars",
        "Le Japon a promis d'aider le Laos, à condition qu'il paie. | aider le Laos",
        "Le Japon a promis d'aider le Laos, l'estimant menacé. | aider le Laos",
        "Le Japon a promis une force au Laos, où il formera dix juges. | une force au Laos"
      })
  void readsAlone(String sentence, String action) {
    assertEquals(action, ActSentences.acts(sentence).get(0).action());
  }
}
