package org.entente.stage.topics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
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
 * Models the same articles again and again, cut into 1, 2, 7 and 64 partitions, and prints how many
 * different sets of topic tables come out: one is right. Given to {@code spark-submit} it does so
 * on a cluster.
 *
 * <p>Arguments: a file with the entries of one article a line, set apart by tabs, topics or {@code
 * auto}, and how often each layout is tried.
 */
public final class TopicsInAnyLayout {
  private static final int[] PARTITIONS = {1, 2, 7, 64};
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType))
          .add("canonical", DataTypes.BooleanType)
          .add("published_earliest", DataTypes.DateType)
          .add("published_latest", DataTypes.DateType);

  private TopicsInAnyLayout() {}

  /** Runs and prints a line a run, the topics and the number of different results. */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    SparkSession spark =
        SparkSession.builder().config("spark.sql.datetime.java8API.enabled", "true").getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] entries = line.isEmpty() ? new String[0] : line.split("\t");
      LocalDate day = LocalDate.of(2024, 1 + rows.size() % 5, 1);
      rows.add(
          RowFactory.create(
              String.format(Locale.ROOT, "%016x", rows.size() * 0x9E3779B97F4A7C15L),
              entries,
              true,
              day,
              day));
    }
    Dataset<Row> table = spark.createDataFrame(rows, DOCUMENTS);
    TreeSet<String> different = new TreeSet<>();
    for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
      for (int partitions : PARTITIONS) {
        String text = text(model(table.repartition(partitions), arguments[1]));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hash =
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        System.out.println(partitions + " partition(s): " + hash);
        if (different.add(hash)) {
          System.out.println(text.substring(0, text.indexOf("topic_terms")));
        }
        spark.sharedState().cacheManager().clearCache();
      }
    }
    System.out.println(different.size() + " different result(s)");
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
