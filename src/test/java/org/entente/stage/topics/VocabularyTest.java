package org.entente.stage.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
  @Test
  void countsWordsOfEverySubjectLittleAndKeepsTheMeanUse() {
    long[] frequencies = {50, 10, 2};
    double[] rarity = Vocabulary.rarity(frequencies, 100);
    assertTrue(rarity[0] < rarity[1] && rarity[1] < rarity[2]);
    double weighted = 50 * rarity[0] + 10 * rarity[1] + 2 * rarity[2];
    assertEquals(62, weighted, 1e-9);
  }

  @Test
  void ranksByRarityAndPublishesThePlainProbability() {
    Vocabulary vocabulary = new Vocabulary(List.of("effort", "quai"), new double[] {0.5, 2});
    TopicWords words = new TopicWords(vocabulary, new double[][] {{0.4, 0.6}});
    List<TopicWords.Word> top = words.top(0, 2);
    assertEquals("quai", top.get(0).term());
    assertEquals(0.3 / 1.1, top.get(0).weight(), 1e-9);
    assertEquals(0.8 / 1.1, top.get(1).weight(), 1e-9);
  }
}
