package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;

final class MutualTriggersTest {
  private static final String TALKS = "Le ministre vietnamien a rencontré son homologue lao. ";

  @Test
  void whatOneDoesByTurnsBindsBoth() {
    String turns =
        "Lorsqu'un pays organisera un cours, l'autre sera invité à y envoyer deux juges.";
    Act act = ActSentences.only(TALKS + turns);
    assertEquals("plan LAO+VNM", ActSentences.told(act));
    assertEquals(turns.substring(0, turns.length() - 1), act.quote());
  }

  @Test
  void eachPartyIsBothParties() {
    assertEquals(
        List.of("plan LAO+VNM"),
        ActSentences.told(TALKS + "Chaque partie accueillera dix stagiaires par an."));
  }

  @Test
  void theOtherOfNobodyIsNobody() {
    assertEquals(List.of(), ActSentences.told("L'autre sera invité à écrire."));
  }
}
