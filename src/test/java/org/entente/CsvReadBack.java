package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.table.Catalog;
import org.entente.table.Column;
import org.entente.table.Table;
import org.junit.jupiter.api.Assumptions;

/**
 * Reads the CSV files of a run back: by another library always, by pandas and by LibreOffice where
 * they are installed. All must find the rows and values of Parquet.
 */
final class CsvReadBack {
  /** What LibreOffice reads (semicolons, UTF-8, French) and what it writes of it. */
  private static final String FRENCH = "CSV:59,34,76,1,,1036,false,true";

  private static final String WRITTEN =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true";
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final long MINUTES = 3;
  private static final Comparator<List<String>> ANY_ORDER =
      Comparator.comparing(row -> String.join("\u0000", row));

  private final Path run;
  private final List<Table> tables;

  /**
   * @param run the folder of a run with {@code --csv all --excel}
   */
  CsvReadBack(Path run) {
    this.run = run;
    this.tables = Catalog.TABLES.stream().filter(table -> Files.exists(csv("csv", table))).toList();
  }

  private Path csv(String folder, Table table) {
    return run.resolve(folder + "/" + table.name() + ".csv");
  }

  /** Every table is there, and holds what Parquet holds. */
  void checkAgainstParquet() throws IOException {
    assertEquals(Catalog.TABLES, tables);
    for (Table table : tables) {
      List<List<String>> rows = rows(csv("csv", table), CSVFormat.RFC4180);
      assertEquals(table.columnNames(), rows.get(0));
      List<List<String>> expected =
          ParquetTable.rows(table, run.resolve("parquet/" + table.name()));
      assertEquals(
          expected.stream().sorted(ANY_ORDER).toList(),
          rows.subList(1, rows.size()).stream().sorted(ANY_ORDER).toList(),
          table.name());
    }
  }

  /** The copies hold the same, in the same order, once their guards are taken off. */
  void checkCopies() throws IOException {
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    for (Table table : tables) {
      assertSame(table, rows(csv("csv-excel", table), format));
    }
  }

  /** Ends the calling test as skipped where there is no pandas. */
  void checkPandas(Path scratch) throws IOException, InterruptedException {
    String[] files =
        tables.stream().map(table -> csv("csv", table).toString()).toArray(String[]::new);
    Python read = Python.run(scratch, "read_csv.py", files);
    assertEquals(0, read.code(), read.output());
    List<String> lines = read.output().lines().toList();
    assertEquals(tables.size(), lines.size());
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(
          rows(csv("csv", tables.get(i)), CSVFormat.RFC4180),
          json.readValue(lines.get(i), new TypeReference<List<List<String>>>() {}),
          tables.get(i).name());
    }
  }

  /** Ends the calling test as skipped where there is no LibreOffice. */
  void checkSpreadsheet(Path scratch) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(OFFICE), "no LibreOffice: apt-get install libreoffice-calc-nogui");
    Path folder = Files.createTempDirectory(scratch, "office");
    List<String> command =
        new ArrayList<>(
            List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                WRITTEN,
                "--infilter=" + FRENCH,
                "--outdir",
                folder.toString()));
    tables.forEach(table -> command.add(csv("csv-excel", table).toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    try {
      assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice did not end");
    } finally {
      process.destroy();
    }
    for (Table table : tables) {
      assertSame(table, rows(folder.resolve(table.name() + ".csv"), CSVFormat.RFC4180));
    }
  }

  private void assertSame(Table table, List<List<String>> found) throws IOException {
    List<List<String>> expected = rows(csv("csv", table), CSVFormat.RFC4180);
    assertEquals(expected.get(0), found.get(0), table.name());
    assertEquals(expected.size(), found.size(), table.name());
    for (int i = 1; i < expected.size(); i++) {
      for (int c = 0; c < table.columns().size(); c++) {
        String one = expected.get(i).get(c);
        String other = found.get(i).get(c);
        assertTrue(
            isSame(table.columns().get(c).kind(), one, other),
            table.name() + ", row " + i + ", column " + c + ": " + one + " | " + other);
      }
    }
  }

  private static boolean isSame(Column.Kind kind, String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    return switch (kind) {
      case INTEGER, COUNT, DATE -> one.equals(other);
      case FLAG ->
          (one.equals("true") ? List.of("VRAI", "TRUE") : List.of("FAUX", "FALSE")).contains(other);
      case MEASURE -> {
        double expected = Double.parseDouble(one);
        double found = Double.parseDouble(other.replace(',', '.'));
        yield Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
      }
      case STRING, STRINGS -> List.of(visible(one), "'" + visible(one)).contains(visible(other));
    };
  }

  /** Marks that nobody sees are blanks in the copies. */
  private static String visible(String text) {
    return text.replaceAll("[\\p{C}\\p{Z}]", "");
  }

  private static List<List<String>> rows(Path file, CSVFormat format) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try (CSVParser parser =
        CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
