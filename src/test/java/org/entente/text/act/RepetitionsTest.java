package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RepetitionsTest {
  private static final String BODY =
      "Le Japon s'engage à former d'ici à 2030 cent sapeurs au Laos. Le Laos prêtera un terrain au"
          + " Japon.";

  private static List<Integer> repeats(List<Act> acts) {
    return acts.stream().map(Act::repeats).toList();
  }

  @Test
  void theTitleRepeatsTheBody() {
    List<Act> acts = ActSentences.acts("Le Japon s'engage à former cent sapeurs au Laos", BODY);
    assertEquals(List.of(-1, -1, 0), repeats(acts));
  }

  @Test
  void aTitleThatTheBodyDoesNotAssertIsLeftOut() {
    List<Act> acts = ActSentences.acts("Le Japon promet des bourses au Chili", BODY);
    assertEquals(List.of(-1, -1), repeats(acts));
  }

  @Test
  void theSameWordsOfAnotherActorAreAnotherAct() {
    List<Act> acts =
        ActSentences.acts(
            "Le Japon s'engage à former cent sapeurs. Le Chili s'engage à former cent sapeurs.");
    assertEquals(List.of(-1, -1), repeats(acts));
  }

  @Test
  void aLaterSentenceRepeatsAnEarlierOne() {
    List<Act> acts =
        ActSentences.acts(
            "Le Japon s'engage à former cent sapeurs au Laos. Tokyo a promis de former ces cent"
                + " sapeurs au Laos.");
    assertEquals(List.of(-1, 0), repeats(acts));
  }

  @Test
  void manyActsAreComparedInLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("Le Japon livrera ").append(i + 2).append(" radars au Laos. ");
    }
    assertTrue(ActSentences.acts(text.toString()).size() >= 300);
  }
}
