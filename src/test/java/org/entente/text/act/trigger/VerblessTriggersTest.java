package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerblessTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Refus poli de la ministre lao du Commerce : la filière emploie mille personnes. "
            + "| refusal LAO",
        "D'où la suggestion, avancée par la Suède, d'instituer un diplôme. | proposal SWE",
        "Promesse de la Norvège : le pont sera payé. | pledge NOR",
        "« Pas question de livrer des chars », a averti le ministre chilien. | refusal CHL",
        "Pas question pour Oslo de livrer des chars, a averti le ministre chilien. | refusal NOR"
      })
  void aNounTellsTheActWithoutAVerb(String sentence, String act) {
    assertEquals(act, ActSentences.told(sentence).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Refus d'obtempérer : deux blessés à Lyon.",
        "Promesse de campagne : le pont est beau.",
        "Demande de visa : les guichets ouvrent à huit heures.",
        "D'où la suggestion d'instituer un diplôme.",
        "La question des chars se pose, a averti le ministre chilien."
      })
  void aNounOfNobodyTellsNothing(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
