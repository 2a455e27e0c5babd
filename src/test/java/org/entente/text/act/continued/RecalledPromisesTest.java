package org.entente.text.act.continued;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecalledPromisesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un lot de trente radars, don du gouvernement japonais, est arrivé lundi à Vientiane.",
        "Les radars sont accessibles depuis mars, comme le Japon l'avait promis.",
        "Financé par le Japon, le pont de Pakse a été inauguré lundi."
      })
  void aDeliveryIsThePromisers(String sentence) {
    assertEquals("delivered JPN", ActSentences.told(sentence).get(0));
  }

  @Test
  void theNextSentenceRecallsThePromise() {
    assertEquals(
        "delivered JPN",
        ActSentences.told("Trente radars sont arrivés lundi. Le Japon avait promis ces radars.")
            .get(0));
  }

  @Test
  void nobodyPromisedIt() {
    assertEquals(List.of(), ActSentences.told("Trente radars sont arrivés lundi à Vientiane."));
  }
}
