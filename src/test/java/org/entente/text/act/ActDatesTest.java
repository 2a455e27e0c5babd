package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon livrera dix radars au Laos d'ici à 2030. | 2030-01-01..2030-12-31",
        "Le Japon livrera dix radars au Laos avant le 3 juin. | 2024-06-03..2024-06-03",
        "Le Japon livrera dix radars au Laos cet automne. | 2024-09-21..2024-12-20",
        "Le Japon livrera dix radars au Laos en juillet. | 2024-07-01..2024-07-31",
        "Le Japon livrera dix radars au Laos dans le courant de 2025. | 2025-01-01..2025-12-31",
        "En 2026, le Japon livrera dix radars au Laos. | 2026-01-01..2026-12-31",
        "D'ici à 2030, le Japon compte livrer dix radars au Laos. | 2030-01-01..2030-12-31",
        "Le Japon se retirera en juillet de la force du Laos. | 2024-07-01..2024-07-31",
        "Le Japon offre de livrer en juillet un radar et d'en former dix avant 2030. |"
            + " 2024-07-01..2024-07-31",
        "Le Japon a promis au Laos un quai qui sera livré avant le 3 juin. |"
            + " 2024-06-03..2024-06-03",
        "Le Japon livrera dix radars au Laos l'an prochain. | 2025-01-01..2025-12-31",
        "Le Japon livrera dix radars au Laos sous quinzaine. | 2024-05-29..2024-05-29",
        "Le Japon livrera dix radars avant le sommet du Laos, prévu le 3 juin. |"
            + " 2024-06-03..2024-06-03",
        "Le Japon a promis une réponse avant le 3 juin. | 2024-06-03..2024-06-03",
        "Le Japon livrera sous dix jours un radar au Laos. | 2024-05-24..2024-05-24"
      })
  void readsTheDeadline(String sentence, String due) {
    Act act = ActSentences.only(sentence);
    assertEquals(due, act.due().interval().earliest() + ".." + act.due().interval().latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Japon soutiendra le Laos pour l'Exposition universelle de 2035.",
        "Le Laos avait sollicité le renfort du Japon en février.",
        "Le Japon et le Laos ont signé un programme pour la période 2024-2027.",
        "Le Japon livrera dix radars au Laos, a annoncé mardi le ministre japonais.",
        "Le Japon a livré dix radars au Laos avant la fin du mois.",
        "Le Japon formera dix juges au Laos chaque année à partir de 2026.",
        "Le Japon livrera dix bus par an au Laos à compter de juin.",
        "Le Japon demande au Laos d'avancer la livraison promise en juillet.",
        "Le Japon demande au Laos d'aider la force, qui partira en juillet.",
        "Le Japon demande au Laos de ne pas partir avant juillet.",
        "Le Japon livrera dix radars au Laos, mais pas avant le 3 juin.",
        "Le Japon a refusé de livrer dix radars au Laos en juillet.",
        "L'accord de pêche entre le Laos et le Japon entrera en vigueur le 3 juin.",
        "La session de la commission du Laos et du Japon se tiendra en juillet."
      })
  void leavesOtherDates(String sentence) {
    assertNull(ActSentences.acts(sentence).get(0).due(), sentence);
  }

  @Test
  void laterIsBehindTheDateBefore() {
    var acts =
        ActSentences.acts(
            "Le Japon livrera dix radars au Laos le 3 juin. Il livrera dix ponts au Laos dix jours"
                + " plus tard.");
    assertEquals("2024-06-13", acts.get(1).due().interval().latest().toString());
  }

  @Test
  void aTermOfOfficeEndsOnNoKnownDay() {
    Act act = ActSentences.only("Le Japon livrera dix radars au Laos d'ici la fin de son mandat.");
    assertEquals("d'ici la fin de son mandat", act.due().text());
    assertNull(act.due().interval().earliest());
  }

  @Test
  void whatIsToldIsNotOfADayAhead() {
    Act act = ActSentences.only("Le Japon s'oppose à la levée de l'embargo, qui expire le 3 juin.");
    assertEquals(ActSentences.PUBLISHED, act.stated().earliest().toString());
  }

  @Test
  void historyHasItsOwnDate() {
    Act act = ActSentences.only("Le Laos avait sollicité en mars 2020 l'aide du Japon.");
    assertEquals("2020-03-01", act.stated().earliest().toString());
  }

  @Test
  void whatIsDoneIsDatedBehindItsVerb() {
    Act act = ActSentences.only("Les dix bus promis en 2019 par le Japon sont arrivés en 2020.");
    assertEquals(2020, act.stated().earliest().getYear());
  }
}
