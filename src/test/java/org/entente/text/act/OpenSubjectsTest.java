package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is bound where the words of the subject leave it open. */
final class OpenSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos a demandé au Chili de livrer du riz. Le gouvernement a rejeté cette"
            + " demande. | CHL->LAO, -",
        "Le Laos a demandé au Chili de livrer du riz. Le gouvernement a décliné cette"
            + " proposition. | CHL->LAO, -",
        "Le Laos a demandé au Chili de livrer du riz. Vientiane a rejeté la demande du"
            + " Kenya. | LAO->KEN, -",
        "Le Chili a livré du riz au Kenya. Les pays riches ont refusé de payer. |" + " CHL->KEN, -"
      })
  void findsWhoIsBound(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
