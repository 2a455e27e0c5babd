package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which state the place that opens a sentence says bodies without a name are. */
final class OpeningPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili a livré du riz au Kenya. Au Laos, le gouvernement a promis de former"
            + " dix pilotes du Kenya. | LAO->KEN, -",
        "Le Chili a livré du riz au Kenya. En Irlande, les autorités ont promis de former"
            + " dix pilotes du Kenya. | IRL->KEN, -",
        "Le Chili a livré du riz au Kenya. À Vientiane, le ministère de l'Eau a promis de"
            + " former dix pilotes du Kenya. | LAO->KEN, -",
        "Le Chili a livré du riz au Kenya. Au Laos, le gouvernement chilien a promis de"
            + " former dix pilotes. | CHL->KEN, -",
        "Le Chili a livré du riz au Kenya. Au printemps, le gouvernement formera dix"
            + " pilotes du Kenya. | CHL->KEN, -"
      })
  void takesTheStateOfThePlace(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
