package org.entente.job.generate;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Random choices that depend on the seed, an article's number and what they are for alone. */
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * @param purpose keeps the choices for one purpose apart from those for another
   */
  static Draws of(long seed, long number, int purpose) {
    SplittableRandom first = new SplittableRandom(seed * GOLDEN + number);
    return new Draws(first.nextLong() + purpose * GOLDEN);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
    int rest = random.nextInt(choices.stream().mapToInt(weight).sum());
    for (T choice : choices) {
      rest -= weight.applyAsInt(choice);
      if (rest < 0) {
        return choice;
      }
    }
    throw new IllegalStateException("Weights must be positive");
  }

  String weighted(Map<String, Integer> weights) {
    return weighted(List.copyOf(weights.entrySet()), Map.Entry::getValue).getKey();
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
