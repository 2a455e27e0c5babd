package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.entente.text.commitment.ActionFamilies.Bond;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family of actions finds its example and leaves its counter-example alone. */
final class ActionFamiliesTest {
  private static final List<ActionFamily> FAMILIES = Deeds.LEXICON.commitments().families();
  private static final ActionFamilies BONDS = new ActionFamilies(FAMILIES);

  static List<Named<ActionFamily>> families() {
    return FAMILIES.stream().map(family -> Named.of(family.id(), family)).toList();
  }

  @ParameterizedTest
  @MethodSource("families")
  void theExampleIsOneAction(ActionFamily family) {
    List<Set<String>> sides = sides(family.example());
    assertTrue(sides.get(0).contains(family.id()), family.example());
    assertTrue(sides.get(1).contains(family.id()), family.example());
  }

  @ParameterizedTest
  @MethodSource("families")
  void theCounterExampleIsTwoActions(ActionFamily family) {
    List<Set<String>> sides = sides(family.counterExample());
    assertTrue(sides.get(0).contains(family.id()), family.counterExample());
    assertFalse(sides.get(1).contains(family.id()), family.counterExample());
  }

  @ParameterizedTest
  @MethodSource("families")
  void namesOnlyFamiliesThatThereAre(ActionFamily family) {
    Set<String> ids = Set.copyOf(FAMILIES.stream().map(ActionFamily::id).toList());
    assertTrue(ids.containsAll(family.near()), family.near().toString());
    assertTrue(ids.containsAll(family.against()), family.against().toString());
  }

  @Test
  void sendingAndWithdrawingAreOpposites() {
    assertEquals(Bond.AGAINST, BONDS.bond(BONDS.ofVerb("déployer"), BONDS.ofVerb("retirer")));
    assertEquals(Bond.NEAR, BONDS.bond(BONDS.ofVerb("financer"), BONDS.ofVerb("bâtir")));
    assertEquals(Bond.APART, BONDS.bond(BONDS.ofVerb("former"), BONDS.ofVerb("vendre")));
    assertEquals(Bond.OPEN, BONDS.bond(Set.of(), BONDS.ofVerb("vendre")));
  }

  @Test
  void nounsThatTheirVerbMakesNameItsAction() {
    assertEquals(
        Bond.SAME, BONDS.bond(BONDS.ofVerb("régulariser"), BONDS.ofNoun("régularisation")));
    assertEquals(Bond.OPEN, BONDS.bond(BONDS.ofVerb("régulariser"), BONDS.ofNoun("livraison")));
    assertEquals(Bond.OPEN, BONDS.bond(BONDS.ofVerb("unifier"), BONDS.ofNoun("notification")));
  }

  private static List<Set<String>> sides(String phrases) {
    return List.of(phrases.split(" / ")).stream()
        .map(phrase -> Deeds.of(ActType.PLEDGE, "2024-01-01", "", phrase).families())
        .toList();
  }
}
