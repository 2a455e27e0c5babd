package org.entente.text.act.continued;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContinuedTriggersTest {
  private static final String FIRST = "Le Japon formera douze sapeurs au Laos. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un hôpital sera construit à Vientiane. | plan JPN",
        "Les instructeurs partiront en mai. | plan JPN",
        "Trois instructrices viendront en mai. | plan JPN",
        "Les détecteurs ont été livrés mardi. | delivered JPN",
        "La formation a débuté lundi. | ongoing JPN",
        "Un avion a livré vingt tentes. | delivered JPN",
        "Deux ponts sont déjà achevés. | delivered JPN",
        "Six sapeurs l'ont été. | delivered JPN",
        "Les autres le seront en mai. | plan JPN",
        "Six sapeurs ont terminé leur stage. | delivered JPN",
        "La remise de l'hôpital a donné lieu à une cérémonie. | delivered JPN",
        "Douze juges laotiens seront formés à Tokyo. | plan JPN",
        "Dix élèves laotiens ont été accueillis lundi à Nara. | delivered JPN",
        "Les derniers soldats japonais ont embarqué mardi. | delivered JPN",
        "« Un hôpital sera construit à Pakse », a assuré le ministre japonais. | pledge JPN"
      })
  void bindsWhomTheActBeforeBinds(String sentence, String act) {
    assertEquals(List.of("plan JPN", act), ActSentences.told(FIRST + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le match débutera à midi.",
        "Les détecteurs n'ont pas encore été livrés.",
        "Aucun détecteur n'a été livré.",
        "Les six sapeurs ne l'ont pas été.",
        "Un cargo est entré lundi dans le port.",
        "Le livre a été signé lundi.",
        "La construction avait débuté en 2016."
      })
  void leavesOtherThings(String sentence) {
    assertEquals(List.of("plan JPN"), ActSentences.told(FIRST + sentence));
  }

  @Test
  void whatTwoDoTogetherBindsBoth() {
    String before = "Le Japon et le Laos se sont entendus sur un calendrier. ";
    assertEquals(
        List.of("agreement JPN+LAO", "plan JPN+LAO"),
        ActSentences.told(before + "La première réunion aura lieu en juin."));
    assertEquals(
        List.of("agreement JPN+LAO", "signed JPN+LAO"),
        ActSentences.told(before + "L'accord a été signé lundi."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les 450 Casques bleus du bataillon uruguayen ont pris leurs quartiers. | delivered URY",
        "Dix étudiants laotiens se sont envolés grâce aux bourses offertes par la Chine."
            + " | delivered CHN"
      })
  void peopleAreOfWhoeverSendsOrInvitesThem(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @Test
  void anAgentInTheSubjectIsBound() {
    assertEquals(
        List.of("delivered NOR"),
        ActSentences.told("Les tentes promises par la Norvège ont été livrées lundi au Laos."));
  }
}
