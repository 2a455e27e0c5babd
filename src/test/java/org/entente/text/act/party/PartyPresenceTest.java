package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a party that no word of an act names is meant all the same. */
final class PartyPresenceTest {
  private static final String MORE = "Le Kenya, l'Irlande et le Japon ont salué ce texte. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos et le Chili ont signé un accord. | Le Laos étendra le programme. | LAO->CHL, -",
        "Le Laos et le Chili ont signé un accord. Le Chili a salué le Laos. Le Chili a remercié le"
            + " Laos. | Le Laos étendra le programme. | LAO->CHL, -",
        "Le Laos a reçu le Chili. Le Laos est un pays de montagnes. | Le Laos livrera dix bus. |"
            + " LAO->CHL, -"
      })
  void oneOfTwoIsAlwaysMeant(String before, String act, String expected) {
    assertEquals(expected, ActActors.last(before + " " + act));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos et le Chili ont signé un accord. Le Laos a salué le Chili. Le Laos a remercié le"
            + " Chili. | Le Laos étendra le programme. | LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos a salué le Chili. Le Laos a remercié le"
            + " Chili. | Le Laos livrera dix bus. | LAO->CHL, -"
      })
  void oneOfMoreIsMeantNearOrByWhatIsForOthers(String before, String act, String expected) {
    assertEquals(expected, ActActors.last(before + MORE + "La pluie est tombée. " + act));
  }
}
