package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThankedTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos a remercié la Suède d'avoir promis dix bus. | pledge SWE",
        "Le Laos a vivement remercié la Chine de s'être engagée à former cent juges. | pledge CHN",
        "Le ministre lao a remercié le Japon d'avoir confirmé la livraison de ses bus. | plan JPN"
      })
  void whoIsThankedForAPromiseIsBound(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Laos a félicité la Norvège d'avoir livré trois radars.",
        "Le Laos a remercié la Suède de son soutien.",
        "Le Laos n'a pas remercié la Suède d'avoir promis dix bus.",
        "Le Laos a accusé la Suède d'avoir promis dix bus."
      })
  void thanksForDeedsAreNone(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @Test
  void whoeverThanksIsHelped() {
    Act act = ActSentences.only("Le Laos a remercié la Suède d'avoir promis dix bus.");
    assertEquals(List.of("LAO"), act.to());
  }
}
