package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
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
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.io.corpus.decode.InputSource;
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
            "a.jsonl 29 null [null] no_text",
            "a.jsonl 41 null [null] no_text",
            "a.jsonl 56 null [null] empty",
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
    byte[] noise = new byte[3000];
    new Random(5).nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    write("letter.pdf", "%PDF-1.4 and so on");
    write("page.json", "{\n  \"text\": \"a\"\n}\n");
    write(".hidden.txt", "a");
    write("_SUCCESS", "");
    Files.createDirectories(folder.resolve("_temporary/0"));
    assertEquals(
        List.of(
            ".hidden.txt 0 null [null] hidden",
            "_SUCCESS 0 null [null] hidden",
            " 0 null [null] hidden",
            "blank.jsonl 0 null [null] empty",
            "blank.txt 0 null [null] empty",
            "empty.jsonl 0 null [null] empty",
            "empty.txt 0 null [null] empty",
            "letter.pdf 0 null [null] unknown_format",
            "noise.txt 0 null [null] undecodable",
            "page.json 0 null [null] unknown_format"),
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
    byte[] damaged = gzip("x".repeat(100));
    damaged[12] ^= 0x55;
    damaged[13] ^= 0x55;
    Files.write(folder.resolve("no.txt.gz"), damaged);
    List<Row> rows =
        read(ReadRecords.Options.defaults()).sort("source_uri", "source_index").collectAsList();
    assertEquals(3, rows.size());
    assertEquals(true, rows.get(0).<String>getAs("text").length() > 1000);
    assertEquals("unreadable", rows.get(1).getAs("reason"));
    assertEquals("unreadable", rows.get(2).getAs("reason"));
  }

  @Test
  void believesTheFirstBytesRatherThanTheName() throws IOException {
    write("plain.txt.gz", "no gzip at all");
    Files.write(folder.resolve("packed.txt"), gzip("packed"));
    write("lines.log", "\uFEFF{\"text\": \"a\"}\n{\"text\": \"b\"}\n");
    Files.write(folder.resolve("more.dat"), gzip("{\"text\": \"c\"}"));
    assertEquals(
        List.of(
            "lines.log 0 lines.log:0 [a] null",
            "lines.log 17 lines.log:17 [b] null",
            "more.dat 0 more.dat:0 [c] null",
            "packed.txt 0 packed [packed] null",
            "plain.txt.gz 0 plain [no gzip at all] null"),
        rows());
  }

  @Test
  void readsEveryCompression() throws IOException {
    byte[] text = "{\"text\": \"é\"}\n".getBytes(StandardCharsets.UTF_8);
    BZip2Codec bzip2 = new BZip2Codec();
    bzip2.setConf(HADOOP);
    try (var out = bzip2.createOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.bz2")))) {
      out.write(text);
    }
    Files.write(folder.resolve("b.jsonl.gz"), gzip("{\"text\": \"é\"}\n"));
    byte[] frame = Zstd.compress(text);
    byte[] two = Arrays.copyOf(frame, 2 * frame.length);
    System.arraycopy(frame, 0, two, frame.length, frame.length);
    Files.write(folder.resolve("c.jsonl.zst"), two);
    Files.write(folder.resolve("d.jsonl.zst"), Arrays.copyOf(two, two.length - 3));
    assertEquals(
        List.of(
            "a.jsonl.bz2 0 a.jsonl.bz2:0 [é] null",
            "b.jsonl.gz 0 b.jsonl.gz:0 [é] null",
            "c.jsonl.zst 0 c.jsonl.zst:0 [é] null",
            "c.jsonl.zst 15 c.jsonl.zst:15 [é] null",
            "d.jsonl.zst 0 d.jsonl.zst:0 [é] null",
            "d.jsonl.zst 15 null [null] unreadable"),
        rows());
  }

  @Test
  void seesEveryCutInZstandard() throws IOException {
    byte[] text = String.join("\n", noise(3000)).getBytes(StandardCharsets.UTF_8);
    byte[] frame = Zstd.compress(text);
    byte[] two = Arrays.copyOf(frame, 2 * frame.length);
    System.arraycopy(frame, 0, two, frame.length, frame.length);
    for (int length : new int[] {5, 20, frame.length - 1, frame.length + 3, two.length - 1}) {
      byte[] cut = Arrays.copyOf(two, length);
      assertThrows(IOException.class, () -> plain(cut), "cut to " + length);
    }
    assertEquals(2 * text.length, plain(two));
  }

  private int plain(byte[] packed) throws IOException {
    Path file = folder.resolve("a.zst");
    Files.write(file, packed);
    try (InputSource source = InputSource.open(HADOOP, SourceUri.path(file.toUri().toString()))) {
      return source.stream().readAllBytes().length;
    }
  }

  @Test
  void namesTheCharsetAndCountsControls() throws IOException {
    Charset western = Charset.forName("windows-1252");
    Files.write(folder.resolve("a.txt"), "L’été".getBytes(western));
    Files.write(
        folder.resolve("b.jsonl"),
        "{\"text\": \"d\0éjà\\u0000\"}\n{\"text\": \"\\ud800\"}".getBytes(western));
    Files.write(
        folder.resolve("c.jsonl"),
        "\uFEFF{\"text\": \"a\"}\r\n\r\n{\"text\": \"é\"}\n".getBytes(StandardCharsets.UTF_16LE));
    write("d.txt", "\uFEFFa\0b");
    List<String> found =
        read(ReadRecords.Options.defaults())
            .sort("source_uri", "source_index")
            .select("source_index", "text", "charset", "control_chars")
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertEquals(
        List.of(
            "[0,L’été,windows-1252,0]",
            "[0,d éjà ,windows-1252,2]",
            "[24,\uFFFD,UTF-8,1]",
            "[0,a,UTF-16LE,0]",
            "[17,é,UTF-16LE,0]",
            "[0,a b,UTF-8,1]"),
        found);
  }

  @Test
  void tellsABlankFileOnceHoweverItIsCut() throws IOException {
    Files.write(folder.resolve("blank.jsonl"), new byte[9 << 20]);
    assertEquals(List.of("blank.jsonl 0 null [null] empty"), rows());
  }

  @Test
  void readsAnyFileSystemOfTheSession() throws IOException {
    write("a.txt", "Hanoï");
    String mount = "fs.viewfs.mounttable.corpus.link./news";
    spark.sparkContext().hadoopConfiguration().set(mount, folder.toUri().toString());
    try {
      Dataset<Row> rows =
          ReadRecords.apply(
              spark, List.of("viewfs://corpus/news/*.txt"), ReadRecords.Options.defaults());
      assertEquals(
          "[viewfs://corpus/news/a.txt,Hanoï]",
          rows.select("source_uri", "text").head().toString());
    } finally {
      spark.sparkContext().hadoopConfiguration().unset(mount);
    }
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
    Piece piece = new Piece(uri, InputFormat.JSON_LINES, start, end, Files.size(file));
    List<String> ids = new ArrayList<>();
    try (InputSource source = InputSource.open(HADOOP, SourceUri.path(uri))) {
      source.seek(start);
      JsonLinesReader reader =
          new JsonLinesReader(
              piece,
              source,
              new ReadRecords.Options(RecordFields.defaults(), 10_000),
              WideText.of(new byte[0]));
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
