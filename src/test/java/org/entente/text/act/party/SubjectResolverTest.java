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
            + " demandé au Chili de livrer du blé. | LAO->CHL, bounmy-keola"
      })
  void resolvesTheSubject(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
