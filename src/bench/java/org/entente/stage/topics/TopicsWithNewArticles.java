package org.entente.stage.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.table.Articles;
import org.entente.text.term.Term;

/**
 * Models the articles but one in 21, then all of them, 5 % more, after that run, and prints the
 * number of topics, why it was chosen, and how many ids were kept.
 *
 * <p>Arguments: a file with the entries of one article a line, set apart by tabs (or by blanks
 * where there are none), and topics or {@code auto}.
 */
public final class TopicsWithNewArticles {
  private static final int NEW_ONE_IN = 21;
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType))
          .add("canonical", DataTypes.BooleanType)
          .add("published_earliest", DataTypes.DateType)
          .add("published_latest", DataTypes.DateType);

  private TopicsWithNewArticles() {}

  /** Runs both models and prints what became of each topic. */
  public static void main(String[] arguments) throws IOException {
    SparkSession spark =
        SparkSession.builder().config("spark.sql.datetime.java8API.enabled", "true").getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<Row> before = new ArrayList<>();
    List<Row> after = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String between = line.indexOf('\t') < 0 ? " " : "\t";
      String[] entries = line.isEmpty() ? new String[0] : line.split(between);
      String id = String.format(Locale.ROOT, "%07d", after.size());
      Row row = RowFactory.create(id, entries, true, null, null);
      if (after.size() % NEW_ONE_IN != 0) {
        before.add(row);
      }
      after.add(row);
    }
    OptionalInt asked =
        arguments[1].equals("auto")
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(arguments[1]));
    Dataset<Row> first =
        print(model(spark.createDataFrame(before, DOCUMENTS), asked, Optional.empty()));
    Dataset<Row> next =
        print(model(spark.createDataFrame(after, DOCUMENTS), asked, Optional.of(first)));
    long kept =
        first
            .select("topic_id")
            .distinct()
            .join(next, "topic_id")
            .select("topic_id")
            .distinct()
            .count();
    System.out.printf(
        Locale.ROOT,
        "%d articles, then %d: %d of %d ids kept%n",
        before.size(),
        after.size(),
        kept,
        first.select("topic_id").distinct().count());
    spark.stop();
  }

  private static ModelTopics.Modelled model(
      Dataset<Row> documents, OptionalInt asked, Optional<Dataset<Row>> previous) {
    return ModelTopics.apply(
            documents.select("article_id", "terms", "canonical"),
            documents.withColumn(Articles.CANONICAL_ID.name(), Articles.ARTICLE_ID.col()),
            documents.selectExpr("article_id", "'P1' AS entity_id"),
            new ModelTopics.Options(
                asked,
                1,
                documents.filter(SelectDocuments.isUsable()).count(),
                Term.Names.MASK,
                previous,
                Optional.empty(),
                Runtime.getRuntime().maxMemory(),
                rows -> rows.persist(StorageLevel.MEMORY_AND_DISK())))
        .modelled()
        .orElseThrow();
  }

  /** Prints the topics; gives the model. */
  private static Dataset<Row> print(ModelTopics.Modelled modelled) {
    modelled.candidates().filter("chosen").collectAsList().forEach(System.out::println);
    modelled
        .topics()
        .select("topic_id", "change", "match_similarity", "label")
        .orderBy("topic_id")
        .collectAsList()
        .forEach(System.out::println);
    return modelled.model().persist(StorageLevel.MEMORY_AND_DISK());
  }
}
