package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.act.ActActors;
import org.entente.text.act.rule.BenefitRule;
import org.entente.text.act.rule.BenefitRule.Benefit;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom actions are for whose words name nobody: rules find their examples. */
final class BenefitsTest {
  /** An article about the two: what one does is for the other one, unless it is its own affair. */
  private static final String TWO = "Le Laos et le Chili ont signé un accord. ";

  /** An article about more: only what is done for somebody is for whom the others help. */
  private static final String MORE = "Le Kenya a livré dix camions au Chili. ";

  static List<Named<BenefitRule>> rules() {
    return TextParts.LEXICON.acts().benefits().stream()
        .map(rule -> Named.of(rule.id(), rule))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExample(BenefitRule rule) {
    boolean nobody = rule.benefit() != Benefit.OTHER;
    assertTrue(isForNobody(rule, rule.example()) == nobody, rule.example());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesItsCounterExampleAlone(BenefitRule rule) {
    boolean nobody = rule.benefit() != Benefit.OTHER;
    assertFalse(isForNobody(rule, rule.counterExample()) == nobody, rule.counterExample());
  }

  private static boolean isForNobody(BenefitRule rule, String sentence) {
    String before = rule.benefit() == Benefit.SELF ? TWO : MORE;
    String act = ActActors.last(before + sentence);
    assertTrue(act.startsWith("LAO->"), sentence + " found " + act);
    return act.startsWith("LAO->-");
  }
}
