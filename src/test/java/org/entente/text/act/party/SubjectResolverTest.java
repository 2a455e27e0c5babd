package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects that clauses share, pronouns and topics. */
final class SubjectResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos souhaite que le Chili accélère les travaux et continuera de former ses pilotes. |"
            + " LAO->CHL, -",
        "Le Chili a promis des tracteurs. Quant au Laos, il enverra dix médecins au Chili. |"
            + " LAO->CHL, -",
        "Le ministre lao Bounmy Keola a reçu la ministre chilienne Rosa Riquelme. Elle a demandé au"
            + " Laos de livrer du riz. | CHL->LAO, rosa-riquelme",
        "Le ministre lao Bounmy Keola a salué le Chili. Ce financement viendra du Laos. Il a"
            + " demandé au Chili de livrer du blé. | LAO->CHL, bounmy-keola",
        "Le ministre lao Bounmy Keola a dit que le Laos livrerait du riz au Chili et qu'il"
            + " formerait dix pilotes. | LAO->CHL, bounmy-keola",
        "L'Irlande et le Laos ont signé un accord. Le ministre lao Bounmy Keola a dit que l'Irlande"
            + " livrerait du riz et qu'elle formerait dix pilotes. | IRL->LAO, bounmy-keola",
        "Le Laos et le Chili ont signé un accord. L'ambassadrice chilienne Rosa Riquelme est venue"
            + " au Laos. Le Laos, a-t-elle confié à la presse, accueillera dix cadets. | LAO->CHL,"
            + " rosa-riquelme",
        "L'ambassadeur chilien Pablo Riquelme a salué l'accueil reçu. Le Chili, a-t-il ajouté, veut"
            + " un port. Il a demandé au Laos de livrer du blé. | CHL->LAO, pablo-riquelme",
        "Les délégations du Laos, du Chili et du Kenya se sont réunies lundi. Les trois pays ont"
            + " décidé de mener des patrouilles. | CHL+KEN+LAO->-, -",
        "Le Maroc et le Laos ont signé un accord. Le Royaume a livré dix tonnes de blé au Laos. |"
            + " MAR->LAO, -",
        "Les ministres de la Défense du Laos, du Chili et du Kenya ont signé un accord. |"
            + " CHL+KEN+LAO->-, -",
        "L'Irlande est prête à aider le Kenya. À la demande des autorités, elle formera"
            + " dix pilotes du Kenya. | IRL->KEN, -",
        "Les ministres de l'Eau du Laos, du Chili et du Kenya ont signé un accord. |"
            + " CHL+KEN+LAO->-, -",
        "Le ministre de l'Eau du Laos, de retour du Chili, a demandé au Kenya de livrer"
            + " du riz. | LAO->KEN, -",
        "Le général Bounmy Keola, vice-ministre lao, et le secrétaire chilien Pablo"
            + " Riquelme se sont vus. Il a demandé au Kenya de livrer du riz. | CHL->KEN,"
            + " pablo-riquelme"
      })
  void resolvesTheSubject(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
