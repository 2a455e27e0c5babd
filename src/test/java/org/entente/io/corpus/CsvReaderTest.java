package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.hadoop.conf.Configuration;
import org.entente.io.corpus.decode.InputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvReaderTest {
  @TempDir private Path folder;

  @Test
  void readsQuotedCellsWithLineEndsDelimitersAndQuotes() throws IOException {
    assertEquals(
        List.of("22 x [a\r\nb, \"c\"] T 2024 null", "49 f.csv:49 [d] null null null"),
        rows("id,text,title,date,z\r\nx,\"a\r\nb, \"\"c\"\"\",T,2024,\r\n\r\n,d, ,,\r\n"));
  }

  @Test
  void readsOtherDelimitersMarksAndLineEnds() throws IOException {
    assertEquals(List.of("14 1 [a,b] null null null"), rows("\uFEFF\"text\";id\r\n\"a,b\";1"));
    assertEquals(List.of("8 1 [a] null null null"), rows("id\ttext\n1\ta\n"));
    assertEquals(List.of("8 1 [a] null null null"), rows("id,text\r1,a\r"));
    assertEquals(List.of("5 f.csv:5 [a] null null null"), rows("text\na\n"));
  }

  @Test
  void readsOtherCharsets() throws IOException {
    String file = "id;text\n1;L'été à 3 €\n";
    List<String> expected = List.of("8 1 [L'été à 3 €] null null null");
    for (String name : List.of("windows-1252", "ISO-8859-15", "UTF-16LE")) {
      assertEquals(expected, rows(file.getBytes(Charset.forName(name)), 1000), name);
    }
    byte[] marked = ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16BE);
    assertEquals(expected, rows(marked, 1000));
  }

  @Test
  void setsAsideWhatBreaksTheRulesAndReadsOn() throws IOException {
    assertEquals(
        List.of(
            "8 1 [a] null null null",
            "12 null invalid_csv",
            "20 null invalid_csv",
            "27 3 [c] null null null",
            "31 null empty",
            "35 null invalid_csv"),
        rows("id,text\n1,a\n2,\"b\"x,\n2,b,c,\n3,c\n4, \n5,\"never closed\n6,d\n"));
  }

  @Test
  void saysOnWhichLine() throws IOException {
    List<RecordRow> rows = read("id,text\n1,\"a\nb\"\n2,\"c\nd".getBytes(UTF), 1000);
    assertTrue(rows.get(1).detail().contains("lines 4 to 5"), rows.get(1).detail());
    RecordRow other = read("a,b\n1,2\n".getBytes(UTF), 1000).get(0);
    assertEquals("no_text", other.reason());
    assertTrue(other.detail().contains("a, b"), other.detail());
  }

  @Test
  void setsAsideARecordThatIsTooBigAndReadsOn() throws IOException {
    String big = "x".repeat(50_000) + "\n\"\"" + "y".repeat(50_000);
    assertEquals(
        List.of("8 null too_big", "100016 2 [b] null null null"),
        rows(("id,text\n1,\"" + big + "\"\n2,b\n").getBytes(UTF), 100));
  }

  @Test
  void tellsAFileWithoutRecords() throws IOException {
    assertEquals(List.of("0 null empty"), rows("id,text\n"));
    assertEquals(List.of("0 null empty"), rows("\n\n"));
  }

  private static final Charset UTF = StandardCharsets.UTF_8;

  @Test
  void cutsWellFormedFilesAsCommonsCsvDoes() throws IOException {
    Random random = new Random(11);
    String[] signs = {"a", "é", "\"\"", ",", "\n", "\r\n", " ", "b", ""};
    for (int i = 0; i < 500; i++) {
      StringBuilder file = new StringBuilder();
      for (int record = 0; record < 5; record++) {
        for (int cell = 0; cell < 3; cell++) {
          StringBuilder content = new StringBuilder();
          for (int sign = random.nextInt(6); sign > 0; sign--) {
            content.append(signs[random.nextInt(signs.length)]);
          }
          boolean plain = content.chars().noneMatch(c -> c == '"' || c == ',' || c < ' ');
          file.append(cell == 0 ? "" : ",");
          file.append(plain && cell > 0 ? content : "\"" + content + "\"");
        }
        file.append(random.nextBoolean() ? "\n" : "\r\n");
      }
      assertEquals(expected(file.toString()), cells(file.toString()), file.toString());
    }
  }

  private static List<List<String>> expected(String file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, CSVFormat.RFC4180)) {
      return parser.stream().map(record -> record.stream().toList()).toList();
    }
  }

  private static List<List<String>> cells(String file) throws IOException {
    CsvRecords records = new CsvRecords(new ByteArrayInputStream(file.getBytes(UTF)), ',', 1000);
    List<List<String>> all = new ArrayList<>();
    while (records.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < records.cells(); i++) {
        var cell = records.cell(i);
        cells.add(new String(cell.array(), cell.from(), cell.length(), UTF));
      }
      all.add(cells);
    }
    return all;
  }

  private List<String> rows(String content) throws IOException {
    return rows(content.getBytes(UTF), 1000);
  }

  private List<String> rows(byte[] content, int maxBytes) throws IOException {
    return read(content, maxBytes).stream().map(CsvReaderTest::show).toList();
  }

  private List<RecordRow> read(byte[] content, int maxBytes) throws IOException {
    Path file = folder.resolve("f.csv");
    Files.write(file, content);
    String uri = file.toUri().toString();
    Piece piece = new Piece(uri, InputFormat.CSV, 0, Long.MAX_VALUE, content.length);
    ReadRecords.Options options = new ReadRecords.Options(RecordFields.of(Map.of()), maxBytes);
    List<RecordRow> rows = new ArrayList<>();
    try (InputSource source = InputSource.open(new Configuration(), SourceUri.path(uri))) {
      WideText wide = WideText.of(source.peek(InputFormat.HEAD));
      new CsvReader(piece, source, options, wide).forEachRemaining(rows::add);
    }
    return rows;
  }

  private static String show(RecordRow row) {
    return row.reason() == null
        ? "%d %s [%s] %s %s %s"
            .formatted(
                row.sourceIndex(), row.sourceId(), row.text(), row.title(), row.date(), row.url())
        : "%d %s %s".formatted(row.sourceIndex(), row.sourceId(), row.reason());
  }
}
