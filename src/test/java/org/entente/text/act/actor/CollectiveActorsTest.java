package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sides at once: the parties of an article, or those within one state. */
final class CollectiveActorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les deux camps soudanais ont signé une trêve à Paris. Ils ont promis de libérer"
            + " trente captifs. | SDN->-, -",
        "La France et le Laos accueillent les pourparlers. Les deux dirigeants chypriotes"
            + " sont convenus d'ouvrir un port. | CYP->-, -",
        "Le Kenya et le Tchad ont observé le vote. Les deux chefs soudanais ont négocié"
            + " hier. Les deux camps sont convenus de libérer trente captifs. | SDN->-, -",
        "Le Laos et le Chili ont négocié hier. Les deux dirigeants sont convenus d'ouvrir"
            + " un port. | CHL+LAO->-, -",
        "Le Laos et le Chili ont négocié hier. Les ministères de la Santé des deux pays"
            + " ont signé un accord. | CHL+LAO->-, -",
        "Le Laos et le Chili ont négocié hier. Nos partenaires lao livreront du riz au"
            + " Chili. | LAO->CHL, -"
      })
  void findsBothSides(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
