package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towards whom an act goes. */
final class CounterpartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'OMS et l'UNICEF ont acheminé mardi au Tchad trois tonnes de vaccins. | UNICEF+WHO->TCD,"
            + " -",
        "Le Laos et le Chili ont demandé une aide. Le Kenya a promis aux deux pays de livrer du"
            + " riz. | KEN->CHL+LAO, -",
        "Le Laos ouvrira au Kenya deux classes de langue portugaise. | LAO->KEN, -",
        "Le Laos et le Chili formeront ensemble des pilotes à Oslo. | CHL+LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Ils veulent associer le Kenya aux travaux. |"
            + " CHL+LAO->KEN, -",
        "Le Kenya et le Chili ont signé un accord. Le Laos a demandé une aide; l'Irlande lui a"
            + " livré dix tonnes de blé. | IRL->LAO, -",
        "Le Kenya et le Chili ont reçu l'Irlande. L'Irlande acheminera cette semaine vingt tonnes"
            + " de blé à Vientiane. | IRL->LAO, -",
        "Le Kenya a livré dix bus au Chili. L'Irlande publiera un rapport. | IRL->-, -",
        "Le Kenya a livré dix bus au Chili. L'Irlande livrera dix bus. | IRL->CHL, -"
      })
  void namesTheOtherSide(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
