package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GappedTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon a promis dix radars au Laos, la Suède trois. | pledge JPN,pledge SWE",
        "La Norvège versera 40 millions de couronnes et la Suède 20 millions. | plan NOR,plan SWE",
        "Le Japon fournira les machines, le Laos la main-d'œuvre. | plan JPN,plan LAO",
        "Tokyo s'est engagé à former des juges, Vientiane à les loger. | pledge JPN,pledge LAO",
        "Le Japon enverra dix juges au Laos, à la Chine et à la Suède. | plan JPN",
        "Le Japon enverra dix juges au Laos, la semaine prochaine. | plan JPN"
      })
  void givesTheVerbToWhoLacksIt(String sentence, String acts) {
    assertEquals(List.of(acts.split(",")), ActSentences.told(sentence));
  }

  @Test
  void theFirstActionEndsBeforeTheSecondName() {
    String text = "Le Japon a promis dix radars au Laos, la Suède trois radars.";
    assertEquals("dix radars au Laos", ActSentences.acts(text).get(0).action());
    assertEquals(List.of("LAO"), ActSentences.acts(text).get(1).to());
  }
}
