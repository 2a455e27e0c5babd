package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a paragraph is about by the words that open it. */
final class SectionTopicsTest {
  private static final String BEFORE =
      "Le Laos et le Chili ont reçu le Kenya. Le Laos a livré dix bus au Chili. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "À propos des taxes kényanes, le Laos a réagi. Le Laos enverra dix juges. | LAO->KEN, -",
        "Concernant le séisme au Kenya, le Laos enverra dix juges. | LAO->KEN, -",
        "Interrogé sur la crise au Kenya, le Laos a réagi. Le Laos enverra dix juges."
            + " | LAO->KEN, -",
        "S'agissant du Kenya, le Laos a réagi. Le Laos enverra dix juges à la Norvège."
            + " | LAO->NOR, -",
        "S'agissant des questions du climat, le Laos enverra dix juges. | LAO->CHL, -",
        "Concernant la crise au Kenya, le Laos a appelé à la retenue. | LAO->-, -",
        "Au Kenya, la crise dure. Le Laos enverra dix juges. | LAO->CHL, -"
      })
  void whatIsDoneIsForTheTopic(String text, String expected) {
    assertEquals(expected, ActActors.last(BEFORE + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Concernant le séisme au Kenya, le Laos a réagi. | LAO->CHL, -"})
  void aTopicEndsWithItsParagraph(String topic, String expected) {
    assertEquals(expected, ActActors.last(BEFORE + topic + "\n\nLe Laos enverra dix juges."));
  }
}
