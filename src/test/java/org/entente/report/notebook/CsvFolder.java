package org.entente.report.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * CSV files of a test, in a folder {@code csv} below that of the notebook.
 *
 * @param folder where the notebook stands
 */
public record CsvFolder(Path folder) implements CsvFiles {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** Writes a table's file; a column that a row does not name is null in it. */
  CsvFolder with(Table table, List<Map<Column, String>> rows) {
    try {
      Files.createDirectories(folder.resolve("csv"));
      try (Writer out = Files.newBufferedWriter(file(table));
          CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
        csv.printRecord(table.columnNames());
        for (Map<Column, String> row : rows) {
          csv.printRecord(table.columns().stream().map(row::get).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public boolean has(Table table) {
    return Files.exists(file(table));
  }

  @Override
  public InputStream open(Table table) throws IOException {
    return Files.newInputStream(file(table));
  }

  private Path file(Table table) {
    return folder.resolve("csv/" + table.name() + ".csv");
  }
}
