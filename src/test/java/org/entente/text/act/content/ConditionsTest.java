package org.entente.text.act.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Japon enverra cent juges à la demande du Laos.",
        "Le Japon est prêt à envoyer cent juges à la requête du Laos.",
        "Le Japon enverra cent juges sous réserve d'un accord."
      })
  void aDemandIsACondition(String sentence) {
    assertNotNull(ActSentences.only(sentence).condition());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Japon enverra cent juges, en réponse à la demande du Laos.",
        "Le Japon a opposé une fin de non-recevoir à la demande du Laos.",
        "Le Japon enverra cent juges pour répondre à la demande du Laos.",
        "Le Japon n'a pas accédé à la demande du Laos."
      })
  void whatIsAnsweredIsNone(String sentence) {
    assertEquals(null, ActSentences.only(sentence).condition());
  }
}
