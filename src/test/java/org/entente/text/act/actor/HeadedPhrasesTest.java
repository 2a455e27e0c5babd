package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom phrases mean by their heads. */
final class HeadedPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministère de la Défense a salué la FISNUA. L'équipe du génie réparera dix ponts. |"
            + " VNM->UNISFA, -",
        "Le ministère de la Défense a salué l'ONU. Le bataillon réparera dix ponts. | VNM->UN, -",
        "Le ministère de la Défense a salué le Laos et l'ONU. L'équipe réparera dix ponts. | ''",
        "Le ministère de la Santé a salué le stade. L'équipe réparera dix ponts. | ''",
        "Le ministère de la Défense a salué l'ONU. Une équipe réparera dix ponts. | ''"
      })
  void aUnitIsOfTheOnlyState(String text, String expected) {
    assertEquals(expected, ActActors.last("Hanoï (VNA) - " + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'accord de pêche entre le Laos et le Chili, signé à Lima, a supprimé les taxes. | ''",
        "L'accord entre le Laos et le Chili a été signé. Le Chili a supprimé les visas pour le"
            + " Laos. | CHL->LAO, -"
      })
  void whatIsBetweenTwoActsForNeither(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
