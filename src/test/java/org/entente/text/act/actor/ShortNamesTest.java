package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations by one word of their names. */
final class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Force des Nations unies à Chypre surveille la zone. À défaut de renforts, la Force"
            + " demande à la Slovaquie de rester. | UNFICYP->SVK, -",
        "L'UNICEF a livré des tentes au Mali. L'agence onusienne a demandé au Mali une escorte. |"
            + " UNICEF->MLI, -",
        "L'UNICEF et l'OMS ont livré des vaccins au Mali. Les deux organisations demandent au Mali"
            + " de former des infirmiers. | UNICEF+WHO->MLI, -",
        "La Mission d'observation des Nations Unies est au Mali. La Mission appelle le Mali à"
            + " ouvrir la route. | UN->MLI, -",
        "L'Organisation mondiale de la santé est au Mali. Le ministre malien de la Santé, Modibo"
            + " Kané, a demandé au Niger de livrer des vaccins. | MLI->NER, modibo-kane",
        "L'ambassadeur du Mali a parlé devant le Conseil de sécurité. Le Mali a recommandé que le"
            + " Conseil envoie une mission. | MLI->UN, -",
        "Le Laos a emprunté un million à la Banque mondiale. La vice-gouverneure de la Banque"
            + " d'État, Khamla Vongsa, a remercié la Banque mondiale. Elle a prié la Banque"
            + " mondiale de financer une route. | LAO->WB, khamla-vongsa",
        "L'OMS est au Laos. L'agence onusienne a salué le Laos. L'Organisation demande au"
            + " Laos de former des infirmiers. | WHO->LAO, -",
        "La Force des Nations unies à Chypre patrouille. La force demande à la Slovaquie"
            + " de rester. | UNFICYP->SVK, -",
        "Le Parlement européen a salué le Laos. La Commission demande au Laos de former"
            + " des juges. | EU->LAO, -",
        "La Banque mondiale aide le Laos. La vice-gouverneure de la Banque d'État, Vilay"
            + " Keola, a demandé au Chili de livrer du blé. | -->CHL, vilay-keola"
      })
  void remembersTheFullName(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
