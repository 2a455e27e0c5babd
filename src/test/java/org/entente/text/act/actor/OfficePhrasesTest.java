package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People by their offices. */
final class OfficePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'ambassadeur de Cuba au Laos, Osvaldo Quintero, a visité l'école. Le diplomate cubain a"
            + " demandé au Laos de livrer du riz. | CUB->LAO, osvaldo-quintero",
        "La ministre lao de l'Eau, Khamla Vongsa, a reçu la ministre chilienne de l'Eau, Rosa"
            + " Riquelme. La ministre lao a demandé au Chili de livrer des pompes. | LAO->CHL,"
            + " khamla-vongsa",
        "Le ministre lao de l'Eau, Bounmy Keola, a reçu le vice-ministre chilien de l'Eau, Pablo"
            + " Riquelme. Le vice-ministre a demandé au Laos d'ouvrir la route. | CHL->LAO,"
            + " pablo-riquelme",
        "L'ambassadeur de Cuba au Laos, Osvaldo Quintero, a visité l'école. Le ministre cubain a"
            + " demandé au Laos de livrer du riz. | CUB->LAO, -"
      })
  void findsWhoHoldsTheOffice(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
