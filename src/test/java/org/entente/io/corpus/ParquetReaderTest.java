package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.io.corpus.decode.InputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
final class ParquetReaderTest {
  @TempDir private Path folder;
  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void readsColumnsOfEveryTypeAsText() throws IOException {
    Path file =
        write(
            spark.sql(
                "select 'é' text, 7L id, date'2024-06-30' date, timestamp'2024-06-30 12:00:00' url,"
                    + " 2.5D title, array(1) source"));
    assertEquals(
        List.of("0 7 [é] 2.5 2024-06-30 2024-06-30T12:00:00Z null"),
        show(read(file, Map.of(), 1000)));
    RecordRow mapped = read(file, Map.of("text", "text", "date", "url"), 1000).get(0);
    assertEquals("2024-06-30T12:00:00Z", mapped.date());
  }

  @Test
  void setsAsideRowsThatAreNoArticle() throws IOException {
    Path file =
        write(
            spark.sql(
                "select * from values ('a'), (null), (' '), ('"
                    + "x".repeat(200)
                    + "'), (concat('b', char(0))) as t(text)"));
    assertEquals(
        List.of("null", "no_text", "empty", "too_big", "null"),
        read(file, Map.of(), 100).stream().map(row -> String.valueOf(row.reason())).toList());
    RecordRow last = read(file, Map.of(), 100).get(4);
    assertEquals("b ", last.text());
    assertEquals(1, last.controlChars());
    assertEquals(4, last.sourceIndex());
  }

  @Test
  void tellsFilesOfNoUseOnce() throws IOException {
    Path other = write(spark.sql("select 'a' body"));
    assertEquals(List.of("0 no_text"), show(read(other, Map.of(), 1000)));
    assertEquals("a", read(other, Map.of("text", "body"), 1000).get(0).text());
    Path none = write(spark.sql("select 'a' text").limit(0));
    assertEquals(List.of("0 empty"), show(read(none, Map.of(), 1000)));
    byte[] bytes = Files.readAllBytes(other);
    Path cut = folder.resolve("cut.parquet");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 20));
    assertEquals(List.of("0 unreadable"), show(read(cut, Map.of(), 1000)));
    Files.writeString(cut, "no Parquet at all");
    assertEquals(List.of("0 unreadable"), show(read(cut, Map.of(), 1000)));
  }

  @Test
  void unpacksAFileThatIsCompressedAsAWhole() throws IOException {
    byte[] content = Files.readAllBytes(write(rows(50)));
    Path packed = folder.resolve("packed.parquet.gz");
    Files.write(packed, WebArchive.gzip(content));
    ReadRecords.Options all = ReadRecords.Options.defaults();
    Dataset<Row> read = ReadRecords.apply(spark, List.of(packed.toString()), all);
    assertEquals(50, read.filter("text like 't%'").count());
    ReadRecords.Options few = new ReadRecords.Options(RecordFields.defaults(), 10);
    read = ReadRecords.apply(spark, List.of(packed.toString()), few);
    assertEquals("[too_big]", read.select("reason").collectAsList().get(0).toString());
    Files.write(packed, java.util.Arrays.copyOf(WebArchive.gzip(content), 500));
    read = ReadRecords.apply(spark, List.of(packed.toString()), all);
    assertEquals("[unreadable]", read.select("reason").collectAsList().get(0).toString());
  }

  @Test
  void keepsTheRowsBeforeABrokenPage() throws IOException {
    Path file = write(rows(2000));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 4000; i++) {
      bytes[i] = (byte) 0xA5;
    }
    Path broken = folder.resolve("broken.parquet");
    Files.write(broken, bytes);
    List<RecordRow> rows = read(broken, Map.of(), 1000);
    assertEquals("unreadable", rows.get(rows.size() - 1).reason());
    assertEquals(1, rows.stream().filter(row -> "unreadable".equals(row.reason())).count());
  }

  @Test
  void readsEveryRowOnceHoweverTheFileIsCut() throws IOException {
    Path file = write(rows(3000));
    long size = Files.size(file);
    for (long step : new long[] {2000, 20_000, size}) {
      List<Long> found = new ArrayList<>();
      for (long start = 0; start < size; start += step) {
        for (RecordRow row : read(file, start, Math.min(size, start + step), Map.of(), 1000)) {
          assertEquals("t" + row.sourceIndex(), row.text().split(" ")[0]);
          found.add(row.sourceIndex());
        }
      }
      assertEquals(3000, found.size(), "step " + step);
      assertEquals(3000, found.stream().distinct().count(), "step " + step);
    }
  }

  private Dataset<Row> rows(int count) {
    return spark
        .range(count)
        .coalesce(1)
        .selectExpr("concat('t', id, ' ', sha2(string(id), 256)) text");
  }

  private Path write(Dataset<Row> rows) throws IOException {
    Path target = folder.resolve("out" + System.nanoTime());
    rows.coalesce(1)
        .write()
        .option("parquet.block.size", 20_000)
        .option("parquet.page.size", 2_000)
        .option("parquet.block.size.row.check.min", 10)
        .parquet(target.toString());
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<RecordRow> read(Path file, Map<String, String> fields, int maxBytes)
      throws IOException {
    return read(file, 0, Long.MAX_VALUE, fields, maxBytes);
  }

  private static List<RecordRow> read(
      Path file, long start, long end, Map<String, String> fields, int maxBytes)
      throws IOException {
    String uri = file.toUri().toString();
    Piece piece = new Piece(uri, InputFormat.PARQUET, start, end, Files.size(file));
    ReadRecords.Options options = new ReadRecords.Options(RecordFields.of(fields), maxBytes);
    List<RecordRow> rows = new ArrayList<>();
    try (InputSource source = InputSource.open(new Configuration(), SourceUri.path(uri))) {
      new ParquetReader(piece, source, options).forEachRemaining(rows::add);
    }
    assertTrue(rows.stream().allMatch(row -> row.sourceUri().equals(uri)));
    return rows;
  }

  private static List<String> show(List<RecordRow> rows) {
    return rows.stream()
        .map(
            row ->
                row.reason() == null
                    ? "%d %s [%s] %s %s %s %s"
                        .formatted(
                            row.sourceIndex(),
                            row.sourceId(),
                            row.text(),
                            row.title(),
                            row.date(),
                            row.url(),
                            row.source())
                    : row.sourceIndex() + " " + row.reason())
        .toList();
  }
}
