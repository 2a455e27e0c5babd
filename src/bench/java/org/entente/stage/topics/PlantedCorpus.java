package org.entente.stage.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Articles of known topics whose vocabularies overlap: of 3,000 words each topic has 350 and a
 * third of the 300 that all draw from, with shares by Zipf's law; an article of 60 to 200 words
 * mixes topics by a Dirichlet distribution of 0.1, so that one or two prevail.
 */
final class PlantedCorpus {
  private static final int WORDS = 3_000;
  private static final int COMMON = 300;
  private static final int OWN = 350;
  private static final int SHARED = 100;
  private static final double ZIPF = 0.9;
  private static final double MIXTURE = 0.1;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 200;

  private final Random random;
  private final double[][] topics;

  /**
   * Plants topics.
   *
   * @param count of the topics
   * @param seed of all draws
   */
  PlantedCorpus(int count, long seed) {
    this.random = new Random(seed);
    this.topics = new double[count][WORDS];
    for (double[] topic : topics) {
      List<Integer> words = new ArrayList<>(drawn(COMMON, WORDS, OWN));
      words.addAll(drawn(0, COMMON, SHARED));
      java.util.Collections.shuffle(words, random);
      for (int rank = 0; rank < words.size(); rank++) {
        topic[words.get(rank)] = Math.pow(rank + 1.0, -ZIPF);
      }
      double total = Arrays.stream(topic).sum();
      Arrays.setAll(topic, v -> topic[v] / total);
    }
  }

  /**
   * Writes {@code planted.txt}, the words of an article a line, and {@code planted.topics}, as
   * {@link TopicsAgainstMallet} reads them.
   *
   * <p>Arguments: the folder, how many articles, and how many topics.
   */
  public static void main(String[] arguments) throws IOException {
    PlantedCorpus corpus = new PlantedCorpus(Integer.parseInt(arguments[2]), 7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      lines.add(String.join(" ", corpus.article()));
    }
    Files.write(Path.of(arguments[0], "planted.txt"), lines);
    Files.write(
        Path.of(arguments[0], "planted.topics"),
        Arrays.stream(corpus.topics)
            .map(
                topic ->
                    Arrays.stream(topic)
                        .mapToObj(share -> String.format(Locale.ROOT, "%.8g", share))
                        .collect(Collectors.joining(" ")))
            .toList());
  }

  private List<Integer> drawn(int from, int to, int count) {
    List<Integer> all = new ArrayList<>();
    for (int word = from; word < to; word++) {
      all.add(word);
    }
    java.util.Collections.shuffle(all, random);
    return all.subList(0, count);
  }

  /** The words of the next article. */
  List<String> article() {
    double[] shares = new double[topics.length];
    Arrays.setAll(shares, t -> gamma(MIXTURE));
    List<String> words = new ArrayList<>();
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    for (int i = 0; i < length; i++) {
      words.add(String.format(Locale.ROOT, "w%04d", draw(topics[draw(shares)])));
    }
    return words;
  }

  private int draw(double[] shares) {
    double point = random.nextDouble() * Arrays.stream(shares).sum();
    int chosen = 0;
    while (chosen < shares.length - 1 && (point -= shares[chosen]) > 0) {
      chosen++;
    }
    return chosen;
  }

  /** Draws from the gamma distribution of a shape below 1 (Marsaglia and Tsang 2000). */
  private double gamma(double shape) {
    double d = shape + 1 - 1.0 / 3;
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v * Math.pow(random.nextDouble(), 1 / shape);
      }
    }
  }
}
