package org.entente.report.notebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.table.Table;

/** Reads the CSV files of a run row by row. */
final class Tables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final CsvFiles files;

  Tables(CsvFiles files) {
    this.files = files;
  }

  boolean has(Table table) {
    return files.has(table);
  }

  /** Shows each row to all readers, in the order of the file. */
  @SafeVarargs
  final void read(Table table, Consumer<Entry>... readers) throws IOException {
    try (Reader in = new InputStreamReader(files.open(table), StandardCharsets.UTF_8)) {
      for (CSVRecord cells : FORMAT.parse(in)) {
        Entry entry = new Entry(cells);
        for (Consumer<Entry> reader : readers) {
          reader.accept(entry);
        }
      }
    }
  }

  /** The rows that are selected. */
  List<Entry> select(Table table, Selection selection) throws IOException {
    read(table, selection);
    return selection.rows();
  }
}
