package org.entente.stage.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlignTopicsTest {
  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of("riz", "blé", "port", "quai", "vaccin", "soin"), new double[] {1, 1, 1, 1, 1, 1});

  @Test
  void assignsEachTopicAtMostOnce() {
    double[][] similarity = {{0.9, 0.8}, {0.85, 0.1}, {0.0, 0.2}};
    assertArrayEquals(new int[] {1, 0, -1}, TopicMatching.of(similarity));
  }

  @Test
  void numbersTheFirstTopicsByPrevalence() {
    AlignTopics.Aligned aligned =
        AlignTopics.of(
            model(List.of(), 0, topic(1, 1, 0, 0, 0, 0), topic(0, 0, 1, 1, 0, 0)),
            List.of(1, 0),
            Optional.empty());
    assertEquals(List.of("t02", "t01"), aligned.ids());
    assertEquals(2, aligned.lastNumber());
  }

  @Test
  void keepsIdsAndNeverGivesANumberTwice() {
    TopicModel before =
        model(List.of("t02", "t05"), 9, topic(5, 5, 0, 0, 0, 0), topic(0, 0, 5, 4, 0, 0));
    TopicModel now = model(List.of(), 0, topic(0, 0, 0, 0, 3, 3), topic(6, 5, 0, 0, 0, 0));
    AlignTopics.Aligned aligned = AlignTopics.of(now, List.of(0, 1), Optional.of(before));
    assertEquals(List.of("t10", "t02"), aligned.ids());
    assertEquals(List.of("new", "same"), changes(aligned));
    assertEquals("t05", aligned.gone().get(0).id());
    assertEquals(10, aligned.lastNumber());
  }

  @Test
  void saysWhatIsSplitAndWhatIsMerged() {
    TopicModel wide = model(List.of("t01"), 1, topic(5, 4, 0, 5, 0, 0));
    TopicModel narrow =
        model(List.of("t01", "t02"), 2, topic(5, 5, 0, 0, 0, 0), topic(0, 0, 1, 5, 0, 0));
    AlignTopics.Aligned split =
        AlignTopics.of(
            model(List.of(), 0, narrow.weights()[0], narrow.weights()[1]),
            List.of(0, 1),
            Optional.of(wide));
    assertEquals(List.of("same", "split"), changes(split));
    assertEquals("t01", split.topics().get(1).previousId());
    AlignTopics.Aligned merged =
        AlignTopics.of(model(List.of(), 0, wide.weights()[0]), List.of(0), Optional.of(narrow));
    assertEquals(List.of("merged"), changes(merged));
    assertEquals("t02", merged.gone().get(0).id());
  }

  private static List<String> changes(AlignTopics.Aligned aligned) {
    return aligned.topics().stream().map(AlignTopics.Fate::change).toList();
  }

  private static double[] topic(double... weights) {
    return weights;
  }

  private static TopicModel model(List<String> ids, long last, double[]... weights) {
    return new TopicModel(WORDS, Map.of(), weights, 1.0, ids, last);
  }
}
