package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One corpus in every format, charset and layout gives the same texts. */
@ExtendWith(SparkSessionExtension.class)
final class SameCorpusTest {
  private static final int ARTICLES = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private final List<String> articles = FrenchArticles.of(ARTICLES);
  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void isReadTheSameInEveryStructuredFormat() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      expected.add(RowFactory.create("n" + i, "Titre " + i, "2024-05", articles.get(i)).toString());
    }
    expected.sort(null);

    StringBuilder lines = new StringBuilder();
    StringBuilder csv = new StringBuilder("title;date;text;id\r\n");
    List<Row> rows = new ArrayList<>();
    Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < ARTICLES; i++) {
      String text = articles.get(i);
      String line =
          JSON.writeValueAsString(
              Map.of("id", "n" + i, "title", "Titre " + i, "date", "2024-05", "text", text));
      lines.append(line).append('\n');
      Files.writeString(folder.resolve("many/" + i + ".jsonl"), line);
      csv.append("Titre %d;2024-05;\"%s\";n%d\r\n".formatted(i, text.replace("\"", "\"\""), i));
      rows.add(RowFactory.create("n" + i, "Titre " + i, "2024-05", text));
    }
    Files.writeString(folder.resolve("one.jsonl"), lines);
    write("packed.ndjson.gz", lines.toString(), StandardCharsets.UTF_8);
    write("latin.ndjson", lines.toString(), Charset.forName("ISO-8859-15"));
    write("wide.ndjson", lines.toString(), StandardCharsets.UTF_16BE);
    Files.writeString(folder.resolve("quoted.csv"), csv);
    write("latin.csv.gz", csv.toString(), Charset.forName("windows-1252"));
    StructType schema = new StructType();
    for (String name : List.of("id", "title", "date", "text")) {
      schema = schema.add(name, DataTypes.StringType);
    }
    spark
        .createDataFrame(rows, schema)
        .repartition(3)
        .write()
        .parquet(folder.resolve("columns").toString());
    for (String input :
        List.of(
            "one.jsonl",
            "many",
            "packed.ndjson.gz",
            "latin.ndjson",
            "wide.ndjson",
            "quoted.csv",
            "latin.csv.gz",
            "columns")) {
      Dataset<Row> read = read(input).select("source_id", "title", "date", "text");
      assertEquals(
          expected, read.collectAsList().stream().map(Row::toString).sorted().toList(), input);
    }
  }

  @Test
  void isReadTheSameAsFilesOfEveryCharsetAndAsAWebArchive() throws IOException {
    List<String> expected = articles.stream().sorted().toList();
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15")) {
      for (int i = 0; i < ARTICLES; i++) {
        write(charset + "/" + i + ".txt", articles.get(i), Charset.forName(charset));
        write(charset + ".gz/" + i + ".txt.gz", articles.get(i), Charset.forName(charset));
      }
      assertEquals(expected, texts(charset), charset);
      assertEquals(expected, texts(charset + ".gz"), charset);
    }
    WebArchive archive = new WebArchive();
    for (int i = 0; i < ARTICLES; i++) {
      archive.member(
          "conversion", "https://x.example/" + i, "text/plain", articles.get(i).getBytes(UTF));
    }
    Files.write(folder.resolve("a.warc.wet.gz"), archive.toBytes());
    assertEquals(expected, texts("a.warc.wet.gz"));
  }

  private static final Charset UTF = StandardCharsets.UTF_8;

  private List<String> texts(String input) {
    return read(input).select("text").as(Encoders.STRING()).collectAsList().stream()
        .sorted()
        .toList();
  }

  private Dataset<Row> read(String input) {
    String path = folder.resolve(input).toString();
    return ReadRecords.apply(spark, List.of(path), ReadRecords.Options.defaults())
        .filter("reason is null or reason <> 'hidden'");
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out =
        name.endsWith(".gz")
            ? new GZIPOutputStream(Files.newOutputStream(file))
            : Files.newOutputStream(file)) {
      out.write(text.getBytes(charset));
    }
  }
}
