package org.entente.stage.topics;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.mllib.linalg.SparseVector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Compares this topic model with MALLET's on the same token lists and the same k: NPMI, diversity,
 * how well an article's first topic tells its label (NMI), recovery of planted topics, agreement of
 * the seeds, and time by the clock and of the processors.
 *
 * <p>Arguments: a file {@code NAME.txt} with the words of one article a line, k, seeds. Beside it
 * may lie {@code NAME.labels}, one label a line, and {@code NAME.topics}, one planted topic a line,
 * whose n-th figure is the probability of the word {@code wn}.
 */
public final class TopicsAgainstMallet {
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType))
          .add("canonical", DataTypes.BooleanType);

  private final List<List<String>> documents;
  private final List<String> labels;
  private final Vocabulary vocabulary;
  private final double[][] planted;
  private final int k;
  private final TermSample all;

  private TopicsAgainstMallet(
      List<List<String>> documents,
      List<String> labels,
      Vocabulary vocabulary,
      double[][] planted,
      int k) {
    this.documents = documents;
    this.labels = labels;
    this.vocabulary = vocabulary;
    this.planted = planted;
    this.k = k;
    this.all = postings();
  }

  /** A fitted model: what its words weigh, and the first topic of each document. */
  record Outcome(double[][] leading, double[][] probabilities, int[] first) {}

  /** Runs the comparison and prints one line a seed and model. */
  public static void main(String[] arguments) throws IOException {
    List<List<String>> read =
        lines(arguments[0]).stream().map(line -> List.of(line.strip().split(" "))).toList();
    int[] usable =
        IntStream.range(0, read.size())
            .filter(d -> read.get(d).size() >= SelectDocuments.FEWEST_TERMS)
            .toArray();
    List<List<String>> documents = IntStream.of(usable).mapToObj(read::get).toList();
    List<String> named = lines(arguments[0].replaceAll("[.]txt$", ".labels"));
    List<String> labels =
        named.isEmpty() ? named : IntStream.of(usable).mapToObj(named::get).toList();
    double[][] planted =
        lines(arguments[0].replaceAll("[.]txt$", ".topics")).stream()
            .map(l -> Arrays.stream(l.split(" ")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    SparkSession spark = SparkSession.builder().getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      String id = String.format(Locale.ROOT, "%07d", d);
      rows.add(RowFactory.create(id, documents.get(d).toArray(String[]::new), true));
    }
    Dataset<Row> table = spark.createDataFrame(rows, DOCUMENTS).persist();
    Vocabulary vocabulary = Vocabulary.of(table, documents.size());
    for (String k : arguments[1].split(",")) {
      new TopicsAgainstMallet(documents, labels, vocabulary, planted, Integer.parseInt(k))
          .run(table, Integer.parseInt(arguments[2]));
    }
  }

  private static List<String> lines(String file) throws IOException {
    return Files.exists(Path.of(file)) ? Files.readAllLines(Path.of(file)) : List.of();
  }

  private void run(Dataset<Row> table, int seeds) {
    System.out.printf("%d articles, %d terms, k = %d%n", documents.size(), vocabulary.size(), k);
    compare("entente", seeds, seed -> ours(table, 100L * seed));
    if (!Boolean.getBoolean("without.mallet")) {
      compare(
          "mallet", seeds, seed -> MalletTopics.fit(documents, vocabulary, k, seed, this::trained));
    }
  }

  private void compare(String model, int seeds, IntFunction<Outcome> fit) {
    List<double[][]> fitted = new ArrayList<>();
    double[] sums = new double[6];
    if (documents.size() < TermVectors.LARGE) {
      // Classes are loaded and compiled once a process, not once a fit.
      fit.apply(0);
    }
    for (int seed = 1; seed <= seeds; seed++) {
      long start = System.nanoTime();
      long used = processors();
      Outcome outcome = fit.apply(seed);
      TermSample.Quality quality = all.measure(outcome.leading());
      double[] figures = {
        quality.npmi(),
        quality.diversity(),
        TopicScores.agreement(labels, outcome.first()),
        TopicScores.recovered(planted, vocabulary, outcome.probabilities()),
        (trained[0] - start) / 1e9,
        (trained[1] - used) / 1e9
      };
      Arrays.setAll(sums, i -> sums[i] + figures[i]);
      print(model + " seed " + seed, figures);
      fitted.add(outcome.leading());
      if (Boolean.getBoolean("words")) {
        words(outcome.leading());
      }
    }
    print(model + " mean  ", Arrays.stream(sums).map(sum -> sum / seeds).toArray());
    shared(model, fitted);
  }

  private static void print(String model, double[] figures) {
    System.out.printf(
        Locale.ROOT,
        "%s npmi %.3f diversity %.3f nmi %.3f recovered %.4f %.1f s, processors %.1f s%n",
        model,
        figures[0],
        figures[1],
        figures[2],
        figures[3],
        figures[4],
        figures[5]);
  }

  private static long processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** When the training ended, by the clock and the processors. */
  private final long[] trained = new long[2];

  private void trained() {
    trained[0] = System.nanoTime();
    trained[1] = processors();
  }

  private Outcome ours(Dataset<Row> table, long seed) {
    double exponent = TermVectors.exponent(documents.size());
    Dataset<Row> sorted =
        TermVectors.of(table, vocabulary, exponent).coalesce(1).sortWithinPartitions("article_id");
    if (FitTopics.batches(documents.size()) > 1) {
      sorted.persist(StorageLevel.MEMORY_AND_DISK());
    }
    FitTopics fitting = new FitTopics(sorted, documents.size(), vocabulary.size());
    ChooseTopics.Choice choice =
        ChooseTopics.of(fitting.sample(), OptionalInt.of(k), seed, Optional.empty());
    double[][] weights = fitting.fit(choice.weights(), choice.seed(), ModelTopics.STEPS);
    trained();
    TopicModel model = new TopicModel(vocabulary, Map.of(), weights, exponent, List.of(), 0);
    int[] first = new int[documents.size()];
    Arrays.fill(first, -1);
    WeighArticles.apply(sorted, model)
        .filter("rank = 1")
        .collectAsList()
        .forEach(row -> first[Integer.parseInt(row.getAs("article_id"))] = row.getAs("index"));
    sorted.unpersist();
    double[][] probabilities =
        IntStream.range(0, k).mapToObj(model.words()::probabilities).toArray(double[][]::new);
    return new Outcome(TopicWords.normalised(weights), probabilities, first);
  }

  private TermSample postings() {
    Map<String, Integer> places = new HashMap<>();
    vocabulary.terms().forEach(term -> places.put(term, places.size()));
    List<SparseVector> vectors = new ArrayList<>();
    for (List<String> words : documents) {
      int[] indices =
          words.stream()
              .mapToInt(word -> places.getOrDefault(word, -1))
              .filter(v -> v >= 0)
              .sorted()
              .distinct()
              .toArray();
      double[] ones = new double[indices.length];
      Arrays.fill(ones, 1);
      vectors.add(new SparseVector(vocabulary.size(), indices, ones));
    }
    return new TermSample(vectors, vocabulary.size());
  }

  private void words(double[][] leading) {
    for (double[] topic : leading) {
      StringBuilder line = new StringBuilder("   ");
      for (int v : TopicWords.leading(topic, TermSample.TOP)) {
        line.append(vocabulary.terms().get(v).replace(' ', '_')).append(' ');
      }
      System.out.println(line);
    }
  }

  /** Topics that all seeds share, by cosine of at least 0.9 with the first seed's. */
  private static void shared(String model, List<double[][]> fitted) {
    double[] least = new double[fitted.get(0).length];
    Arrays.fill(least, 1);
    for (double[][] other : fitted) {
      double[] agreement = TopicMatching.agreement(fitted.get(0), other);
      Arrays.setAll(least, t -> Math.min(least[t], agreement[t]));
    }
    long shared = Arrays.stream(least).filter(a -> a >= 0.9).count();
    System.out.printf("%s: all seeds agree in %d of %d topics%n", model, shared, least.length);
  }
}
