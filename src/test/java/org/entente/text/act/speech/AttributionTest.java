package org.entente.text.act.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what stands in another clause or sentence. */
final class AttributionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili livrera dix tracteurs au Laos. L'ambassadeur chilien Pablo Riquelme l'a confirmé"
            + " mardi. | CHL->LAO, pablo-riquelme",
        "Le Chili livrera dix tracteurs au Laos. L'annonce en a été faite mardi par l'ambassadeur"
            + " chilien Pablo Riquelme. | CHL->LAO, pablo-riquelme",
        "Le Chili livrera dix tracteurs au Laos. Cette décision a été prise mardi par l'ambassadeur"
            + " chilien Pablo Riquelme. | CHL->LAO, -",
        "L'ambassadeur chilien Pablo Riquelme a informé la presse du résultat : le Chili livrera"
            + " dix tracteurs au Laos. | CHL->LAO, pablo-riquelme",
        "L'ambassadeur chilien Pablo Riquelme a remis dix tracteurs au Laos. | CHL->LAO, -",
        "L'ambassadeur chilien Pablo Riquelme a félicité le Laos, avant d'assurer que son pays"
            + " livrerait dix tracteurs au Laos. | CHL->LAO, pablo-riquelme",
        "Le Laos a reçu l'administrateur chilien Pablo Riquelme. Ce dernier a fait part de la"
            + " disponibilité de son pays à livrer dix tracteurs au Laos. | CHL->LAO,"
            + " pablo-riquelme"
      })
  void looksBeforeAndBehind(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
