package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article continues without naming it again. */
final class ContinuationsTest {
  private static final String DAY = "2022-03-01";
  private static final Continuations CONTINUATIONS = new Continuations(Deeds.LEXICON.commitments());

  @Test
  void theRestBelongsToWhatItIsLeftOf() {
    Deed some = Deeds.of(ActType.DELIVERED, DAY, "Le Japon a livré", "12 des 40 ambulances");
    Deed rest = Deeds.of(ActType.PLAN, DAY, "Les autres seront", "remises en mai");
    List<Deed> linked = CONTINUATIONS.linked(List.of(some, rest));
    assertEquals(some.key(), linked.get(1).follows());
  }

  @Test
  void aNewSumIsItsOwnUndertaking() {
    Deed one = Deeds.of(ActType.PLEDGE, DAY, "Le Japon s'engage à", "livrer 40 ambulances");
    Deed sum = Deeds.of(ActType.PLAN, DAY, "Le Japon", "versera 3 millions de dollars");
    assertNull(CONTINUATIONS.linked(List.of(one, sum)).get(1).follows());
  }

  @Test
  void aDeclinedRequestIsTheOneThatTheArticleNames() {
    Deed declined = Deeds.of(ActType.REFUSAL, DAY, "Le Japon a décliné", "la demande du Laos");
    Deed asked =
        Deeds.of(
            ActType.APPEAL,
            DAY,
            List.of("LAO"),
            List.of("JPN"),
            "qui souhaitait",
            "recevoir cinq vedettes");
    assertEquals(asked.key(), CONTINUATIONS.linked(List.of(declined, asked)).get(0).follows());
  }

  @Test
  void aRequestFarBehindIsAnotherOne() {
    Deed declined = Deeds.of(ActType.REFUSAL, DAY, "Le Japon a décliné", "la demande du Laos");
    Deed plan = Deeds.of(ActType.PLAN, DAY, "Le Japon", "livrera huit drones");
    Deed asked =
        Deeds.of(
            ActType.PROPOSAL,
            DAY,
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a proposé",
            "que les drones soient basés à Pakse");
    assertNull(CONTINUATIONS.linked(List.of(declined, plan, asked)).get(0).follows());
  }

  @Test
  void aNounThatTakesUpTheThingGoesOn() {
    Deed one = Deeds.of(ActType.PLEDGE, DAY, "Le Japon s'engage à", "construire un pont à Pakse");
    Deed keys = Deeds.of(ActType.PLAN, DAY, "Le Japon", "livrera l'ouvrage en mai");
    assertEquals(one.key(), CONTINUATIONS.linked(List.of(one, keys)).get(1).follows());
  }

  @Test
  void lastYearIsNoRest() {
    Deed one = Deeds.of(ActType.PLEDGE, DAY, "Le Japon s'engage à", "livrer 40 ambulances");
    Deed other = Deeds.of(ActType.OFFER, DAY, "Il s'était dit prêt à", "le faire l'année dernière");
    assertNull(CONTINUATIONS.linked(List.of(one, other)).get(1).follows());
  }

  @Test
  void whoSaysYesPromisesWhatWasAskedFor() {
    Deed asked =
        Deeds.of(
            ActType.REQUEST,
            DAY,
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a demandé au Japon de",
            "former cent sapeurs");
    Deed yes = Deeds.of(ActType.PLEDGE, DAY, "L'ambassadeur", "s'y est engagé");
    Deed promise = CONTINUATIONS.linked(List.of(asked, yes)).get(1);
    assertEquals(asked.objects(), promise.objects());
    assertEquals(asked.actId(), promise.answers());
    assertNull(promise.follows());
  }

  @Test
  void whoWillThinkAboutItPromisesNothing() {
    Deed asked =
        Deeds.of(
            ActType.REQUEST,
            DAY,
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a demandé au Japon de",
            "former cent sapeurs");
    Deed later = Deeds.of(ActType.OFFER, DAY, "Le Japon s'est dit prêt à", "en discuter");
    assertNull(CONTINUATIONS.linked(List.of(asked, later)).get(1).answers());
  }

  @Test
  void tenOfTheSameAreWhatAnotherOneNamed() {
    Deed one =
        Deeds.of(
            ActType.PLAN,
            DAY,
            List.of("DEU"),
            List.of("LAO"),
            "L'Allemagne",
            "construira vingt écoles");
    Deed ten = Deeds.of(ActType.PLAN, DAY, "Le Japon", "en construira dix");
    Deed read = CONTINUATIONS.linked(List.of(one, ten)).get(1);
    assertEquals(Set.of("ecole"), read.objects());
    assertEquals("ecole", read.amounts().get(0).unit());
    assertNull(read.follows());
  }

  @Test
  void whatThePromiseIsOfStandsBeforeTheClause() {
    Deed some = Deeds.of(ActType.PLAN, DAY, "Le Japon", "livrera douze ambulances");
    Deed cut = Deeds.of(ActType.PLEDGE, DAY, "il s'est engagé à", "fournir au Laos cette année");
    Deed vague = Deeds.of(ActType.PLEDGE, DAY, "il s'est engagé à", "fournir une aide au Laos");
    List<Deed> linked = CONTINUATIONS.linked(List.of(some, cut, vague));
    assertEquals(some.key(), linked.get(1).follows());
    assertNull(linked.get(2).follows());
  }

  @Test
  void theSignatureIsThatOfTheAgreementBefore() {
    List<String> both = List.of("JPN", "LAO");
    Deed agreed =
        Deeds.of(
            ActType.AGREEMENT,
            DAY,
            both,
            List.of(),
            "Les deux pays sont parvenus à",
            "un accord de pêche");
    Deed signature =
        Deeds.of(ActType.PLAN, DAY, both, List.of(), "La signature", "interviendra en mai");
    assertEquals(agreed.key(), CONTINUATIONS.linked(List.of(agreed, signature)).get(1).follows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le déploiement | interviendrait en mai | déployer cent sapeurs | true",
        "La formation | débutera en mai | former cent sapeurs | true",
        "La livraison | aura lieu en mai | former cent sapeurs | false",
        "La formation des juges | débutera en mai | former cent sapeurs | false"
      })
  void theNounOfWhatIsAskedForTakesItUp(
      String before, String action, String asked, boolean answers) {
    Deed request =
        Deeds.of(
            ActType.REQUEST,
            DAY,
            List.of("LAO"),
            List.of("JPN"),
            "Le Laos a demandé au Japon de",
            asked);
    Deed plan = Deeds.of(ActType.PLAN, DAY, before, action);
    Deed read = CONTINUATIONS.linked(List.of(request, plan)).get(1);
    assertEquals(answers ? request.actId() : null, read.answers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les deux navires seront | remis en mai | true",
        "Le convoi | partira lundi de Kobe | true",
        "La cargaison | arrivera lundi | true",
        "Les trois navires seront | remis en mai | false",
        "Deux navires seront | remis en mai | false"
      })
  void aNewNounForAsManyGoesOn(String before, String action, boolean follows) {
    Deed one = Deeds.of(ActType.PLEDGE, DAY, "Le Japon s'engage à", "livrer deux patrouilleurs");
    Deed again = Deeds.of(ActType.PLAN, DAY, before, action);
    Deed read = CONTINUATIONS.linked(List.of(one, again)).get(1);
    assertEquals(follows ? one.key() : null, read.follows());
  }
}
