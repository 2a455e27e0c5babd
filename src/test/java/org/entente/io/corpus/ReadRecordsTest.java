package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.table.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
final class ReadRecordsTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir private Path folder;
  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void givesTheTableRecords() throws IOException {
    write("a.txt", "Hanoï");
    assertEquals(Records.TABLE.schema(), read(ReadRecords.Options.defaults()).schema());
  }

  @Test
  void readsAFileAsOneArticle() throws IOException {
    write("un.deux.txt", "\uFEFFTitre\r\n\r\nCorps é. \n");
    assertEquals(List.of("un.deux.txt 0 un.deux [Titre\r\n\r\nCorps é. \n] null"), rows());
  }

  @Test
  void readsLinesWithTheirOffsets() throws IOException {
    write(
        "a.jsonl",
        "{\"id\": \"x\", \"text\": \"é\", \"title\": \"T\"}\r\n\n{\"id\": 7, \"text\": \"b\"}\n"
            + "{\"text\": \"c\"}");
    assertEquals(
        List.of("a.jsonl 0 x [é] null", "a.jsonl 42 7 [b] null", "a.jsonl 65 a.jsonl:65 [c] null"),
        rows());
  }

  @Test
  void readsMappedFieldsAndNumbersAsText() throws IOException {
    write(
        "a.ndjson",
        "{\"body\": \"texte\", \"text\": 3, \"n\": 12345678901234567890, \"day\": 2024}");
    ReadRecords.Options options =
        new ReadRecords.Options(
            RecordFields.of(Map.of("text", "body", "id", "n", "date", "day")), 1000);
    Row row = read(options).select("text", "source_id", "date").head();
    assertEquals("[texte,12345678901234567890,2024]", row.toString());
  }

  @Test
  void setsLinesAsideThatAreNoArticle() throws IOException {
    write(
        "a.jsonl",
        """
        {"text": "ok"}
        {"text":\s
        [1]
        {"text": 5}
        {"title": "t"}
        {"text": " "}
        {"text": "a"} {}
        "text"
        """);
    assertEquals(
        List.of(
            "a.jsonl 0 a.jsonl:0 [ok] null",
            "a.jsonl 15 null [null] invalid_json",
            "a.jsonl 25 null [null] invalid_json",
            "a.jsonl 29 a.jsonl:29 [null] no_text",
            "a.jsonl 41 a.jsonl:41 [null] no_text",
            "a.jsonl 56 a.jsonl:56 [null] empty",
            "a.jsonl 70 null [null] invalid_json",
            "a.jsonl 87 null [null] invalid_json"),
        rows());
  }

  @Test
  void setsFilesAsideThatAreNoArticle() throws IOException {
    write("blank.txt", " \n\t");
    write("empty.txt", "");
    write("empty.jsonl", "");
    write("blank.jsonl", "\n \n");
    Files.write(folder.resolve("latin.txt"), "Hanoï".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("latin.jsonl"), "{\"text\": \"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "blank.jsonl 0 null [null] empty",
            "blank.txt 0 null [null] empty",
            "empty.jsonl 0 null [null] empty",
            "empty.txt 0 null [null] empty",
            "latin.jsonl 0 null [null] undecodable",
            "latin.txt 0 null [null] undecodable"),
        rows());
  }

  @Test
  void setsAsideWhatIsTooBig() throws IOException {
    write("exact.txt", "x".repeat(100));
    write("over.txt", "x".repeat(101));
    Files.write(folder.resolve("packed.txt.gz"), gzip("x".repeat(100_000)));
    write("lines.jsonl", "{\"text\": \"" + "y".repeat(200_000) + "\"}\n{\"text\": \"z\"}\n");
    List<String> rows = rows(new ReadRecords.Options(RecordFields.defaults(), 100));
    assertEquals(
        List.of(
            "exact.txt 0 exact [" + "x".repeat(100) + "] null",
            "lines.jsonl 0 null [null] too_big",
            "lines.jsonl 200013 lines.jsonl:200013 [z] null",
            "over.txt 0 null [null] too_big",
            "packed.txt.gz 0 null [null] too_big"),
        rows);
  }

  @Test
  void keepsWhatStandsBeforeABreakInCompressedData() throws IOException {
    List<String> lines = noise(2000);
    byte[] whole = gzip(String.join("\n", lines));
    Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    List<String> rows = rows();
    List<String> texts = rows.stream().filter(row -> row.endsWith(" null")).toList();
    assertEquals(1, rows.size() - texts.size());
    assertEquals(true, rows.get(rows.size() - 1).endsWith("unreadable"), rows.toString());
    assertEquals(true, texts.size() > 100, "lines read: " + texts.size());
  }

  @Test
  void keepsATextBeforeABreakAndSaysSo() throws IOException {
    byte[] whole = gzip(String.join("é\n", noise(2000)));
    Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("no.txt.gz"), "no gzip at all".getBytes(StandardCharsets.UTF_8));
    List<Row> rows =
        read(ReadRecords.Options.defaults()).sort("source_uri", "source_index").collectAsList();
    assertEquals(3, rows.size());
    assertEquals(true, rows.get(0).<String>getAs("text").length() > 1000);
    assertEquals("unreadable", rows.get(1).getAs("reason"));
    assertEquals("unreadable", rows.get(2).getAs("reason"));
  }

  @Test
  void readsCompressedMembersInTurn() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("{\"text\": \"a\"}\n"));
    both.write(gzip("{\"text\": \"b\"}\n"));
    Files.write(folder.resolve("two.jsonl.gz"), both.toByteArray());
    assertEquals(
        List.of(
            "two.jsonl.gz 0 two.jsonl.gz:0 [a] null", "two.jsonl.gz 14 two.jsonl.gz:14 [b] null"),
        rows());
  }

  @Test
  void readsEveryLineOnceHoweverTheFileIsCut() throws IOException {
    List<String> lines = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      lines.add("{\"id\": " + i + ", \"text\": \"" + "é".repeat(random.nextInt(40)) + "x\"}");
    }
    for (String ending : List.of("\n", "\r\n")) {
      String content = String.join(ending, lines);
      Path file = folder.resolve("cut.jsonl");
      Files.writeString(file, content);
      long size = Files.size(file);
      for (long step : new long[] {29, 64, 1000, size}) {
        List<String> ids = new ArrayList<>();
        for (long start = 0; start < size; start += step) {
          ids.addAll(ids(file, start, Math.min(size, start + step)));
        }
        assertEquals(300, ids.stream().distinct().count(), "step " + step);
        assertEquals(300, ids.size(), "step " + step);
      }
    }
  }

  private static List<String> ids(Path file, long start, long end) throws IOException {
    String uri = file.toUri().toString();
    Piece piece = new Piece(uri, InputFormat.JSON_LINES, start, end, false);
    List<String> ids = new ArrayList<>();
    try (InputSource source = InputSource.open(HADOOP, uri, start)) {
      JsonLinesReader reader = new JsonLinesReader(piece, source, RecordFields.defaults(), 10_000);
      reader.forEachRemaining(row -> ids.add(row.sourceId()));
    }
    return ids;
  }

  private static List<String> noise(int lines) {
    Random random = new Random(1);
    List<String> noise = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      noise.add("{\"text\": \"" + Long.toString(random.nextLong(), 36).repeat(3) + "\"}");
    }
    return noise;
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Dataset<Row> read(ReadRecords.Options options) {
    return ReadRecords.apply(spark, List.of(folder.toString()), options);
  }

  private List<String> rows() {
    return rows(ReadRecords.Options.defaults());
  }

  private List<String> rows(ReadRecords.Options options) {
    return read(options).sort("source_uri", "source_index").collectAsList().stream()
        .map(ReadRecordsTest::show)
        .toList();
  }

  private static String show(Row row) {
    String uri = row.getAs("source_uri");
    return "%s %d %s [%s] %s"
        .formatted(
            uri.substring(uri.lastIndexOf('/') + 1),
            row.<Long>getAs("source_index"),
            row.getAs("source_id"),
            row.getAs("text"),
            row.getAs("reason"));
  }
}
