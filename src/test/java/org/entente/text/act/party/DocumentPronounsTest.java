package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns that mean a text, and those that mean whoever spoke of it. */
final class DocumentPronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Conseil de sécurité a adopté une résolution sur le Mali. Le Laos l'a saluée."
            + " Le texte prolonge la mission. Il demande au Mali de rouvrir la route. |"
            + " UNSC->MLI, -",
        "Le Conseil de sécurité a adopté une résolution sur le Mali. Le ministre lao"
            + " Bounmy Keola l'a saluée. La résolution prolonge la mission. Elle invite le Mali"
            + " à rouvrir la route. | UNSC->MLI, -",
        "Le Conseil de sécurité a adopté une résolution sur le Mali. Le Laos l'a saluée."
            + " Le texte invite le Mali à rouvrir la route. | UNSC->MLI, -",
        "Le Conseil de sécurité a adopté une résolution. Le ministre lao Bounmy Keola l'a"
            + " saluée. Le texte prolonge la mission. Il a demandé au Chili de livrer du blé. |"
            + " LAO->CHL, bounmy-keola",
        "Le Conseil de sécurité a adopté une résolution. La ministre lao Vilay Keola l'a"
            + " saluée. Le texte prolonge la mission. Elle demande au Chili de livrer du blé. |"
            + " LAO->CHL, vilay-keola"
      })
  void givesTextsToWhoeverAdoptedThem(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
