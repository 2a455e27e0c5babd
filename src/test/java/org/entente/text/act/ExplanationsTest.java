package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a colon behind something signed says about it. */
final class ExplanationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "l'un organise la formation de cent juges, l'autre la rénovation d'une prison",
        "le premier porte sur la pêche, le second sur le transport de cent chevaux",
        "l'une concerne cent étudiants, l'autre les musées"
      })
  void eachTextIsExplained(String explanation) {
    Act act =
        ActSentences.acts("Le Laos et le Japon ont signé mardi deux protocoles : " + explanation)
            .get(0);
    assertEquals(ActType.SIGNED, act.type());
    assertTrue(act.action().endsWith(explanation), act.action());
  }

  @Test
  void anotherStatementIsNoExplanation() {
    Act act =
        ActSentences.acts(
                "Le Laos et le Japon ont signé mardi deux protocoles : la route sera longue.")
            .get(0);
    assertEquals("deux protocoles", act.action());
  }

  @Test
  void theNumberOfWhichSomeAreBelongsToTheQuote() {
    String first = "Le Japon enverra deux cents juges au Laos. ";
    String some = "Sur les deux cents juges promis, cent vingt ont pris leur poste";
    assertEquals(some, ActSentences.acts(first + some + ".").get(1).quote());
  }
}
