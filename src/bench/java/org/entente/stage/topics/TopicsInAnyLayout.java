package org.entente.stage.topics;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.table.Table;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;
import org.entente.text.term.Term;

/**
 * Models the same articles again and again, cut into 1, 2, 7 and 64 partitions, four times each on
 * this machine and once each on a cluster of two worker processes, and prints how many of the
 * twenty runs gave the same topic tables. With {@code spark.master} set, all runs are there.
 *
 * <p>Arguments, all optional: a file with the entries of one article a line, set apart by tabs, or
 * {@code planted}; topics or {@code auto}; how often each layout is tried where {@code
 * spark.master} is set.
 */
public final class TopicsInAnyLayout {
  private static final int[] PARTITIONS = {1, 2, 7, 64};
  private static final int ON_ONE_MACHINE = 4;
  private static final String ONE_MACHINE = "local[2]";
  private static final String CLUSTER = "local-cluster[2,1,1024]";

  /** Where Spark's workers keep the logs of their executors. */
  private static final File WORK = new File("work");

  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType))
          .add("canonical", DataTypes.BooleanType)
          .add("published_earliest", DataTypes.DateType)
          .add("published_latest", DataTypes.DateType);

  private final List<Row> articles;
  private final String topics;
  private final Map<String, Integer> results = new HashMap<>();
  private int runs;

  private TopicsInAnyLayout(List<Row> articles, String topics) {
    this.articles = articles;
    this.topics = topics;
  }

  /** Runs and prints a line a run, each different result once, and how many runs agree. */
  public static void main(String[] arguments) throws Exception {
    List<Row> articles =
        rows(
            arguments.length == 0 || arguments[0].equals("planted")
                ? planted()
                : Files.readAllLines(Path.of(arguments[0])));
    TopicsInAnyLayout bench =
        new TopicsInAnyLayout(articles, arguments.length > 1 ? arguments[1] : "auto");
    String master = System.getProperty("spark.master");
    if (master == null) {
      bench.run(ONE_MACHINE, ON_ONE_MACHINE);
      boolean found = WORK.exists();
      bench.run(CLUSTER, 1);
      if (!found) {
        JavaUtils.deleteRecursively(WORK);
      }
    } else {
      bench.run(master, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1);
    }
    int most = bench.results.values().stream().max(Integer::compare).orElse(0);
    System.out.printf("%d of %d runs gave the same topic tables%n", most, bench.runs);
  }

  /** Entries of articles from six planted topics, with pairs of neighbours as phrases. */
  private static List<String> planted() {
    PlantedCorpus corpus = new PlantedCorpus(6, 5);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      List<String> entries = new ArrayList<>();
      String before = null;
      for (String word : corpus.article()) {
        entries.add(word);
        if (before != null && before.compareTo(word) < 0) {
          entries.add(before + ' ' + word + '|' + before + " de " + word);
        }
        before = word;
      }
      lines.add(String.join("\t", entries));
    }
    return lines;
  }

  private static List<Row> rows(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      String[] entries = line.isEmpty() ? new String[0] : line.split("\t");
      LocalDate day = LocalDate.of(2024, 1 + rows.size() % 5, 1);
      String id = String.format(Locale.ROOT, "%016x", rows.size() * 0x9E3779B97F4A7C15L);
      rows.add(RowFactory.create(id, entries, true, day, day));
    }
    return rows;
  }

  /** The cluster's processes find their classes where this one does; no installation is needed. */
  private static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("Topics in any layout")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.executor.memory", "768m")
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
        .config("spark.executorEnv.SPARK_SQL_TESTING", "1")
        .getOrCreate();
  }

  private void run(String master, int times) throws NoSuchAlgorithmException {
    SparkSession spark = session(master);
    spark.sparkContext().setLogLevel("ERROR");
    Dataset<Row> table = spark.createDataFrame(articles, DOCUMENTS);
    for (int run = 0; run < times; run++) {
      for (int partitions : PARTITIONS) {
        String text = text(model(table.repartition(partitions), topics));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hash =
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        System.out.printf("%s, %d partition(s): %s%n", master, partitions, hash);
        if (results.merge(hash, 1, Integer::sum) == 1) {
          System.out.println(text.substring(0, text.indexOf("topic_terms")));
        }
        runs++;
        spark.sharedState().cacheManager().clearCache();
      }
    }
    spark.stop();
  }

  private static ModelTopics.Modelled model(Dataset<Row> documents, String topics) {
    OptionalInt asked =
        topics.equals("auto") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(topics));
    return ModelTopics.apply(
            documents.select("article_id", "terms", "canonical"),
            documents.withColumn(Articles.CANONICAL_ID.name(), Articles.ARTICLE_ID.col()),
            documents.selectExpr("article_id", "concat('P', ascii(article_id) % 7) AS entity_id"),
            new ModelTopics.Options(
                asked,
                1,
                documents.filter(SelectDocuments.isUsable()).count(),
                Term.Names.MASK,
                Optional.empty(),
                Optional.empty(),
                Runtime.getRuntime().maxMemory(),
                rows -> rows.persist(StorageLevel.MEMORY_AND_DISK())))
        .modelled()
        .orElseThrow();
  }

  /** All tables, rows in published order, measures to the published six decimals. */
  private static String text(ModelTopics.Modelled modelled) {
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    tables.put(TopicModels.TABLE, modelled.candidates());
    tables.put(Topics.TABLE, modelled.topics());
    tables.put(TopicTerms.TABLE, modelled.terms());
    tables.put(ArticleTopics.TABLE, modelled.articleTopics());
    tables.put(TopicTrends.TABLE, modelled.trends());
    StringBuilder text = new StringBuilder();
    tables.forEach(
        (table, rows) -> {
          text.append(table.name()).append('\n');
          for (Row row : rows.sort(table.sortExpressions()).collectAsList()) {
            for (int i = 0; i < row.size(); i++) {
              Object cell = row.get(i);
              text.append(cell instanceof Double d ? String.format(Locale.ROOT, "%.6f", d) : cell)
                  .append(" ; ");
            }
            text.append('\n');
          }
        });
    return text.toString();
  }
}
