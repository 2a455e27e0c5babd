package org.entente.stage.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives topics their ids: those of the previous run's topics that say the same, by the assignment
 * of greatest cosine between the distributions of their terms; new numbers otherwise. A number is
 * never given twice.
 */
final class AlignTopics {
  /** Cosine from which on two topics are the same. */
  static final double SAME = 0.5;

  /** Cosine from which on a topic that is not the same comes from, or went into, another. */
  static final double RELATED = 0.35;

  /**
   * What became of a topic.
   *
   * @param id of the topic
   * @param change same, new, split, merged or gone; null without an earlier run
   * @param previousId the topic of the earlier run, or null
   * @param similarity to that topic, or null
   */
  record Fate(String id, String change, String previousId, Double similarity) {}

  /**
   * The fates of all topics.
   *
   * @param topics of the new ones, in order
   * @param gone of those of the previous run that are no more
   * @param lastNumber the highest number given so far
   */
  record Aligned(List<Fate> topics, List<Fate> gone, long lastNumber) {
    List<String> ids() {
      return topics.stream().map(Fate::id).toList();
    }
  }

  private AlignTopics() {}

  /**
   * Aligns topics with those of the previous run.
   *
   * @param model new, without ids
   * @param order its topics, the most prevalent first: the order of new numbers
   */
  static Aligned of(TopicModel model, List<Integer> order, Optional<TopicModel> previous) {
    if (previous.isEmpty()) {
      Fate[] fates = new Fate[order.size()];
      for (int i = 0; i < fates.length; i++) {
        fates[order.get(i)] = new Fate(id(i + 1L), null, null, null);
      }
      return new Aligned(List.of(fates), List.of(), fates.length);
    }
    return aligned(similarities(model, previous.get()), order, previous.get());
  }

  private static Aligned aligned(double[][] similarity, List<Integer> order, TopicModel previous) {
    int[] assigned = TopicMatching.of(similarity);
    boolean[] kept = new boolean[previous.ids().size()];
    for (int k = 0; k < assigned.length; k++) {
      if (assigned[k] >= 0 && similarity[k][assigned[k]] >= SAME) {
        kept[assigned[k]] = true;
      } else {
        assigned[k] = -1;
      }
    }
    boolean[] merged = new boolean[assigned.length];
    List<Fate> gone = new ArrayList<>();
    for (int p = 0; p < kept.length; p++) {
      if (!kept[p]) {
        int heir = heir(similarity, p);
        boolean related = similarity[heir][p] >= RELATED;
        merged[heir] |= related && assigned[heir] >= 0;
        String id = previous.ids().get(p);
        gone.add(new Fate(id, "gone", id, related ? similarity[heir][p] : null));
      }
    }
    Fate[] fates = new Fate[assigned.length];
    long last = previous.lastNumber();
    for (int k : order) {
      int p = assigned[k] >= 0 ? assigned[k] : origin(similarity[k]);
      String from = previous.ids().get(p);
      double value = similarity[k][p];
      if (assigned[k] >= 0) {
        fates[k] = new Fate(from, merged[k] ? "merged" : "same", from, value);
      } else {
        boolean split = kept[p] && value >= RELATED;
        fates[k] = new Fate(id(++last), split ? "split" : "new", split ? from : null, value);
      }
    }
    return new Aligned(List.of(fates), gone, last);
  }

  /** The new topic that is most like one of the previous run. */
  private static int heir(double[][] similarity, int previous) {
    int heir = 0;
    for (int k = 1; k < similarity.length; k++) {
      if (similarity[k][previous] > similarity[heir][previous]) {
        heir = k;
      }
    }
    return heir;
  }

  private static int origin(double[] similarity) {
    int origin = 0;
    for (int p = 1; p < similarity.length; p++) {
      if (similarity[p] > similarity[origin]) {
        origin = p;
      }
    }
    return origin;
  }

  /** Cosines over the union of both vocabularies. */
  private static double[][] similarities(TopicModel model, TopicModel previous) {
    Map<String, Integer> places = new HashMap<>();
    model.vocabulary().terms().forEach(term -> places.put(term, places.size()));
    previous.vocabulary().terms().forEach(term -> places.putIfAbsent(term, places.size()));
    return TopicMatching.cosines(spread(model, places), spread(previous, places));
  }

  private static double[][] spread(TopicModel model, Map<String, Integer> places) {
    double[][] shares = TopicWords.normalised(model.weights());
    double[][] spread = new double[shares.length][places.size()];
    for (int k = 0; k < shares.length; k++) {
      for (int v = 0; v < shares[k].length; v++) {
        spread[k][places.get(model.vocabulary().terms().get(v))] = shares[k][v];
      }
    }
    return spread;
  }

  /** A saved model keeps its topics as they are. */
  static Aligned unchanged(TopicModel saved) {
    List<Fate> fates = saved.ids().stream().map(id -> new Fate(id, "same", id, 1.0)).toList();
    return new Aligned(fates, List.of(), saved.lastNumber());
  }

  private static String id(long number) {
    return String.format(Locale.ROOT, "t%02d", number);
  }
}
