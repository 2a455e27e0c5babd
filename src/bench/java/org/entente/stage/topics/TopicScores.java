package org.entente.stage.topics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well topics tell labels and recover planted topics. */
final class TopicScores {
  private TopicScores() {}

  /** Normalised mutual information of first topics and labels, by the mean of both entropies. */
  static double agreement(List<String> labels, int[] first) {
    Map<String, Integer> joint = new HashMap<>();
    Map<String, Integer> ofLabels = new HashMap<>();
    Map<String, Integer> ofTopics = new HashMap<>();
    for (int d = 0; d < first.length && !labels.isEmpty(); d++) {
      if (first[d] >= 0) {
        joint.merge(labels.get(d) + '/' + first[d], 1, Integer::sum);
        ofLabels.merge(labels.get(d), 1, Integer::sum);
        ofTopics.merge(String.valueOf(first[d]), 1, Integer::sum);
      }
    }
    double both = entropy(ofLabels) + entropy(ofTopics);
    return labels.isEmpty() ? Double.NaN : 2 * (both - entropy(joint)) / both;
  }

  private static double entropy(Map<String, Integer> counts) {
    double total = counts.values().stream().mapToInt(n -> n).sum();
    return counts.values().stream().mapToDouble(n -> -n / total * Math.log(n / total)).sum();
  }

  /** Mean over the planted topics of the best cosine. */
  static double recovered(double[][] planted, Vocabulary vocabulary, double[][] weights) {
    double sum = 0;
    for (double[] topic : planted) {
      double[] placed = new double[vocabulary.size()];
      Arrays.setAll(placed, v -> topic[Integer.parseInt(vocabulary.terms().get(v).substring(1))]);
      sum +=
          Arrays.stream(weights).mapToDouble(w -> TopicMatching.cosine(w, placed)).max().orElse(0);
    }
    return planted.length == 0 ? Double.NaN : sum / planted.length;
  }
}
