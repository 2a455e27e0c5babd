package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.Verdict.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an undertaking is known again under other words, and is not taken for one like it. */
final class RecognitionTest {
  private static final Comparison COMPARISON =
      new Comparison(Deeds.LEXICON.commitments(), Deeds.ACTORS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          livrer 30 véhicules blindés au Laos      | 30 blindés
          envoyer 300 Casques bleus au Laos        | 300 militaires
          fournir 80 appareils respiratoires       | 80 respirateurs
          bâtir dix établissements scolaires       | dix écoles
          fournir 12 camions-citernes au Laos      | un camion-citerne
          distribuer de l'aide alimentaire au Laos | des vivres
          """)
  void theThingHasAnotherName(String promised, String delivered) {
    Deed pledge = Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", promised);
    Deed report = Deeds.of(ActType.DELIVERED, "2021-09-10", "Le Japon a livré", delivered);
    assertTrue(pledge.objects().contains(report.head()), pledge + " " + report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          livrer 4.000 tonnes de riz au Laos | Le Japon a livré   | 4.000 tonnes d'engrais
          livrer 900 litres de sérum au Laos | Le Japon a livré   | 900 litres de peinture
          bâtir une école à Pakse            | Le Japon a bâti    | une école à Thakhek
          rénover un pont à Pakse            | Le Japon a rénové  | un pont à Savannakhet
          """)
  void somethingElseIsDelivered(String promised, String before, String action) {
    Deed pledge = Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", promised);
    Deed report = Deeds.of(ActType.DELIVERED, "2021-09-10", before, action);
    assertFalse(COMPARISON.of(pledge, report).relation() == Relation.SAME, report.toString());
  }

  /** What the one undertakes is only named by the other, or is as many hectares elsewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLEDGE  | s'engage à | former cinquante techniciens à l'entretien des ponts | PLAN    | LAO | Le Japon | assurera l'entretien de la digue
          PLEDGE  | s'engage à | équiper d'une balise ses navires de pêche            | OFFER   | LAO | Le Japon | entend en finir avec la pêche illicite
          OFFER   | offre de   | consacrer douze hectares à l'essai                   | ONGOING | KEN | Le Japon | a lancé la replantation de 6.000 hectares de mangrove
          PLAN    | versera    | 310 milliards de kips                                | PLAN    | KEN | Le Japon | Une inspection sur place est prévue en avril
          """)
  void somethingElseIsPlanned(
      ActType type,
      String before,
      String action,
      ActType next,
      String to,
      String who,
      String does) {
    List<String> japan = List.of("JPN");
    Deed first = Deeds.of(type, "2021-03-10", "Le Japon " + before, action);
    Deed second = Deeds.of(next, "2022-03-10", japan, List.of(to), who, does);
    assertFalse(COMPARISON.of(first, second).relation() == Relation.SAME, second.toString());
    assertFalse(COMPARISON.recalls(first, second), second.toString());
  }

  @Test
  void partOfTheSameStuffIsDelivered() {
    Deed pledge =
        Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "livrer 4.000 tonnes de riz");
    Deed report =
        Deeds.of(ActType.DELIVERED, "2021-09-10", "Le Japon a livré", "1.500 tonnes de riz");
    assertEquals(Relation.SAME, COMPARISON.of(pledge, report).relation());
  }

  @Test
  void asManyOfTheSamePlaceAreOne() {
    Deed first =
        Deeds.of(ActType.PLAN, "2021-03-10", "Le Japon", "rendra au Laos 120 objets de Pakse");
    Deed same =
        Deeds.of(ActType.PLAN, "2021-03-11", "Le Japon", "rendra au Laos 120 bronzes de Pakse");
    Deed other =
        Deeds.of(ActType.PLAN, "2021-03-11", "Le Japon", "rendra au Laos 70 bronzes de Pakse");
    assertEquals(Relation.SAME, COMPARISON.of(first, same).relation());
    assertFalse(COMPARISON.of(first, other).relation() == Relation.SAME);
  }

  @Test
  void whatIsNegotiatedIsSigned() {
    Deed agreed =
        Deeds.of(
            ActType.AGREEMENT,
            "2021-03-10",
            List.of("JPN", "LAO"),
            List.of(),
            "Le Japon et le Laos se sont accordés sur",
            "la négociation d'une convention d'entraide judiciaire");
    Deed signed =
        Deeds.of(
            ActType.SIGNED,
            "2022-03-10",
            List.of("JPN", "LAO"),
            List.of(),
            "Le Japon et le Laos ont signé",
            "la convention d'entraide judiciaire");
    assertEquals(Set.of(), agreed.families());
    assertEquals(Relation.SAME, COMPARISON.of(agreed, signed).relation());
  }

  @Test
  void whoeverPromisesASumWillPayIt() {
    Deed pledge =
        Deeds.of(
            ActType.PLEDGE, "2021-03-10", "Le Japon a promis", "une aide de 9 millions de dollars");
    Deed bare = Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon a promis", "une aide");
    assertEquals(Set.of("pay"), pledge.families());
    assertEquals(Set.of(), bare.families());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le Japon            | tiendra l'engagement pris l'an dernier            | OWN     | true
          Le Japon            | tiendra l'engagement de la vedette                | OWN     | false
          Le Japon a          | repoussé la livraison des bus                     | SUSPEND | true
          Le Japon a          | repoussé l'offre du Laos                          | SUSPEND | false
          Le Japon a          | refusé de suspendre ses livraisons                | SUSPEND | false
          Le Japon a remis    | les dix bus qui manquaient encore                 | REST    | true
          Le Japon a remis    | dix bus, ce qui complète le lot de quarante       | PART    | false
          Le Japon a remis    | un lot de dix bus                                 | PART    | true
          """)
  void howItStandsToWhatWasSaid(String before, String action, Sense sense, boolean says) {
    Deed deed = Deeds.of(ActType.REFUSAL, "2021-03-10", before, action);
    assertEquals(says, deed.says(sense), deed.toString());
  }

  @Test
  void theSameRefusedWordsAnswerTheRequest() {
    Deed asked =
        Deeds.of(
            ActType.REQUEST,
            "2021-03-10",
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a demandé au Japon d'",
            "extrader un ancien ministre");
    Deed refused =
        Deeds.of(
            ActType.REFUSAL, "2021-06-10", "Le Japon a refusé d'", "extrader l'ancien ministre");
    Deed other =
        Deeds.of(
            ActType.REFUSAL, "2021-06-10", "Le Japon a refusé d'", "inviter l'ancien ministre");
    assertEquals(Relation.ANSWERS, COMPARISON.of(asked, refused).relation());
    assertFalse(COMPARISON.of(asked, other).relation() == Relation.ANSWERS);
  }

  @Test
  void someOfHisOwnAreCounted() {
    Deed asked =
        Deeds.of(ActType.PLEDGE, "2021-03-10", "Le Japon s'engage à", "former 40 de ses pilotes");
    assertEquals("pilote", asked.amounts().get(0).unit());
  }

  @Test
  void theWholeIsCountedLikeItsPart() {
    Deed paid =
        Deeds.of(
            ActType.DELIVERED,
            "2021-03-10",
            "Le Japon a versé",
            "10 millions d'euros sur les 25 promis");
    assertEquals(25_000_000, paid.amounts().get(0).partOf().intValue());
  }
}
