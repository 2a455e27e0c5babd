package org.entente.stage.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The words of fitted topics: weights, exclusivity and FREX (Bischof and Airoldi 2012), in plain
 * Java. Terms are ranked by their share counted by rarity, so that words of every subject do not
 * lead; the probability that is published is that of the plain word.
 */
final class TopicWords {
  private final Vocabulary vocabulary;

  /** Share of term v in topic k, counted by rarity, at [k][v]. */
  private final double[][] weights;

  private final double[] totals;

  /**
   * Takes the shares as they are.
   *
   * @param weights at [k][v], each topic's sum 1
   */
  TopicWords(Vocabulary vocabulary, double[][] weights) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.totals = new double[vocabulary.size()];
    for (double[] topic : weights) {
      for (int v = 0; v < topic.length; v++) {
        totals[v] += topic[v];
      }
    }
  }

  /**
   * Mean share of the leading terms' weight that lies in their topic, over all topics.
   *
   * @param shares of the terms, each topic's sum 1
   */
  static double exclusivity(double[][] shares) {
    double sum = 0;
    int places = 0;
    for (double[] topic : shares) {
      for (int v : leading(topic, TermSample.TOP)) {
        double total = 0;
        for (double[] other : shares) {
          total += other[v];
        }
        sum += topic[v] / total;
        places++;
      }
    }
    return places == 0 ? 0 : sum / places;
  }

  /**
   * The distribution of each topic's terms: expected counts without the prior, which in variational
   * Bayes stands for no prior at all (Asuncion et al. 2009), brought to a sum of 1.
   */
  static double[][] normalised(double[][] weights) {
    double[][] shares = new double[weights.length][];
    for (int k = 0; k < weights.length; k++) {
      double[] counts =
          Arrays.stream(weights[k]).map(w -> Math.max(0, w - FitTopics.TERM_PRIOR)).toArray();
      double total = Arrays.stream(counts).sum();
      shares[k] = Arrays.stream(counts).map(c -> total == 0 ? 0 : c / total).toArray();
    }
    return shares;
  }

  /** The indices of the {@code n} largest weights, ties by index; weights of 0 are left out. */
  static int[] leading(double[] weights, int n) {
    PriorityQueue<Integer> least =
        new PriorityQueue<>(
            Comparator.comparingDouble((Integer v) -> weights[v])
                .thenComparing(Comparator.reverseOrder()));
    for (int v = 0; v < weights.length; v++) {
      if (weights[v] > 0) {
        least.add(v);
        if (least.size() > n) {
          least.poll();
        }
      }
    }
    int[] leading = new int[least.size()];
    for (int i = leading.length - 1; i >= 0; i--) {
      leading[i] = least.remove();
    }
    return leading;
  }

  double[][] shares() {
    return weights;
  }

  /** The {@code n} terms of largest weight. */
  List<String> terms(int topic, int n) {
    return top(topic, n).stream().map(Word::term).toList();
  }

  int topics() {
    return weights.length;
  }

  /**
   * A term of a topic.
   *
   * @param term the lemma
   * @param weight its probability in the topic
   * @param frex harmonic mean of its ranks by weight and by exclusivity, 0 to 1
   */
  record Word(String term, double weight, double frex) {}

  /** The probability of each word in the topic, which rarity does not sway. */
  double[] probabilities(int topic) {
    double[] plain = new double[vocabulary.size()];
    Arrays.setAll(plain, v -> weights[topic][v] / vocabulary.rarity()[v]);
    double total = Arrays.stream(plain).sum();
    return Arrays.stream(plain).map(p -> total == 0 ? 0 : p / total).toArray();
  }

  /** The {@code n} words of largest share by rarity, ties by spelling. */
  List<Word> top(int topic, int n) {
    double[] frex = frex(topic);
    double[] probabilities = probabilities(topic);
    return order(weights[topic]).stream()
        .limit(n)
        .map(v -> new Word(vocabulary.terms().get(v), probabilities[v], frex[v]))
        .toList();
  }

  /**
   * The {@code n} words that are most frequent in and exclusive to the topic, among its leading
   * ones.
   */
  List<String> frex(int topic, int n, int among) {
    return top(topic, among).stream()
        .sorted(Comparator.comparingDouble((Word word) -> -word.frex()).thenComparing(Word::term))
        .limit(n)
        .map(Word::term)
        .toList();
  }

  /** Mean share of the top words' weight that lies in the topic. */
  double exclusivity(int topic, int n) {
    return order(weights[topic]).stream()
        .limit(n)
        .mapToDouble(v -> share(topic, v))
        .average()
        .orElse(0);
  }

  private double share(int topic, int term) {
    return totals[term] == 0 ? 0 : weights[topic][term] / totals[term];
  }

  private double[] frex(int topic) {
    double[] exclusive = new double[vocabulary.size()];
    for (int v = 0; v < exclusive.length; v++) {
      exclusive[v] = share(topic, v);
    }
    double[] byWeight = ranks(weights[topic]);
    double[] byExclusivity = ranks(exclusive);
    double[] frex = new double[exclusive.length];
    for (int v = 0; v < frex.length; v++) {
      frex[v] = 2 / (1 / byWeight[v] + 1 / byExclusivity[v]);
    }
    return frex;
  }

  /** Ranks from 1/n for the least to 1 for the greatest. */
  private double[] ranks(double[] values) {
    List<Integer> order = order(values);
    double[] ranks = new double[values.length];
    for (int i = 0; i < order.size(); i++) {
      ranks[order.get(i)] = (double) (order.size() - i) / order.size();
    }
    return ranks;
  }

  private List<Integer> order(double[] values) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, values.length).boxed().toList());
    order.sort(
        Comparator.comparingDouble((Integer v) -> -values[v])
            .thenComparing(vocabulary.terms()::get));
    return order;
  }
}
