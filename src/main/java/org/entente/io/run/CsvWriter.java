package org.entente.io.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * Writes rows as CSV: RFC 4180 in UTF-8 with LF, a header always, null as nothing and the empty
 * text as {@code ""}, lists joined by {@code |}, dates ISO, numbers plainly.
 *
 * <p>A measure has ten significant digits, or the column's own {@link Column#decimals()}. Written
 * here and not by a library, because the libraries at hand write null and the empty text alike, or
 * quote every cell.
 */
final class CsvWriter {
  private final Table table;
  private final Writer out;

  private CsvWriter(Table table, Writer out) {
    this.table = table;
    this.out = out;
  }

  /**
   * Writes the header and the rows, whose cells must stand in the order of the table's columns.
   *
   * @param out is flushed, not closed
   */
  static void write(Table table, Iterator<Row> rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CsvWriter csv = new CsvWriter(table, writer);
    csv.line(table.columnNames());
    while (rows.hasNext()) {
      csv.row(rows.next());
    }
    writer.flush();
  }

  private void row(Row row) throws IOException {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      separate(i);
      if (!row.isNullAt(i)) {
        out.write(quoted(cell(columns.get(i), row, i)));
      }
    }
    out.write('\n');
  }

  private void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      separate(i);
      out.write(quoted(cells.get(i)));
    }
    out.write('\n');
  }

  private void separate(int index) throws IOException {
    if (index > 0) {
      out.write(',');
    }
  }

  private static String cell(Column column, Row row, int index) {
    Object value = row.get(index);
    if (value instanceof Double number) {
      return column.print(number);
    }
    if (value instanceof Date date) {
      return date.toLocalDate().toString();
    }
    if (value instanceof scala.collection.Seq<?>) {
      return row.getList(index).stream()
          .map(element -> element == null ? "" : element.toString())
          .collect(Collectors.joining("|"));
    }
    return value.toString();
  }

  /** Quotes what needs it, and blanks at the ends, which some readers would trim. */
  private static String quoted(String cell) {
    boolean plain =
        !cell.isEmpty()
            && cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
            && cell.charAt(0) > ' '
            && cell.charAt(cell.length() - 1) > ' ';
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
