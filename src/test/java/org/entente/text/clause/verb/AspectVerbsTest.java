package org.entente.text.clause.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AspectVerbsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon vient de livrer dix radars au Laos. | delivered JPN",
        "Le Japon est en train de construire une école au Laos. | ongoing JPN"
      })
  void theInfinitiveTellsTheAct(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Japon vient de gagner le match.",
        "Le Japon est en train de perdre.",
        "Le navire vient de Kobé."
      })
  void otherInfinitivesTellNone(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
