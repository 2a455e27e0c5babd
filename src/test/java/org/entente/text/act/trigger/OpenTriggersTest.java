package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili enverra des médecins au Laos. | plan CHL",
        "Le ministre lao a affirmé que le Laos continuerait à aider le Chili. | plan LAO",
        "Le ministre a confirmé que le Laos ouvrirait une école au Chili. | plan LAO",
        "Le ministre chilien a dit que le Chili aurait livré les radars avant 2026. | plan CHL",
        "Le Chili n'enverra pas de médecins au Laos. | refusal CHL",
        "Le Chili n'enverra aucun médecin au Laos. | refusal CHL",
        "Le Chili n'entend pas livrer de radars au Laos. | refusal CHL",
        "Le Chili ne compte pas former de pilotes au Laos. | refusal CHL",
        "Le Chili n'a pas l'intention de fermer le port au Laos. | refusal CHL",
        "Le Chili ne manquera pas d'aider le Laos. | plan CHL",
        "Le Chili n'hésitera pas à former des pilotes au Laos. | plan CHL",
        "L'Inde ne votera pas le projet de résolution. | refusal IND",
        "Le Chili tiendra lundi une réunion avec le Laos. | plan CHL",
        "Le Chili n'a pas retenu la proposition du Laos. | refusal CHL"
      })
  void findsTheFutureAndItsDenial(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Chili pourra compter sur son gardien.",
        "Le Chili affrontera le Laos samedi.",
        "Le Chili aurait préféré que le Laos reste, selon le ministre lao.",
        "Le Chili enverrait volontiers la pluie.",
        "Le Chili ne cachera rien au Laos.",
        "Le Chili n'entend pas commenter.",
        "Le Chili n'a pas voulu réagir.",
        "Nous voudrions savoir, a dit le ministre lao.",
        "Le Chili ne baissera pas les bras.",
        "Le Chili ne cédera pas.",
        "Le Chili n'abandonnera pas le Laos.",
        "Le Chili tiendra bon.",
        "Le Chili passera un contrôle.",
        "Le Chili relèvera le défi."
      })
  void leavesWhatBindsNobody(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
