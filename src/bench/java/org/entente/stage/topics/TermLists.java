package org.entente.stage.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.io.LexiconFiles;
import org.entente.text.ArticleReader;
import org.entente.text.term.Term;

/**
 * Writes the words of articles as the topic model counts them, phrases joined by underscores, for
 * {@link TopicsAgainstMallet}.
 *
 * <p>Arguments: a file of articles, one JSON object a line with {@code text} and perhaps {@code
 * title} and {@code date}, and the file to write.
 */
public final class TermLists {
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType));

  private TermLists() {}

  /** Reads, finds the phrases and writes. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ArticleReader reader = new ArticleReader(LexiconFiles.bundled(), "VNM");
    List<Row> rows = new ArrayList<>();
    List<List<String>> entries = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode article = json.readTree(line);
      entries.add(
          reader
              .read(
                  article.path("text").asText(),
                  article.path("title").asText(null),
                  article.path("date").asText(null))
              .terms());
      rows.add(
          RowFactory.create(
              String.valueOf(rows.size()), entries.get(entries.size() - 1).toArray(String[]::new)));
    }
    SparkSession spark = SparkSession.builder().getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    Dataset<Row> documents = spark.createDataFrame(rows, DOCUMENTS);
    Map<String, String> phrases =
        FindPhrases.of(documents, table -> table.persist(StorageLevel.MEMORY_AND_DISK()));
    Files.write(
        Path.of(arguments[1]),
        entries.stream()
            .map(terms -> Term.join(terms, phrases, Term.Names.MASK))
            .map(terms -> String.join(" ", terms.stream().map(t -> t.replace(' ', '_')).toList()))
            .toList());
    spark.stop();
  }
}
