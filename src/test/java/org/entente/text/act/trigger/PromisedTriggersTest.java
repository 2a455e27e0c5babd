package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PromisedTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les douze ambulances promises par le Japon manquent de pneus. | pledge JPN",
        "Les 500 tentes annoncées par l'Unicef, elles, sont bloquées à Beira. | plan UNICEF",
        "Les deux hélicoptères promis par la Suède au Mali tardent. | pledge SWE",
        "Le prêt de la Norvège, prévu pour septembre, est à l'étude. | plan NOR",
        "Deux contributions manquent : celle de l'Islande, attendue pour mai. | plan ISL"
      })
  void aParticipleTellsOfAnUndertaking(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les mesures annoncées par la Suède inquiètent.",
        "La visite du ministre suédois, prévue pour mai, est incertaine.",
        "Des 500.000 doses annoncées par Varsovie, aucune n'est là.",
        "La réponse de l'Islande, attendue pour mai, manque.",
        "Les tentes promises sont bloquées."
      })
  void leavesOtherParticiples(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @Test
  void whatTheSentenceAssertsGoesBefore() {
    assertEquals(
        List.of("delivered NOR"),
        ActSentences.told("Les tentes promises par la Norvège ont été livrées lundi au Laos."));
  }

  @Test
  void aPromiseThatIsRecalledIsHistory() {
    assertTrue(
        ActSentences.only("Les dix bateaux promis par le Japon manquent de moteurs.").background());
  }

  @Test
  void whatIsAwaitedEndsBeforeTheNextOne() {
    Act act =
        ActSentences.only(
            "Deux dons manquent : celui de l'Islande, attendu pour juin, et celui du Chili.");
    assertEquals("celui de l'Islande, attendu pour juin", act.quote());
    assertEquals("2024-06-30", act.due().interval().latest().toString());
  }
}
