package org.entente.text.act.continued;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResumedActionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Syrie a demandé à la Turquie de livrer des tentes. | La livraison aura lieu en juin.",
        "La Syrie a demandé à la Turquie de former dix juges. | La formation débuterait en juin.",
        "La Syrie a prié la Turquie de déployer un radar. | Le déploiement interviendrait en juin."
      })
  void whoWasAskedDoesIt(String request, String plan) {
    assertEquals(List.of("request SYR", "plan TUR"), ActSentences.told(request + " " + plan), plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le déplacement interviendrait en juin.",
        "Le déploiement aurait débuté.",
        "La réunion aurait lieu en juin.",
        "Le déploiement des renforts russes interviendrait en juin."
      })
  void aRumourOfSomethingElseIsNone(String rumour) {
    String request = "La Syrie a prié la Turquie de déployer un radar. ";
    assertEquals(List.of("request SYR"), ActSentences.told(request + rumour));
  }
}
