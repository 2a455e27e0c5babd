package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActType;
import org.entente.text.commitment.Verdict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a later act speaks of the undertaking of an earlier one. */
final class ComparisonTest {
  private static final Comparison COMPARISON =
      new Comparison(Deeds.LEXICON.commitments(), Deeds.ACTORS);
  private static final Deed PLEDGE =
      Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "livrer 40 ambulances au Laos");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLEDGE    | Le Japon a réaffirmé sa promesse de | fournir 40 ambulances
          PLAN      | Le Japon                            | remettra les ambulances en mai
          ONGOING   | Le Japon                            | livre des ambulances
          DELIVERED | Le Japon a livré                    | 12 des 40 ambulances promises
          DELIVERED | Les 40 ambulances ont été           | remises mardi à Vientiane
          DELIVERED | Le Japon a livré                    | les ambulances à Pakse et à Khe Sung
          SIGNED    | Le Japon et le Laos ont signé       | un accord sur la livraison de 40 ambulances en présence de Mme Keo Vong
          DELIVERED | Le Japon, qui avait parlé de 40 ambulances, en | a livré douze à ce jour
          REFUSAL   | Le Japon a suspendu                 | la livraison des ambulances
          SIGNED    | Le Japon et le Laos ont signé       | un accord sur la livraison de 40 ambulances
          REFUSAL   | Le Japon a suspendu                 | l'envoi des ambulances, après les combats qui ont fait dix morts à Pakse
          PLEDGE    | Le Japon a confirmé sa promesse de  | livrer les ambulances malgré les critiques des éleveurs
          """)
  void oneUndertaking(ActType type, String before, String action) {
    Deed later = Deeds.of(type, "2021-09-01", before, action);
    assertEquals(Verdict.Relation.SAME, COMPARISON.of(PLEDGE, later).relation(), later.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLEDGE    | Le Japon s'engage à     | livrer 15 ambulances au Laos    | other amount
          PLEDGE    | Le Japon s'engage à     | former les conducteurs d'ambulances | other action
          PLEDGE    | Le Japon s'engage à     | acheter 40 ambulances           | other action
          AGREEMENT | Le Japon a convenu de   | échanger des données sur les ambulances | other action
          SIGNED    | Le Japon a signé        | une convention sur les ambulances | other action
          PLEDGE    | Le Japon s'engage à     | livrer un second lot d'ambulances | one more
          PLEDGE    | Le Japon s'engage à     | envoyer un nouveau convoi d'ambulances | one more
          """)
  void alikeButKeptApart(ActType type, String before, String action, String reason) {
    Verdict verdict = COMPARISON.of(PLEDGE, Deeds.of(type, "2021-09-01", before, action));
    assertEquals(Relation.NEAR, verdict.relation());
    assertEquals(reason, verdict.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rapatrier 160 militaires           | Les 70 derniers soldats japonais ont | embarqué dimanche
          acheter 80 tonnes de vivres        | Le Japon a | acheté 80 tonnes de denrées
          financer deux navires              | Le Japon a | financé deux bateaux
          la réouverture de son ambassade    | L'ambassade du Japon a rouvert | ses portes lundi
          former l'équipage d'une vedette    | Les vingt hommes d'équipage ont | achevé leur formation
          """)
  void otherWordsForOneThing(String pledged, String before, String action) {
    Deed earlier = Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon a promis de", pledged);
    Deed later = Deeds.of(ActType.DELIVERED, "2021-09-01", before, action);
    assertEquals(Relation.SAME, COMPARISON.of(earlier, later).relation(), later.toString());
  }

  @Test
  void twoStatesNeverShareAPledge() {
    Deed other =
        Deeds.of(
            ActType.PLEDGE,
            "2021-03-11",
            List.of("THA"),
            List.of("LAO"),
            "La Thaïlande s'engage à",
            "livrer 40 ambulances au Laos");
    assertEquals(Relation.NONE, COMPARISON.of(PLEDGE, other).relation());
  }

  @Test
  void whatTwoAgreeIsNotWhatOneOfThemAgreesWithAThird() {
    Deed first =
        Deeds.of(
            ActType.AGREEMENT,
            "2021-03-11",
            List.of("RUS", "VNM"),
            List.of(),
            "Les deux parties ont convenu de",
            "renforcer le partage d'informations et d'expériences dans le maintien de la paix");
    Deed second =
        Deeds.of(
            ActType.PLEDGE,
            "2021-03-12",
            List.of("JPN", "VNM"),
            List.of(),
            "Les deux parties se sont engagées à",
            "renforcer le partage d'informations et d'expériences dans le maintien de la paix");
    assertEquals(Relation.NONE, COMPARISON.of(first, second).relation());
  }

  @Test
  void twoBeneficiariesAreTwoPledges() {
    Deed other =
        Deeds.of(
            ActType.PLEDGE,
            "2021-03-11",
            List.of("JPN"),
            List.of("KHM"),
            "Le Japon s'engage à",
            "livrer 40 ambulances au Cambodge");
    assertEquals("other counterpart", COMPARISON.of(PLEDGE, other).reason());
  }

  /** What was done before is told beside what is promised now. */
  @Test
  void whatWasHandedOverBeforeIsNoPartOfANewPledge() {
    Deed dogs =
        Deeds.of(
            ActType.PLEDGE,
            "2021-09-01",
            "Le Japon a promis",
            "dix chiens au Laos, moins de six mois après lui avoir cédé 40 ambulances");
    assertEquals(Relation.NONE, COMPARISON.of(PLEDGE, dogs).relation());
  }

  @Test
  void anAcceptedOfferIsAgreed() {
    Deed offer =
        Deeds.of(
            ActType.OFFER, "2021-03-10", "Le Japon est prêt à", "soigner dix blessés laotiens");
    Deed accepted =
        Deeds.of(
            ActType.AGREEMENT,
            "2021-04-10",
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a accepté",
            "l'offre du Japon de soigner dix blessés");
    Deed third =
        Deeds.of(
            ActType.AGREEMENT,
            "2021-04-10",
            List.of("KHM"),
            List.of("JPN"),
            "Le Cambodge a accepté",
            "l'offre du Japon de soigner dix blessés");
    assertEquals(Relation.SAME, COMPARISON.of(offer, accepted).relation());
    assertEquals(Relation.NONE, COMPARISON.of(offer, third).relation());
  }

  /** The site and the promise are one although the nouns are not. */
  @Test
  void aRecalledPromiseIsKnownByItsPlace() {
    Deed dam =
        Deeds.of(
            ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "financer un barrage à Xepian");
    Deed again =
        Deeds.of(
            ActType.PLEDGE,
            "2021-09-10",
            "Le Japon a confirmé sa promesse de",
            "financer la retenue de Xepian");
    Deed other =
        Deeds.of(
            ActType.PLEDGE, "2021-09-10", "Le Japon s'engage à", "financer une école à Xepian");
    assertEquals(Relation.SAME, COMPARISON.of(dam, again).relation());
    assertEquals(Relation.NONE, COMPARISON.of(dam, other).relation());
  }

  @Test
  void sendingAndWithdrawingNeverMeet() {
    Deed sent =
        Deeds.of(ActType.PLEDGE, "2015-09-28", "Le Japon s'engage à", "envoyer 120 soldats");
    Deed withdrawn = Deeds.of(ActType.PLAN, "2019-01-17", "Le Japon", "retirera ses 120 soldats");
    assertEquals("opposite action", COMPARISON.of(sent, withdrawn).reason());
  }

  @Test
  void anOfferIsTakenBack() {
    Deed sent =
        Deeds.of(ActType.PLEDGE, "2015-09-28", "Le Japon s'engage à", "envoyer 120 soldats");
    Deed back =
        Deeds.of(ActType.REFUSAL, "2015-12-01", "Le Japon a retiré", "son offre de 120 soldats");
    assertEquals(Relation.SAME, COMPARISON.of(sent, back).relation());
  }

  @Test
  void aRequestIsAnsweredByTheSideThatIsAsked() {
    Deed request =
        Deeds.of(
            ActType.REQUEST,
            "2021-01-05",
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a demandé au Japon de",
            "lui fournir 40 ambulances");
    assertEquals(Relation.ANSWERS, COMPARISON.of(request, PLEDGE).relation());
    assertEquals(Relation.NONE, COMPARISON.of(PLEDGE, request).relation());
  }

  @Test
  void aPledgeLongAfterItsLikeWasDeliveredIsAnotherOne() {
    Deed built =
        Deeds.of(ActType.DELIVERED, "2010-05-01", "Le Japon a construit", "une école au Laos");
    Deed pledged =
        Deeds.of(
            ActType.PLEDGE, "2020-05-01", "Le Japon s'engage à", "construire une école au Laos");
    assertEquals("after its end", COMPARISON.of(built, pledged).reason());
  }

  @Test
  void rhetoricMeetsOnlyItsOwnWords() {
    Deed one = Deeds.of(ActType.PLEDGE, "2020-05-01", "", "renforcer la coopération économique");
    Deed same = Deeds.of(ActType.PLEDGE, "2022-05-01", "", "renforcer la coopération économique");
    Deed other = Deeds.of(ActType.PLEDGE, "2022-05-01", "", "renforcer le partenariat militaire");
    assertEquals(one.key(), same.key());
    assertEquals(Relation.NONE, COMPARISON.of(one, other).relation());
  }

  @Test
  void whatIsReportedIsOfWhoPromisedIt() {
    Deed handed =
        Deeds.of(
            ActType.DELIVERED,
            "2021-09-01",
            List.of("WFP"),
            List.of("LAO"),
            "Le PAM a distribué",
            "30 des 40 ambulances promises par le Japon");
    assertEquals(Relation.SAME, COMPARISON.of(PLEDGE, handed).relation());
  }

  @Test
  void aReportThatNamesNobodyIsOfWhoeverPromisedTheSame() {
    Deed trained =
        Deeds.of(
            ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "former cent infirmières au Laos");
    Deed back =
        Deeds.of(
            ActType.DELIVERED,
            "2022-03-10",
            List.of("LAO"),
            List.of("JPN"),
            "Les cent infirmières formées au Japon",
            "sont à pied d'œuvre");
    assertEquals(Relation.SAME, COMPARISON.of(trained, back).relation());
  }

  @Test
  void theSummaryOfSeveralIsNotThePledgeOfOne() {
    Deed summary =
        Deeds.of(
            ActType.PLEDGE,
            "2021-03-10",
            List.of("JPN", "THA"),
            List.of("LAO"),
            "Deux pays ont annoncé",
            "des dons d'ambulances au Laos");
    Deed some =
        Deeds.of(ActType.DELIVERED, "2021-09-01", "Le Japon a livré", "douze ambulances au Laos");
    assertEquals("several of them", COMPARISON.of(summary, some).reason());
  }

  @Test
  void aPlaceAloneIsNoUndertaking() {
    Deed one =
        Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "réparer une route à Pakse");
    Deed other =
        Deeds.of(ActType.PLEDGE, "2021-05-10", "Le Japon s'engage à", "bâtir une école à Pakse");
    assertEquals(Relation.NONE, COMPARISON.of(one, other).relation());
  }

  @Test
  void whoRatifiesATextWithTheOtherPartyBindsBoth() {
    Deed signed =
        Deeds.of(
            ActType.SIGNED,
            "2021-03-10",
            List.of("JPN", "LAO"),
            List.of(),
            "Le Japon et le Laos ont signé",
            "un accord de partenariat économique global");
    Deed ratified =
        Deeds.of(
            ActType.SIGNED,
            "2021-09-10",
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a ratifié",
            "l'accord de partenariat économique global avec le Japon");
    assertEquals(Relation.SAME, COMPARISON.of(signed, ratified).relation());
  }
}
