package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.entente.text.act.ActType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassiveTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un accord a été signé entre le Laos et le Japon. | signed JPN+LAO",
        "Dix juges du Laos ont été formés par le Japon. | delivered JPN",
        "Dix juges du Laos seront formés par le Japon en mai. | plan JPN",
        "La demande du Laos a été rejetée par le Japon. | refusal JPN",
        "Douze radars ont été remis au Laos par le Japon. | delivered JPN"
      })
  void theAgentIsBound(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La résolution, présentée par le Chili, a été adoptée par 12 voix et une abstention, celle"
            + " du Kenya. | agreement UNSC",
        "La déclaration a été adoptée mardi par le Laos et le Japon. | agreement JPN+LAO"
      })
  void aTextIsAdoptedByWhoeverVotes(String text, String act) {
    List<String> told =
        ActSentences.told("Le Conseil de sécurité a prorogé le mandat de la FISNUA. " + text);
    assertEquals(act, told.get(told.size() - 1));
  }

  @Test
  void aPassiveWithoutAgentOrStoryBindsNobody() {
    assertEquals(List.of(), ActSentences.told("Un but a été signé par l'attaquant."));
    assertEquals(List.of(), ActSentences.told("Le prix a été remis hier."));
  }

  @Test
  void aParticipleBehindItsInstrumentIsHistory() {
    Act act =
        ActSentences.only("Le protocole signé en 2019 entre le Laos et le Japon a été prolongé.");
    assertEquals(ActType.SIGNED, act.type());
    assertEquals(List.of("JPN", "LAO"), act.by());
    assertTrue(act.background());
  }

  @Test
  void aDatedParticipleWithoutPartiesIsOfTheTwo() {
    List<Act> acts =
        ActSentences.acts(
            "Le Japon et le Laos ont convenu de coopérer. Un mémorandum signé lundi fixe un"
                + " calendrier.");
    assertEquals(2, acts.size());
    assertEquals("signed JPN+LAO", ActSentences.told(acts.get(1)));
  }

  @Test
  void aParticipleThatOnlyDescribesIsNoAct() {
    assertEquals(
        List.of("agreement JPN+LAO"),
        ActSentences.told(
            "Le Japon et le Laos ont convenu de coopérer. Un accord signé est une porte."));
  }
}
