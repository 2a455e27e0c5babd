package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImpersonalTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il a été convenu entre le Laos et la Norvège d'ouvrir une ligne. | agreement LAO+NOR >",
        "Le Laos est invité par la Norvège à rouvrir le port. | appeal NOR > LAO",
        "Le Laos a été prié par la Norvège de rouvrir le port. | request NOR > LAO",
        "Il a été demandé au Laos par la Norvège de rouvrir le port. | request NOR > LAO",
        "Il a été proposé au Laos par la Norvège de rouvrir le port. | proposal NOR > LAO",
        "Il est hors de question, pour la Norvège, d'armer le Laos. | refusal NOR > LAO",
        "Il n'est pas question, pour la Norvège, d'armer le Laos. | refusal NOR > LAO",
        "Le document prévoit la pose par la Norvège de dix radars au Laos. | plan NOR > LAO"
      })
  void findsWhoActsBehindTheVerb(String sentence, String told) {
    var act = ActSentences.only(sentence);
    assertEquals(told, (ActSentences.told(act) + " > " + String.join("+", act.to())).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Laos est invité par la Norvège.",
        "Il a été demandé au Laos de rouvrir le port.",
        "Il est question d'armer le Laos.",
        "Le Laos a été prié de rouvrir le port.",
        "Le document prévoit la pose de dix radars au Laos."
      })
  void nobodyIsMadeUp(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
