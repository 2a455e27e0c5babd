package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReceivedTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos a reçu lundi du Japon un lot de trente radars. | delivered JPN",
        "Le Cambodge recevra de la Suède vingt ambulances avant mars. | plan SWE"
      })
  void theGiverIsBound(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @Test
  void theSubjectBenefits() {
    assertEquals(
        List.of("LAO"), ActSentences.only("Le Laos a reçu du Japon trente radars neufs.").to());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Laos a reçu du Japon une leçon de patience.",
        "Le Laos n'a pas reçu du Japon les trente radars.",
        "Le Laos a reçu trente radars."
      })
  void leavesOtherThings(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
