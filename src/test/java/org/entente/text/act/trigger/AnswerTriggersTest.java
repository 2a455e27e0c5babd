package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerTriggersTest {
  private static final String ASKED = "Le Japon a prié le Laos de rouvrir le port. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vientiane a refusé, invoquant la crue. | refusal LAO",
        "Vientiane a accepté. | agreement LAO",
        "Vientiane n'a pas donné suite. | refusal LAO",
        "Vientiane a acquiescé. | agreement LAO",
        "La Suède a refusé, faute de crédits. | refusal SWE",
        "La Suède, elle, a décliné, au motif que la route est longue. | refusal SWE"
      })
  void anAnswerFollowsAQuestion(String answer, String act) {
    assertEquals(List.of("request JPN", act), ActSentences.told(ASKED + answer));
  }

  @Test
  void whatIsAskedIsTakenUpInTheSameSentence() {
    assertEquals(
        List.of("proposal JPN", "agreement LAO"),
        ActSentences.told(
            "Le Japon a proposé au Laos d'ouvrir un pont, ce que Vientiane accepta."));
    assertEquals(
        List.of("proposal JPN", "agreement LAO"),
        ActSentences.told(
            "Le Japon a proposé au Laos d'ouvrir un pont, ce que Vientiane a accepté d'emblée."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vientiane a refusé, invoquant la crue.",
        "Le Laos n'a pas donné suite.",
        "Le Laos a accepté."
      })
  void withoutAQuestionThereIsNoAnswer(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"La Suède a refusé.", "Vientiane n'a pas encore donné suite.", "Tokyo a accepté."})
  void whoWasNotAskedDoesNotAnswer(String sentence) {
    assertEquals(List.of("request JPN"), ActSentences.told(ASKED + sentence));
  }
}
