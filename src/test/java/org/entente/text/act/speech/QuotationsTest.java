package org.entente.text.act.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActActors;
import org.junit.jupiter.api.Test;

/** Quotations that go on over several sentences. */
final class QuotationsTest {
  @Test
  void givesTheWholeQuotationToWhoeverEndsIt() {
    assertEquals(
        List.of("CHL->LAO, pablo-riquelme", "CHL->LAO, pablo-riquelme"),
        ActActors.of(
            "« Le Chili livrera dix tracteurs au Laos. Nous formerons aussi des pilotes », a dit"
                + " l'ambassadeur chilien Pablo Riquelme."));
  }

  @Test
  void leavesWhatStandsBeforeTheQuotationToItself() {
    assertEquals(
        "CHL->LAO, -",
        ActActors.of(
                "Le Chili livrera dix tracteurs au Laos. « Nous formerons aussi des pilotes », a"
                    + " dit l'ambassadeur chilien Pablo Riquelme.")
            .get(0));
  }

  @Test
  void readsAMarkThatOpensAParagraphAsTheSameQuotation() {
    assertEquals(
        List.of("LAO->CHL, bounmy-keola", "LAO->CHL, bounmy-keola", "CHL->LAO, -"),
        ActActors.of(
            "« Le Laos livrera du riz au Chili.\n\n"
                + "« Nous formerons des pilotes du Chili », a dit le ministre lao Bounmy Keola. Le"
                + " Chili a livré du blé au Laos."));
  }

  @Test
  void givesAStatementToWhoeverMakesIt() {
    assertEquals(
        "LAO->CHL, bounmy-keola",
        ActActors.last(
            "Le ministre lao Bounmy Keola a fait la déclaration suivante : « Le Laos livrera du riz"
                + " au Chili. Nous formerons aussi des pilotes. »"));
  }
}
