package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;

final class SignatoriesTest {
  private static final String STORY = "Le Japon et le Laos ont convenu de coopérer. ";

  @Test
  void twoBodiesSignForTheTwoParties() {
    assertEquals(
        List.of("agreement JPN+LAO", "signed JPN+LAO"),
        ActSentences.told(
            STORY + "L'université de Savan et l'institut Okada ont signé une convention."));
  }

  @Test
  void oneBodySignsForNobody() {
    assertEquals(
        List.of("agreement JPN+LAO"),
        ActSentences.told(STORY + "L'université de Savan a signé une convention."));
  }
}
