package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations for which the states of a region act, and groups for which nobody does. */
final class StateGroupsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Cédéao s'est réunie à Lomé. Les dirigeants ouest-africains ont appelé le Mali"
            + " à rouvrir la route. | ECOWAS->MLI, -",
        "Le G77 s'est réuni à Lomé. Les pays en développement ont demandé au Japon de"
            + " livrer du riz. | G77->JPN, -",
        "L'ASEAN s'est réunie à Lomé. Les dirigeants ouest-africains ont appelé le Mali à"
            + " rouvrir la route. | -->MLI, -",
        "Le ministre lao Bounmy Keola a salué le Chili. Les responsables ont demandé au"
            + " Chili de livrer du blé. | -->CHL, -",
        "Le Chili a livré du riz au Kenya. Les pays riches ont refusé de payer. |" + " CHL->KEN, -"
      })
  void findsTheOrganisation(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
