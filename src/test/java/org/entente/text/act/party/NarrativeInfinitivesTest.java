package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActActors;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « Et de demander … » tells what whoever spoke before did next. */
final class NarrativeInfinitivesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La ministre lao Khamla Vongsa a remercié le Chili. Et de demander au Chili de livrer du"
            + " blé. | LAO->CHL, khamla-vongsa",
        "La ministre lao Khamla Vongsa a remercié le Chili. Et de demander que le Chili livre du"
            + " blé. | LAO->CHL, khamla-vongsa",
        "La ministre lao Khamla Vongsa a remercié le Chili. Et d'inviter le Chili à livrer du blé."
            + " | LAO->CHL, khamla-vongsa"
      })
  void goesOnWithTheSubjectBefore(String text, String expected) {
    assertEquals(List.of(expected), ActActors.of(text));
  }

  @Test
  void anInfinitiveOfAnotherVerbIsNone() {
    assertEquals(
        List.of(),
        ActSentences.told(
            "La ministre lao a remercié le Chili. Difficile de demander au Chili de livrer du"
                + " blé."));
  }
}
