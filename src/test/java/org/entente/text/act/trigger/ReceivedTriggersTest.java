package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReceivedTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos a reçu lundi du Japon un lot de trente radars. | delivered JPN",
        "Le Cambodge recevra de la Suède vingt ambulances avant mars. | plan SWE",
        "Le Kenya a réceptionné mardi dix drones offerts par la Turquie. | delivered TUR",
        "Le Laos a réceptionné mardi à Pakse les 25.000 tonnes de riz vietnamien. | delivered VNM",
        "La police togolaise a pris possession de vingt véhicules donnés par l'Italie."
            + " | delivered ITA",
        "Madagascar a pris livraison vendredi d'un patrouilleur fourni par l'Inde. | delivered IND",
        "Le Népal s'est vu remettre mercredi par la Corée du Sud six camions. | delivered KOR",
        "Haïti a bénéficié mardi d'un don de riz du Japon. | delivered JPN",
        "La Bolivie a reçu mardi, de la part du Venezuela, trois hélicoptères. | delivered VEN",
        "Le Laos a reçu lundi 50.000 doses de vaccin en provenance d'Australie. | delivered AUS",
        "Le Laos s'est vu remettre par le Japon trente radars. | delivered JPN",
        "Le Cambodge recevra de la Suède vingt ambulances avant mars. | plan SWE"
      })
  void theGiverIsBound(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @Test
  void whatWasAnnouncedIsGivenByWhoeverAnnouncedIt() {
    assertEquals(
        List.of("delivered FRA", "plan FRA"),
        ActSentences.told(
            "Le Bénin a récupéré mardi les trésors dont la France avait annoncé la restitution."));
  }

  @Test
  void theSubjectBenefits() {
    assertEquals(
        List.of("LAO"), ActSentences.only("Le Laos a reçu du Japon trente radars neufs.").to());
  }

  @Test
  void whoeverHadPromisedItGaveIt() {
    assertEquals(
        List.of("pledge JPN", "delivered JPN"),
        ActSentences.told("Le Japon a promis trente radars au Laos. Le Laos a reçu dix radars."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Laos a reçu du Japon une leçon de patience.",
        "Le Laos s'est vu remettre trente radars.",
        "Le Laos n'a pas reçu du Japon les trente radars.",
        "Le Laos a reçu trente radars.",
        "Le club espagnol a récupéré mardi son attaquant blessé.",
        "La ville de Bordeaux a réceptionné mardi les rames de son tramway.",
        "La Libye a récupéré deux drones turcs abattus.",
        "La Chine a reçu 30 millions de touristes en 2023.",
        "Le Portugal a reçu l'Espagne en quart de finale.",
        "Le Laos s'est vu infliger trois buts par le Japon."
      })
  void leavesOtherThings(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }
}
