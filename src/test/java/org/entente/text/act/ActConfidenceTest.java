package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.rule.Trigger;
import org.junit.jupiter.api.Test;

final class ActConfidenceTest {
  private static final Actors NAMED = new Actors(List.of("JPN"), null, "Le Japon", 0.9);
  private static final Actors PRONOUN = new Actors(List.of("JPN"), null, "Il", 0.9);
  private static final Actors INFERRED = new Actors(List.of("LAO"), null, null, 0.7);

  private static final Actors PAIR =
      new Actors(List.of("JPN", "LAO"), null, "Les deux parties", 0.85);

  @Test
  void tellsHowActorsAreKnown() {
    assertEquals(ActConfidence.Evidence.NAMED, ActConfidence.Evidence.of(NAMED));
    assertEquals(ActConfidence.Evidence.PRONOUN, ActConfidence.Evidence.of(PRONOUN));
    assertEquals(ActConfidence.Evidence.INFERRED, ActConfidence.Evidence.of(INFERRED));
    assertEquals(ActConfidence.Evidence.NONE, ActConfidence.Evidence.of(Actors.NONE));
    assertEquals(ActConfidence.Evidence.PAIR, ActConfidence.Evidence.of(PAIR));
  }

  @Test
  void weakerEvidenceIsLessProbable() {
    Trigger trigger = rule("pledge-engager");
    double named = ActConfidence.of(trigger, NAMED, NAMED);
    double inferred = ActConfidence.of(trigger, NAMED, INFERRED);
    double pronoun = ActConfidence.of(trigger, PRONOUN, INFERRED);
    double nobody = ActConfidence.of(trigger, Actors.NONE, INFERRED);
    assertTrue(named >= 0.9 && named > inferred && inferred > pronoun && pronoun > nobody);
    assertTrue(ActConfidence.of(rule("plan-event"), NAMED, NAMED) < named);
  }

  @Test
  void everyRuleHasAProbabilityForAllEvidence() {
    for (Trigger trigger : TextParts.LEXICON.acts().triggers()) {
      for (Actors by : List.of(NAMED, PAIR, PRONOUN, INFERRED, Actors.NONE)) {
        for (Actors to : List.of(NAMED, PAIR, PRONOUN, INFERRED, Actors.NONE)) {
          double confidence = ActConfidence.of(trigger, by, to);
          assertTrue(confidence > 0 && confidence < 1, trigger.id());
        }
      }
    }
  }

  private static Trigger rule(String id) {
    return TextParts.LEXICON.acts().triggers().stream()
        .filter(trigger -> trigger.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
