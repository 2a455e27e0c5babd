package org.entente.text.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.entente.io.LexiconFiles;
import org.entente.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanerTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled();
  private static final PageCleaner CLEANER =
      new PageCleaner(LEXICON.boilerplate(), LEXICON.agencies());

  @Test
  void removesADatelineInTheFirstLine() {
    String page =
        "Hanoï, 2 novembre (VNA) - Le ministre a reçu un ambassadeur.\nLe Japon aidera le Laos.";
    CleanedText cleaned = CLEANER.clean(page, null);
    assertEquals("Hanoï", cleaned.place());
    assertEquals("Le ministre a reçu un ambassadeur.\nLe Japon aidera le Laos.", cleaned.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VIENTIANE, 6 août (Xinhua) -- La Chine construira un pont. | VIENTIANE",
        "NEW YORK (Nations unies), 27 fév 2020 (AFP) - La Chine construira un pont. | NEW YORK",
        "PORT-AU-PRINCE, 3 mars (AFP) - La Chine construira un pont. | PORT-AU-PRINCE",
        "La Chine bâtit un pont VIENTIANE, 6 août (Xinhua) -- La Chine construira un pont. |"
            + " VIENTIANE",
      })
  void readsAPlaceInCapitalsWhole(String line, String place) {
    CleanedText cleaned = CLEANER.clean(line + "\nElle formera des soldats.", null);
    assertEquals(place, cleaned.place());
    assertEquals("La Chine construira un pont.\nElle formera des soldats.", cleaned.body());
  }

  @Test
  void endsAStoryAtItsSignOff() {
    String story = "Le Japon a remis douze détecteurs à la province, a dit le préfet. ".repeat(5);
    CleanedText cleaned =
        CLEANER.clean(
            "Un titre sans point\n\nHanoï (VNA) - " + story.strip() + " -VNA\n\nUn autre récit.",
            null);
    assertEquals(story.strip(), cleaned.body());
    assertEquals("VNA", cleaned.agency());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "| ", "Facebook | ", "ab/", "a.", " ", "Photo: ", "(VNA) ", "VNA/CVN "})
  void staysQuickOnLongLinesOfFurniture(String piece) {
    String page = "Un titre\n\nUne phrase. " + piece.repeat(30_000) + " fin.\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CLEANER.clean(page, null));
  }
}
