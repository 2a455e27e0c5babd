package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked by a request. */
final class AskedActorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La ministre lao Khamla Vongsa a remercié l'Inde et le Chili de leur aide, et les a priés"
            + " de livrer du blé. | LAO->CHL+IND, khamla-vongsa",
        "L'ambassadeur chilien Pablo Riquelme a reçu le ministre lao Bounmy Keola. Ce dernier lui a"
            + " demandé de livrer du blé. | LAO->CHL, bounmy-keola",
        "Le ministre lao Bounmy Keola a demandé du blé aux donateurs. | LAO->-, bounmy-keola",
        "Le ministre lao Bounmy Keola a demandé du blé au Chili. | LAO->CHL, bounmy-keola",
        "La France appelle les partenaires du Liban à livrer du blé. | FRA->-, -",
        "La ministre lao Khamla Vongsa a reçu l'ambassadeur chilien Pablo Riquelme. Elle a invité"
            + " son hôte à livrer du blé. | LAO->CHL, khamla-vongsa",
        "Le Laos et le Chili ont signé un accord. La ministre lao Khamla Vongsa a invité les"
            + " céréaliers chiliens à investir dans les silos. | LAO->CHL, khamla-vongsa"
      })
  void namesWhoIsAsked(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
