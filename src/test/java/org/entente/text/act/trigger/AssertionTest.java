package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only wished or made a condition is no act, in the clause that goes on either. */
final class AssertionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos souhaite que le Chili soutienne le projet et exhorte le Kenya à payer. |"
            + " appeal LAO",
        "Le Laos livrera du riz au Chili lorsque le pont sera ouvert et entrera en service. |"
            + " plan LAO",
        "Le Laos a \"exigé\" que le Chili et le Kenya \"cessent les opérations\". | request LAO",
        "Le Laos a salué l'accord et exhorte le Kenya à payer. | appeal LAO"
      })
  void endsWithTheWish(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }
}
