package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which state the unnamed one of several subjects is. */
final class UnnamedPartnersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La FAO aide le Laos depuis 1990. Le Laos manque de riz. La FAO et le ministère"
            + " de l'Agriculture ont signé un accord. | FAO+LAO->-, -",
        "Le Laos et le Chili ont négocié hier. Le Chili et le ministère de l'Eau ont"
            + " signé un accord. | CHL+LAO->-, -",
        "Le Laos et le Chili ont négocié hier. Le Kenya et ses partenaires ont signé un"
            + " accord. | KEN->-, -",
        "Le Laos, le Chili et le Kenya ont négocié. La FAO et le ministère de l'Eau ont"
            + " signé un accord. | FAO->-, -"
      })
  void findsTheOtherState(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
