package org.entente.stage.topics;

import java.util.ArrayList;
import java.util.List;

/** Says of a topic what makes it less than a subject of its own. */
final class FlagTopics {
  private static final double TINY = 0.25;
  private static final double NEAR_COPY = 0.8;
  private static final double ALWAYS_TOGETHER = 0.85;
  private static final int FEWEST_ARTICLES = 5;

  private FlagTopics() {}

  /**
   * The flags of each topic.
   *
   * @param shares topics × terms, each topic's sum 1
   * @param ids of the topics
   * @param articles of which each is the first topic
   * @param npmi coherence of each
   */
  static List<List<String>> of(
      double[][] shares, List<String> ids, long[] articles, double[] npmi) {
    long total = 0;
    for (long n : articles) {
      total += n;
    }
    List<List<String>> all = new ArrayList<>();
    for (int k = 0; k < shares.length; k++) {
      List<String> flags = new ArrayList<>();
      if (articles[k] < TINY * total / shares.length) {
        flags.add("tiny");
      }
      for (int other = 0; other < shares.length; other++) {
        if (other != k && TopicMatching.cosine(shares[k], shares[other]) >= NEAR_COPY) {
          flags.add("near_copy:" + ids.get(other));
        }
      }
      if (npmi[k] >= ALWAYS_TOGETHER && articles[k] >= FEWEST_ARTICLES) {
        flags.add("boilerplate");
      }
      all.add(flags);
    }
    return all;
  }
}
