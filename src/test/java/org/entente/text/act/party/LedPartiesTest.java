package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads a delegation and who sends it. */
final class LedPartiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La partie lao, conduite par Bounmy Keola, a demandé au Chili de livrer du blé. |"
            + " LAO->CHL, bounmy-keola",
        "Le Laos, que représentait la générale Vilay Keola, a invité le Chili à former"
            + " dix pilotes. | LAO->CHL, vilay-keola",
        "La partie lao, conduite par Bounmy Keola, a salué le Chili. Elle a demandé au"
            + " Chili de livrer du blé. | LAO->CHL, bounmy-keola",
        "Neuf experts, envoyés par le Laos, le Chili et le Kenya, formeront des pilotes."
            + " | CHL+KEN+LAO->-, -",
        "La partie lao, reçue par Pablo Riquelme, a demandé au Chili de livrer du blé. |"
            + " LAO->CHL, -"
      })
  void findsTheHeadOrTheSenders(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
