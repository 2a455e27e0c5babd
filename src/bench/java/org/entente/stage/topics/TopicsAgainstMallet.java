package org.entente.stage.topics;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.IDSorter;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.logging.Level;
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
 * recovery of planted topics, agreement of five seeds, and time.
 *
 * <p>Arguments: a file with the words of one article a line, k, seeds, and optionally a file with
 * the planted topics, one a line, whose n-th figure is the probability of the word {@code wn}.
 */
public final class TopicsAgainstMallet {
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType));

  private final List<List<String>> documents;
  private final List<String> vocabulary;
  private final double[][] planted;
  private final int k;
  private TermSample all;

  private TopicsAgainstMallet(
      List<List<String>> documents, List<String> vocabulary, double[][] planted, int k) {
    this.documents = documents;
    this.vocabulary = vocabulary;
    this.planted = planted;
    this.k = k;
  }

  /** Runs the comparison and prints one line a seed and model. */
  public static void main(String[] arguments) throws IOException {
    List<List<String>> documents =
        Files.readAllLines(Path.of(arguments[0])).stream()
            .map(line -> List.of(line.strip().split(" ")))
            .filter(words -> words.size() >= SelectDocuments.FEWEST_TERMS)
            .toList();
    double[][] planted =
        arguments.length < 4
            ? new double[0][]
            : Files.readAllLines(Path.of(arguments[3])).stream()
                .map(l -> Arrays.stream(l.split(" ")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
    SparkSession spark = SparkSession.builder().getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      String id = String.format(Locale.ROOT, "%07d", d);
      rows.add(RowFactory.create(id, documents.get(d).toArray(String[]::new)));
    }
    Dataset<Row> table = spark.createDataFrame(rows, DOCUMENTS).persist();
    List<String> vocabulary = Vocabulary.of(table, documents.size());
    TopicsAgainstMallet comparison =
        new TopicsAgainstMallet(
            documents, vocabulary, planted, Integer.parseInt(arguments[1]));
    comparison.all = comparison.postings();
    int seeds = Integer.parseInt(arguments[2]);
    comparison.run(table, seeds);
  }

  private void run(Dataset<Row> table, int seeds) {
    System.out.printf("%d articles, %d terms, k = %d%n", documents.size(), vocabulary.size(), k);
    List<double[][]> ours = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      long start = System.nanoTime();
      double[][] weights = ours(table, 100L * seed);
      print("entente", seed, weights, start);
      ours.add(weights);
    }
    agreement("entente", ours);
    if (Boolean.getBoolean("without.mallet")) {
      return;
    }
    List<double[][]> theirs = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      long start = System.nanoTime();
      double[][] weights = mallet(seed);
      print("mallet", seed, weights, start);
      theirs.add(weights);
    }
    agreement("mallet", theirs);
  }

  private double[][] ours(Dataset<Row> table, long seed) {
    double exponent = TermVectors.exponent(documents.size());
    Dataset<Row> sorted =
        TermVectors.of(table, vocabulary, exponent)
            .coalesce(1)
            .sortWithinPartitions("article_id")
            .persist(StorageLevel.MEMORY_AND_DISK());
    FitTopics fitting = new FitTopics(sorted, documents.size(), vocabulary.size());
    ChooseTopics.Choice choice = ChooseTopics.of(fitting, OptionalInt.of(k), seed, Optional.empty());
    int steps = Math.max(ModelTopics.STEPS, fitting.batches());
    double[][] weights = fitting.fit(choice.weights(), choice.seed(), steps);
    sorted.unpersist();
    return TopicWords.normalised(weights);
  }

  private double[][] mallet(int seed) {
    Alphabet alphabet = new Alphabet(vocabulary.toArray());
    InstanceList instances = new InstanceList(alphabet, null);
    for (List<String> words : documents) {
      int[] features =
          words.stream().mapToInt(w -> alphabet.lookupIndex(w, false)).filter(v -> v >= 0).toArray();
      instances.add(new Instance(new FeatureSequence(alphabet, features), null, null, null));
    }
    ParallelTopicModel.logger.setLevel(Level.OFF);
    ParallelTopicModel model = new ParallelTopicModel(k, 5.0, 0.01);
    model.setRandomSeed(seed);
    model.setNumIterations(1000);
    model.setOptimizeInterval(10);
    model.setBurninPeriod(50);
    model.setNumThreads(2);
    model.addInstances(instances);
    try {
      model.estimate();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    double[][] weights = new double[k][vocabulary.size()];
    List<TreeSet<IDSorter>> sorted = model.getSortedWords();
    for (int t = 0; t < k; t++) {
      Iterator<IDSorter> words = sorted.get(t).iterator();
      while (words.hasNext()) {
        IDSorter word = words.next();
        weights[t][word.getID()] = word.getWeight();
      }
    }
    return weights;
  }

  private TermSample postings() {
    List<SparseVector> vectors = new ArrayList<>();
    for (List<String> words : documents) {
      int[] indices =
          words.stream()
              .mapToInt(vocabulary::indexOf)
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

  private void print(String model, int seed, double[][] weights, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    TermSample.Quality quality = all.measure(weights);
    System.out.printf(
        Locale.ROOT,
        "%s seed %d npmi %.3f diversity %.3f recovered %.3f %.1f s%n",
        model,
        seed,
        quality.npmi(),
        quality.diversity(),
        recovered(weights),
        seconds);
    if (Boolean.getBoolean("words")) {
      for (double[] topic : weights) {
        StringBuilder line = new StringBuilder("   ");
        for (int v : TopicWords.leading(topic, TermSample.TOP)) {
          line.append(vocabulary.get(v).replace(' ', '_')).append(' ');
        }
        System.out.println(line);
      }
    }
  }

  /** Mean over the planted topics of the best cosine. */
  private double recovered(double[][] weights) {
    double sum = 0;
    for (double[] topic : planted) {
      double[] placed = new double[vocabulary.size()];
      Arrays.setAll(placed, v -> topic[Integer.parseInt(vocabulary.get(v).substring(1))]);
      sum +=
          Arrays.stream(weights).mapToDouble(w -> TopicMatching.cosine(w, placed)).max().orElse(0);
    }
    return planted.length == 0 ? Double.NaN : sum / planted.length;
  }

  /** Topics that all seeds share, by cosine of at least 0.9 with the first seed's. */
  private static void agreement(String model, List<double[][]> fitted) {
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
