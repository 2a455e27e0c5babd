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
import org.junit.jupiter.params.provider.ValueSource;

final class TriggerFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon et le Laos avaient signé en 2018 un mémorandum. | signed JPN+LAO",
        "Le Japon a formé plus de 300 soignants lao. | delivered JPN",
        "Le Japon s'est engagé auprès de l'Union européenne à équiper ses bateaux. | pledge JPN",
        "Le Japon s'y est engagé. | pledge JPN",
        "La Suisse a rejeté jeudi la demande d'extradition du Chili. | refusal CHE",
        "L'Iran s'est dit opposé à toute inspection. | refusal IRN",
        "Le Portugal est déterminé à accompagner le Maroc. | offer PRT",
        "Le Laos a invité des ingénieurs japonais à visiter Vientiane. | appeal LAO",
        "Le Tchad a prolongé jeudi de dix jours la campagne de vaccination. | ongoing TCD"
      })
  void findsVerbsOverAdjunctsAndClitics(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre lao a salué le geste du Japon et remercié Tokyo.",
        "Le Laos a ouvert un débat visant à obtenir des bourses.",
        "Il faut agir pour que le Japon signe un accord.",
        "La conférence aura lieu lorsque le Japon signera un accord.",
        "Le général lao a demandé aux soldats de tenir.",
        "Le Japon a offert une médaille au vainqueur.",
        "Le Laos refuse de commenter."
      })
  void leavesWhatIsNoAct(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @Test
  void theNounBeforeQueIsTheObject() {
    List<String> told =
        ActSentences.told("L'étude, que le Laos avait sollicitée en mars, coûte dix millions.");
    assertEquals(List.of("request LAO"), told);
  }

  @Test
  void whatCameNextIsToldByAvantDe() {
    assertEquals(
        List.of("agreement JPN+LAO", "refusal JPN+LAO"),
        ActSentences.told(
            "Le Japon et le Laos ont convenu d'un plan, avant de suspendre leur coopération."));
  }

  @Test
  void thePluperfectIsHistory() {
    Act act = ActSentences.only("Le Japon s'était engagé en 2016 à former cent sapeurs au Laos.");
    assertEquals(ActType.PLEDGE, act.type());
    assertTrue(act.background());
    assertEquals("2016-01-01", act.stated().earliest().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon livrera dix radars au Laos. | asserted",
        "Le Japon livrera dix radars au Laos si la paix revient. | conditional",
        "Le Japon ne livrera pas de radars au Laos. | negated",
        "Le Japon et le Laos devraient signer un accord en juin. | possible"
      })
  void saysHowTheTextPutsIt(String sentence, String modality) {
    assertEquals(modality, ActSentences.only(sentence).modality());
  }
}
