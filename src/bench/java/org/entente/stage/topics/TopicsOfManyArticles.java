package org.entente.stage.topics;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.table.Articles;
import org.entente.text.term.Term;

/**
 * Times all of the topic stage, with every table written, on a planted corpus: words of twenty
 * subjects, words of all subjects, and pairs of neighbours as candidates for phrases.
 *
 * <p>Arguments: articles, topics or {@code auto}, and a folder for what is written.
 */
public final class TopicsOfManyArticles {
  private static final int SUBJECTS = 20;
  private static final int WORDS = 15_000;
  private static final double LONG_STAGE = 2;
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType))
          .add("canonical", DataTypes.BooleanType);

  private TopicsOfManyArticles() {}

  /** Writes the corpus unless it lies there, models it and prints how long each part took. */
  public static void main(String[] arguments) {
    long articles = Long.parseLong(arguments[0]);
    SparkSession spark = SparkSession.builder().getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    spark.sparkContext().addSparkListener(new LongStages());
    String folder = arguments[2] + "/corpus-" + articles;
    if (!new File(folder).exists()) {
      spark
          .range(articles)
          .map((MapFunction<Long, Row>) TopicsOfManyArticles::document, Encoders.row(DOCUMENTS))
          .write()
          .parquet(folder);
    }
    Dataset<Row> documents = spark.read().parquet(folder);
    long start = System.nanoTime();
    long used = processors();
    ModelTopics.Modelled modelled = model(documents, arguments[1], articles);
    print("modelled", start, used);
    String to = arguments[2] + "/out-" + start + "/";
    List.of(
            modelled.articleTopics(),
            modelled.topics(),
            modelled.terms(),
            modelled.trends(),
            modelled.candidates(),
            modelled.model())
        .forEach(table -> table.write().parquet(to + table.schema().hashCode()));
    print("written", start, used);
    modelled.candidates().filter("chosen").show(false);
  }

  private static ModelTopics.Modelled model(Dataset<Row> documents, String topics, long articles) {
    OptionalInt asked =
        topics.equals("auto") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(topics));
    LocalDate day = LocalDate.of(2024, 5, 1);
    Dataset<Row> dated =
        documents
            .select("article_id")
            .withColumn("published_earliest", org.apache.spark.sql.functions.lit(day))
            .withColumn("published_latest", org.apache.spark.sql.functions.lit(day))
            .withColumn(Articles.CANONICAL_ID.name(), Articles.ARTICLE_ID.col());
    Dataset<Row> partners =
        documents.selectExpr("article_id", "concat('P', ascii(article_id) % 7) AS entity_id");
    return ModelTopics.apply(
            documents,
            dated,
            partners,
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

  private static Row document(long number) {
    Random random = new Random(number * 7919 + 11);
    int subject = random.nextInt(SUBJECTS);
    int other = random.nextInt(SUBJECTS);
    int length = 50 + random.nextInt(100);
    List<String> entries = new ArrayList<>();
    String before = null;
    for (int i = 0; i < length; i++) {
      String word = word(random, random.nextDouble() < 0.8 ? subject : other);
      entries.add(word);
      if (before != null && random.nextDouble() < 0.4) {
        entries.add(before + ' ' + word + '|' + before + " de " + word);
      }
      before = word;
    }
    String id = String.format(Locale.ROOT, "%016x", number * 0x9E3779B97F4A7C15L);
    return RowFactory.create(id, entries.toArray(String[]::new), true);
  }

  /** A word of all subjects or of one, the small numbers most often. */
  private static String word(Random random, int subject) {
    double draw = random.nextDouble();
    if (random.nextDouble() < 0.5) {
      return "c" + (int) Math.floor(Math.pow(WORDS / 2.0, draw));
    }
    return "s" + subject + '_' + (int) Math.floor(Math.pow(WORDS / 2.0 / SUBJECTS, draw));
  }

  private static long processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(String what, long start, long used) {
    System.out.printf(
        Locale.ROOT,
        "%s after %.1f s, processors %.1f s%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (processors() - used) / 1e9);
  }

  /** Prints the stages that take long. */
  private static final class LongStages extends SparkListener {
    @Override
    public void onStageCompleted(SparkListenerStageCompleted completed) {
      var stage = completed.stageInfo();
      double seconds =
          ((Long) stage.completionTime().get() - (Long) stage.submissionTime().get()) / 1e3;
      if (seconds >= LONG_STAGE) {
        System.out.printf(
            Locale.ROOT, "  %.1f s in %d task(s): %s%n", seconds, stage.numTasks(), stage.name());
      }
    }
  }
}
