package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose « son pays » is, and whom pronouns mean by their clause. */
final class SubjectPronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre chilien Pablo Riquelme a salué cet effort. L'ambassade du Laos a"
            + " fait savoir que son pays livrerait du riz au Chili. | LAO->CHL, -",
        "Le ministre chilien Pablo Riquelme a salué cet effort. Le ministère lao de l'Eau"
            + " a indiqué que son gouvernement livrerait des pompes au Chili. | LAO->CHL, -",
        "Le ministre chilien Pablo Riquelme a salué cet effort. L'ambassade du Laos a"
            + " fait savoir que le Kenya livrerait du riz au Chili. | KEN->CHL, -",
        "Le Laos a salué cet effort. Le ministre chilien Pablo Riquelme a dit que son"
            + " pays livrerait du riz au Laos. | CHL->LAO, pablo-riquelme",
        "« Notre pays livrera du riz au Laos », a promis le ministre chilien Pablo"
            + " Riquelme. | CHL->LAO, pablo-riquelme",
        "« Nos ingénieurs formeront dix pilotes du Laos », a promis le ministre chilien"
            + " Pablo Riquelme. | CHL->LAO, pablo-riquelme",
        "« Nos partenaires lao nous ont demandé de livrer du riz », a expliqué le"
            + " ministre chilien Pablo Riquelme. | LAO->CHL, pablo-riquelme"
      })
  void findsTheOwner(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
