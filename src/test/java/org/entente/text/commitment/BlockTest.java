package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.act.ActType;
import org.entente.text.commitment.Verdict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which undertaking a deed recalls that names no things of its own. */
final class BlockTest {
  private final Block block = new Block(new Comparison(Deeds.LEXICON.commitments(), Deeds.ACTORS));

  private final Deed sum =
      Deeds.of(
          ActType.PLEDGE,
          "2021-03-10",
          "Le Japon s'engage à",
          "verser 60 millions d'euros pour des écoles au Laos");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELIVERED | Le Japon a versé    | la totalité de la contribution promise en mars
          DELIVERED | Le Laos a reçu      | un virement de 25 millions d'euros
          DELIVERED | Le Japon a versé    | le solde de sa contribution
          REFUSAL   | Le Japon a suspendu | ses versements
          ONGOING   | Le Japon a repris   | ses paiements au Laos
          """)
  void theOnlyOneIsMeant(ActType type, String before, String action) {
    block.add(sum, sum.published());
    Deed later = Deeds.of(type, "2022-03-10", before, action);
    List<Block.Match> matches = block.add(later, later.published());
    assertTrue(matches.stream().anyMatch(Block.Match::joins), later.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELIVERED | Le Japon a versé      | 90 millions d'euros
          DELIVERED | Le Japon a livré      | ses ambulances
          PLEDGE    | Le Japon s'engage à   | verser 30 millions d'euros
          REFUSAL   | Le Japon a décliné    | la demande du Laos
          """)
  void somethingElseIsNot(ActType type, String before, String action) {
    block.add(sum, sum.published());
    Deed later = Deeds.of(type, "2022-03-10", before, action);
    List<Block.Match> matches = block.add(later, later.published());
    assertTrue(matches.stream().noneMatch(Block.Match::joins), later.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le Japon a remis  | les 40 véhicules qu'il avait promis  | true
          Le Japon a livré  | la totalité des 40 engins            | true
          Le Japon a remis  | les 60 véhicules qu'il avait promis  | false
          Le Japon a livré  | 40 engins                            | false
          """)
  void theKindStandsForTheThingWhereItIsRecalled(String before, String action, boolean joins) {
    Deed pledge =
        Deeds.of(
            ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "livrer 40 ambulances au Laos");
    block.add(pledge, pledge.published());
    Deed later = Deeds.of(ActType.DELIVERED, "2022-03-10", before, action);
    List<Block.Match> matches = block.add(later, later.published());
    assertEquals(joins, matches.stream().anyMatch(Block.Match::joins), later.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELIVERED | Le Japon a décaissé | 56 millions de dollars au profit du Laos | true
          ONGOING   | Le Japon a repris   | ses versements au titre des tourbières   | true
          REFUSAL   | Le Japon a suspendu | ses paiements pour les tourbières        | true
          ONGOING   | Le Japon a repris   | ses livraisons de riz                    | false
          DELIVERED | Le Japon a livré    | dix radars au Laos                       | false
          """)
  void paymentsAreThoseOfWhatRecurs(ActType type, String before, String action, boolean joins) {
    Deed rate =
        Deeds.of(ActType.PLAN, "2012-03-10", "Le Japon", "paiera pour chaque hectare restauré");
    block.add(rate, rate.published());
    Deed later = Deeds.of(type, "2022-03-10", before, action);
    List<Block.Match> matches = block.add(later, later.published());
    assertEquals(joins, matches.stream().anyMatch(Block.Match::joins), later.toString());
  }

  @Test
  void anAcceptanceIsOfTheOffer() {
    Deed offer =
        Deeds.of(
            ActType.OFFER, "2021-03-10", "Le Japon est prêt à", "soigner dix blessés laotiens");
    block.add(offer, offer.published());
    Deed accepted =
        Deeds.of(
            ActType.AGREEMENT,
            "2021-04-10",
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a accepté",
            "l'offre du Japon");
    assertTrue(block.add(accepted, accepted.published()).stream().anyMatch(Block.Match::joins));
  }

  /** A delivery of the first pledge lets a pledge of more pass, the pledge itself does not. */
  @Test
  void aLargerSumAfterADeliveryIsAnotherPledge() {
    Deed first =
        Deeds.of(
            ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "livrer 40 ambulances au Laos");
    Deed delivered =
        Deeds.of(ActType.DELIVERED, "2021-05-10", "Le Japon a livré", "40 ambulances au Laos");
    Deed second =
        Deeds.of(
            ActType.PLEDGE, "2021-07-10", "Le Japon s'engage à", "livrer 90 ambulances au Laos");
    block.add(first, first.published());
    assertTrue(block.add(delivered, delivered.published()).stream().anyMatch(Block.Match::joins));
    assertTrue(block.add(second, second.published()).stream().noneMatch(Block.Match::joins));
  }

  @Test
  void ofSeveralNoneIsChosen() {
    Deed other =
        Deeds.of(
            ActType.PLEDGE,
            "2021-05-10",
            "Le Japon s'engage à",
            "verser 80 millions d'euros pour des ponts au Laos");
    block.add(sum, sum.published());
    block.add(other, other.published());
    Deed later =
        Deeds.of(ActType.DELIVERED, "2022-03-10", "Le Japon a versé", "25 millions d'euros");
    List<Block.Match> matches = block.add(later, later.published());
    assertEquals(Relation.NEAR, matches.get(0).verdict().relation());
    assertEquals("several may be meant", matches.get(0).verdict().reason());
  }

  @Test
  void theDeclinedRequestIsTheOnlyOneBetweenTheTwo() {
    Deed asked =
        Deeds.of(
            ActType.REQUEST,
            "2021-03-10",
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a demandé au Japon de",
            "lui céder cinq vedettes");
    block.add(asked, asked.published());
    Deed declined =
        Deeds.of(ActType.REFUSAL, "2021-06-10", "Le Japon a décliné", "la demande du Laos");
    Block.Match match = block.add(declined, declined.published()).get(0);
    assertEquals(Relation.ANSWERS, match.verdict().relation());
    assertTrue(match.joins());
  }

  @Test
  void whatIsPromisedLongAfterTheDeliveryIsAnother() {
    block.add(sum, sum.published());
    add(ActType.DELIVERED, "2021-06-10", "Le Japon a versé", "60 millions d'euros");
    String again = "verser 60 millions d'euros pour des écoles au Laos";
    assertTrue(add(ActType.PLEDGE, "2021-05-10", "Le Japon s'engage à", again));
    assertFalse(add(ActType.PLEDGE, "2022-06-10", "Le Japon s'engage à", again));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLEDGE    | Le Japon             | tiendra la promesse faite au Laos l'an dernier | true
          DELIVERED | Le Japon a versé     | le solde de son prêt de 60 millions d'euros    | true
          DELIVERED | Le Japon a versé     | le solde de son prêt de 80 millions d'euros    | false
          PLEDGE    | Le Japon             | tiendra la rampe au Laos                       | false
          """)
  void theWordOrTheLoanIsMeant(ActType type, String before, String action, boolean meant) {
    block.add(sum, sum.published());
    assertEquals(meant, add(type, "2022-03-10", before, action));
  }

  @Test
  void asManyUnderABroaderNameAreMeant() {
    Deed buses =
        Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "livrer vingt bus au Laos");
    block.add(buses, buses.published());
    assertFalse(
        add(ActType.DELIVERED, "2021-09-10", "Les trente véhicules ont été", "livrés mardi"));
    assertTrue(add(ActType.DELIVERED, "2021-09-10", "Les vingt véhicules ont été", "livrés mardi"));
  }

  private boolean add(ActType type, String day, String before, String action) {
    Deed deed = Deeds.of(type, day, before, action);
    return block.add(deed, deed.published()).stream().anyMatch(Block.Match::joins);
  }
}
