package org.entente.stage.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Chooses the number of topics and the start. Candidates from several seeds take one step over a
 * sample on the driver and are compared by NPMI, diversity, exclusivity and agreement between
 * seeds.
 */
final class ChooseTopics {
  private static final int[] GRID = {4, 6, 8, 10, 12, 15, 20, 25, 30, 40};
  private static final int SEEDS = 3;
  private static final int FEWEST_ARTICLES_A_TOPIC = 6;

  /** Copies of a model that the fit holds at its height. */
  private static final int COPIES_OF_FIT = 4;

  /** The seed of a start from the topics of the run before. */
  private static final long EARLIER = -1;

  /** How much less coherent and diverse the topics of the run before may be and still be kept. */
  private static final double KEPT_WITHIN = 0.6;

  /** By how much the sum of the four measures must differ between numbers to tell them apart. */
  private static final double TELLING = 0.1;

  /** Steps that a candidate is fitted with. */
  static final int STEPS = 1;

  /**
   * What is fitted to the end.
   *
   * @param weights topics × terms after screening
   * @param seed that led there
   * @param stability mean agreement of each topic with those of other seeds, 0 to 1
   * @param candidates rows of the table {@code topic_models}, the chosen one among them
   */
  @SuppressWarnings("ArrayRecordComponent") // Matrices that MLlib takes as they are.
  record Choice(double[][] weights, long seed, double[] stability, List<Row> candidates) {}

  @SuppressWarnings("ArrayRecordComponent") // Matrices that MLlib takes as they are.
  private record Candidate(
      int k,
      long seed,
      double[][] weights,
      TermSample.Quality quality,
      double exclusivity,
      double[] stability,
      double perplexity) {

    boolean isFrom(int number, long start) {
      return k == number && seed == start;
    }

    double stable() {
      return Arrays.stream(stability).average().orElse(0);
    }

    /** Four measures of one scale; none may buy off the others. */
    double value() {
      return quality.npmi() + quality.diversity() + exclusivity + stable();
    }
  }

  private ChooseTopics() {}

  /**
   * Fits and compares the candidates.
   *
   * @param asked how many topics; empty to choose
   * @param seed of the first start
   * @param earlier the previous run's topics over this vocabulary: a start of its own, which is
   *     kept unless others are clearly better
   */
  static Choice of(TermSample sample, OptionalInt asked, long seed, Optional<double[][]> earlier) {
    FitSample fit = new FitSample(sample);
    List<Candidate> candidates = new ArrayList<>();
    int[] numbers = asked.isPresent() ? new int[] {asked.getAsInt()} : grid(sample.size());
    int most = numbers[numbers.length - 1];
    LatentSpace space = new LatentSpace(sample, SeedTopics.dimensions(sample.size(), most));
    for (int k : numbers) {
      SeedTopics starts = new SeedTopics(sample, space, k);
      List<double[][]> begun =
          new ArrayList<>(
              IntStream.range(0, SEEDS).parallel().mapToObj(i -> starts.of(seed + i)).toList());
      earlier.filter(topics -> topics.length == k).ifPresent(begun::add);
      candidates.addAll(candidates(fit, sample, begun, seed));
    }
    int k = bestNumber(candidates, earlier.map(topics -> topics.length).orElse(0));
    Candidate chosen = best(candidates.stream().filter(c -> c.k() == k).toList());
    String reason = reason(candidates, chosen, asked.isPresent());
    List<Row> rows =
        candidates.stream()
            .map(c -> row(c, c.isFrom(chosen.k(), chosen.seed()) ? reason : null))
            .toList();
    return new Choice(chosen.weights(), chosen.seed(), chosen.stability(), rows);
  }

  private static Candidate best(List<Candidate> candidates) {
    Candidate best =
        candidates.stream()
            .max(
                Comparator.comparingDouble((Candidate c) -> c.quality().value())
                    .thenComparing(Candidate::seed, Comparator.reverseOrder()))
            .orElseThrow();
    return candidates.stream()
        .filter(c -> c.seed() == EARLIER)
        .filter(c -> c.quality().value() >= best.quality().value() - KEPT_WITHIN)
        .findFirst()
        .orElse(best);
  }

  /** The largest number that is tried for this many articles. */
  static int most(long articles) {
    int[] grid = grid((int) Math.min(articles, TermSample.LARGEST));
    return grid[grid.length - 1];
  }

  /** Topics of all candidates and of the fit's own copies, each held with all terms. */
  static long cells(OptionalInt asked, long articles) {
    int[] tried =
        asked.isPresent()
            ? new int[] {asked.getAsInt()}
            : grid((int) Math.min(articles, TermSample.LARGEST));
    long candidates = (SEEDS + 1L) * IntStream.of(tried).sum();
    return candidates + COPIES_OF_FIT * (long) tried[tried.length - 1];
  }

  /** The numbers that are tried for a sample of this many articles. */
  static int[] grid(int articles) {
    int most = Math.max(GRID[0], articles / FEWEST_ARTICLES_A_TOPIC);
    int[] fitting = IntStream.of(GRID).filter(k -> k <= most && k < articles).toArray();
    return fitting.length == 0 ? new int[] {2} : fitting;
  }

  private static List<Candidate> candidates(
      FitSample fit, TermSample sample, List<double[][]> starts, long first) {
    // Each is computed alone, so that the number of threads does not matter.
    List<FitSample.Stepped> stepped = starts.parallelStream().map(fit::step).toList();
    List<double[][]> shares =
        stepped.stream().map(one -> TopicWords.normalised(one.weights())).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      candidates.add(
          new Candidate(
              starts.get(i).length,
              i < SEEDS ? first + i : EARLIER,
              stepped.get(i).weights(),
              sample.measure(shares.get(i)),
              TopicWords.exclusivity(shares.get(i)),
              stability(i, shares),
              stepped.get(i).perplexity()));
    }
    return candidates;
  }

  private static double[] stability(int one, List<double[][]> fitted) {
    double[] stability = new double[fitted.get(one).length];
    for (int other = 0; other < fitted.size(); other++) {
      if (other != one) {
        double[] agreement = TopicMatching.agreement(fitted.get(one), fitted.get(other));
        Arrays.setAll(stability, t -> stability[t] + agreement[t] / (fitted.size() - 1));
      }
    }
    return stability;
  }

  /**
   * Of the numbers that are not clearly worse than the best, that of the run before or the largest,
   * which tells more.
   */
  private static int bestNumber(List<Candidate> candidates, int earlier) {
    double best = candidates.stream().mapToDouble(c -> mean(candidates, c.k())).max().orElse(0);
    List<Integer> good =
        candidates.stream()
            .map(Candidate::k)
            .filter(k -> mean(candidates, k) >= best - TELLING)
            .toList();
    return good.contains(earlier)
        ? earlier
        : good.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  private static double mean(List<Candidate> candidates, int k) {
    return candidates.stream()
        .filter(c -> c.k() == k)
        .mapToDouble(Candidate::value)
        .average()
        .orElse(0);
  }

  private static String reason(List<Candidate> candidates, Candidate chosen, boolean asked) {
    long numbers = candidates.stream().mapToInt(Candidate::k).distinct().count();
    String number =
        asked
            ? "The number was asked for"
            : String.format(
                Locale.ROOT,
                "Of %d numbers tried, %d is the largest, or that of the run before, whose sum of"
                    + " NPMI, diversity, exclusivity and stability, %.2f on average, is not clearly"
                    + " below the highest",
                numbers,
                chosen.k(),
                mean(candidates, chosen.k()));
    String start =
        chosen.seed() == EARLIER
            ? "no seed is clearly better than the topics of the run before."
            : String.format(
                Locale.ROOT,
                "of %d seeds, %d leads to the most coherent and diverse terms.",
                SEEDS,
                chosen.seed());
    return number + "; " + start;
  }

  private static Row row(Candidate candidate, String reason) {
    return RowFactory.create(
        candidate.k(),
        candidate.seed(),
        "online",
        STEPS,
        candidate.quality().npmi(),
        candidate.quality().diversity(),
        candidate.exclusivity(),
        candidate.stable(),
        candidate.perplexity(),
        null,
        reason != null,
        reason);
  }
}
