package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NounTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Suède a réaffirmé son engagement à soutenir le Laos. | pledge SWE",
        "Le ministre lao a souligné l'engagement du Laos à former dix juges. | pledge LAO",
        "Le Laos et le Chili ont souligné leur volonté d'aider le Kenya. | offer CHL+LAO",
        "Oslo a exprimé la volonté de la Norvège d'aider le Laos. | offer NOR",
        "Le Chili a confirmé son intention d'envoyer des médecins au Laos. | plan CHL",
        "Le ministre lao a exprimé le souhait du Laos de bénéficier de bourses. | appeal LAO",
        "Le ministre lao a émis le vœu que le Japon accueille des cadets. | appeal LAO",
        "Le colonel japonais a relayé une demande du Laos au Vietnam. | request LAO"
      })
  void aVerbOfAssertingGovernsTheNoun(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre lao a salué l'engagement de la Suède à soutenir la mission.",
        "Le ministre lao a souligné l'engagement de la Suède à soutenir la mission.",
        "Le ministre lao a remercié la Suède de sa volonté d'aider le Laos."
      })
  void praiseIsNoAct(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
