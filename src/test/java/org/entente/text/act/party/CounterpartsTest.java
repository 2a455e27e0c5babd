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
        "Le Laos et le Chili formeront ensemble des pilotes à Oslo. | CHL+LAO->-, -"
      })
  void namesTheOtherSide(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
