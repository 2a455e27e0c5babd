package org.entente.text.act.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that a sentence names without a verb. */
final class SourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos a reçu l'ambassadeur chilien Pablo Riquelme. Selon lui, le Chili livrera dix"
            + " tracteurs au Laos. | CHL->LAO, pablo-riquelme",
        "La ministre lao Khamla Vongsa a visité le port. D'après elle, le Laos enverra dix médecins"
            + " au Chili. | LAO->CHL, khamla-vongsa",
        "Le Chili livrera dix tracteurs au Laos, selon l'ambassadeur chilien Pablo Riquelme. |"
            + " CHL->LAO, pablo-riquelme",
        "Aux dires de l'ambassadeur chilien Pablo Riquelme, le Chili livrera dix tracteurs au Laos."
            + " | CHL->LAO, pablo-riquelme",
        "Pour le colonel lao Bounmy Keola, il conviendrait de former les pilotes du Chili. |"
            + " LAO->CHL, bounmy-keola",
        "Pour la saison froide, le Laos livrera dix tracteurs au Chili. | LAO->CHL, -",
        "Selon les propositions de la partie lao, le Laos et le Chili pourraient ouvrir un centre"
            + " commun. | LAO->CHL, -",
        "Le Chili, par la voix de son porte-parole Pablo Riquelme, a refusé de livrer du blé au"
            + " Laos. | CHL->LAO, pablo-riquelme",
        "La ministre lao Khamla Vongsa a visité le port. Le Laos livrera du riz au Chili, selon un"
            + " diplomate. | LAO->CHL, -"
      })
  void namesTheSpeaker(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
