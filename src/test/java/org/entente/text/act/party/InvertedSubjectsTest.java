package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects behind inserted verbs of saying. */
final class InvertedSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili s'engage à livrer douze pompes au Laos, a annoncé le 17 mai à Vientiane Mme Vera"
            + " Lindholm, directrice de la coopération. | CHL->LAO, vera-lindholm",
        "Le Laos refuse de signer le texte du Chili, a expliqué devant la presse la ministre Khamla"
            + " Vongsa. | LAO->CHL, khamla-vongsa",
        "Le Laos demande au Chili de livrer du blé, a dit au cours d'un point de presse"
            + " l'ambassadeur lao Bounmy Keola. | LAO->CHL, bounmy-keola",
        "« Le Chili livrera du blé au Laos », a expliqué aux membres du Conseil l'ambassadrice"
            + " chilienne, Vera Lindholm. | CHL->LAO, vera-lindholm",
        "Le Laos a demandé au Chili de livrer du blé, puis a annoncé mardi la fin du stage. |"
            + " LAO->CHL, -"
      })
  void findsTheSpeakerOverPlacesTimesAndHearers(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
