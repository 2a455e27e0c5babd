package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            + " céréaliers chiliens à investir dans les silos. | LAO->CHL, khamla-vongsa",
        "Le Laos a reçu le Chili. « Nos amis chiliens nous ont demandé de réduire les prix », a dit"
            + " le ministre lao Bounmy Keola. | CHL->LAO, bounmy-keola",
        "Le ministre lao Bounmy Keola a demandé à l'UNICEF et à l'OMS de livrer des vaccins. |"
            + " LAO->UNICEF+WHO, bounmy-keola",
        "Le Laos a sollicité de la Norvège et de la Banque mondiale un appui. | LAO->NOR+WB, -",
        "Le Laos a demandé au Chili, au Kenya et à la Norvège de négocier. | LAO->CHL+KEN+NOR, -",
        "Le Laos a demandé au ministre chilien de la Santé et de la Famille de négocier. |"
            + " LAO->CHL, -",
        "Le Laos demande la levée de l'embargo imposé à Cuba par les États-Unis. | LAO->USA, -",
        "Le Chili et le Laos ont signé un accord. Le Laos a demandé une réunion du Conseil de"
            + " sécurité. | LAO->UNSC, -",
        "Le Kenya et le Laos ont signé un accord. Le Laos a sollicité une aide auprès du Chili. |"
            + " LAO->CHL, -",
        "Le Laos et le Kenya ont signé un accord. Le Laos a réclamé à l'Union européenne une aide"
            + " supplémentaire. | LAO->EU, -",
        "Le Chili et les États de la Caraïbe ont signé un accord. Le Laos exhorte tous les États à"
            + " respecter l'embargo. | LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos a souhaité que les bailleurs simplifient"
            + " leurs procédures. | LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos a lancé un appel aux autres bailleurs"
            + " pour financer le pont. | LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos a lancé un appel aux principaux"
            + " donateurs pour financer le pont. | LAO->-, -",
        "Le Kenya et le Laos ont signé un accord. Le Laos a plaidé pour que le Chili contrôle les"
            + " conteneurs. | LAO->CHL, -",
        "Le Laos a reçu l'UNICEF au siège de l'ONU. Le Laos prie le Secrétaire général de présenter"
            + " un rapport. | LAO->UN, -",
        "Le Kenya a livré dix bus au Chili. L'Union européenne exhorte l'ensemble des acteurs"
            + " politiques à la retenue. | EU->CHL, -",
        "Le Laos a livré dix bus au Chili. Le Laos a demandé aux belligérants de cesser le feu. |"
            + " LAO->-, -",
        "Le ministre lao Bounmy Keola a reçu des donateurs. Il les a exhortés à sanctionner le"
            + " Chili. | LAO->-, bounmy-keola",
        "Le ministre lao Bounmy Keola a demandé au Chili d'aider ceux qu'il accueille sur son sol."
            + " | LAO->CHL, bounmy-keola"
      })
  void namesWhoIsAsked(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre lao Bounmy Keola a reçu le Chili. Il a demandé aux ministères et communes lao"
            + " d'aider leurs homologues chiliens.",
        "Le Laos et le Chili commercent. Le Laos a encouragé les entreprises lao à exporter."
      })
  void anOrderToOnesOwnBodiesIsNoRequest(String text) {
    assertEquals(List.of(), ActActors.of(text));
  }
}
