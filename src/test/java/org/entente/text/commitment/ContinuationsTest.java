package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.entente.text.act.ActType;
import org.junit.jupiter.api.Test;

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
}
