package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WithdrawalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Norvège a décidé de suspendre son aide au Laos. | refusal NOR",
        "La Norvège a décidé de mettre fin à l'accord avec le Laos. | refusal NOR",
        "La Norvège a décidé de se retirer de la force régionale. | refusal NOR",
        "La Norvège a annoncé sa décision de rompre ses relations avec le Laos. | refusal NOR",
        "La Norvège a notifié son intention de suspendre son aide au Laos. | refusal NOR",
        "La Norvège a décidé de ne pas envoyer de juges au Laos. | refusal NOR",
        "La Norvège va retirer ses soldats du Laos. | refusal NOR",
        "La Norvège a décidé d'envoyer des juges au Laos. | plan NOR",
        "La Norvège envisage de suspendre son aide au Laos. | plan NOR",
        "La Norvège a décidé de suspendre un tableau au mur. | plan NOR"
      })
  void whatIsDecidedToEndIsRefused(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }
}
