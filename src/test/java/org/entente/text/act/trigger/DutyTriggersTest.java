package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.entente.text.act.ActType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DutyTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon doit livrer trois radars au Laos. | plan JPN",
        "Le Japon doit, quant à lui, ouvrir une école au Laos en mai 2025. | plan JPN",
        "Le Japon et le Laos devraient signer un accord en juin. | plan JPN+LAO"
      })
  void aDatedOrCountedDutyIsAPlan(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Japon doit rester vigilant.",
        "Le Japon doit ouvrir une école.",
        "Le Japon ne doit pas livrer trois radars au Laos.",
        "Aucun pays ne doit payer deux fois.",
        "Le Japon devrait gagner le match."
      })
  void aNeedIsNone(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @Test
  void whatOneOfTwoSaysBothShouldDoIsItsProposal() {
    Act act =
        ActSentences.only(
            "Le ministre lao a reçu le ministre chilien. Le ministre lao a estimé que les deux pays"
                + " devraient ouvrir une école.");
    assertEquals(ActType.PROPOSAL, act.type());
    assertEquals(List.of("LAO"), act.by());
    assertEquals(List.of("CHL"), act.to());
  }

  @Test
  void whatAnotherPartySaysOneShouldDoIsAProposal() {
    Act act =
        ActSentences.only(
            "« Le Japon devrait ouvrir son marché au riz », a déclaré le ministre lao du"
                + " Commerce.");
    assertEquals(ActType.PROPOSAL, act.type());
    assertEquals(List.of("LAO"), act.by());
    assertEquals(List.of("JPN"), act.to());
  }

  @Test
  void whatShouldHappenGoesOnWithAnUndertaking() {
    assertEquals(
        List.of("plan JPN", "plan JPN"),
        ActSentences.told(
            "Le Japon formera douze sapeurs au Laos. Le stage doit débuter le 3 juin."));
  }
}
