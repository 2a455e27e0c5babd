package org.entente.io.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * Copies a run's CSV file so that a double click opens it right in a French spreadsheet program:
 * UTF-8 with a byte-order mark, semicolons, CRLF, decimal commas, VRAI and FAUX, ISO dates.
 *
 * <p>An apostrophe, a spreadsheet's own sign for text, stands before texts that would run as a
 * formula or be turned into a number or a date, such as {@code =1+1}, {@code 030} and {@code
 * 2024-05}. Control characters and marks that turn the direction of writing become blanks, and what
 * a cell cannot hold is cut with a mark that says so. The plain CSV keeps all of it.
 */
public final class ExcelCsv {
  /** The rows that a sheet holds below its header. */
  public static final long MOST_ROWS = 1_048_575;

  private static final int MOST_CHARS = 32_767;

  /** A longer text names no single day. */
  private static final int MOST_DAY_CHARS = 40;

  private static final String CUT = "\u2026 [coup\u00e9]";
  private static final String GUARD = "'";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern DISTURBING =
      Pattern.compile(
          "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069"
              + "\\ufeff\\ufffe\\uffff]");

  /** The signs that begin a formula, also in their wide forms. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}]*+[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile(
          "[\\s\\p{Z}(]*+\\p{Sc}?[\\s\\p{Z}]*+[0-9.,][0-9eETZ.,:/\\s\\p{Z}\\p{Sc}+%)-]*");

  /** What a cell shows alike as a number and as a text, such as a year. */
  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

  /** Days as people write them, such as {@code mardi 20 août} and {@code mars 2024}. */
  // No step back into a word, so longer words stand before those that begin them.
  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "(?=.*\\d)(?:mardi|march|september|october|november|december"
              + "|janv(?:ier)?|f[ée]vr?(?:ier)?|mars?|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t"
              + "|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?"
              + "|jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|lun(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?"
              + "|\\d{1,4}(?:er)?|[\\s\\p{Z},./:-])++",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FLAG =
      Pattern.compile("true|false|vrai|faux", Pattern.CASE_INSENSITIVE);

  private final Table table;
  private final Writer out;

  private ExcelCsv(Table table, Writer out) {
    this.table = table;
    this.out = out;
  }

  /**
   * Copies the CSV file of a table, which the attempt has written, to {@code csv-excel/}.
   *
   * @return how many rows it has
   * @throws UncheckedIOException when the file system fails
   */
  public static long copy(RunFolder attempt, Table table) {
    String name = table.name() + ".csv";
    try (InputStream in = attempt.open("csv/" + name);
        OutputStream out = attempt.file("csv-excel/" + name)) {
      return copy(table, in, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write csv-excel/" + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Copies the file of a table.
   *
   * @param csv as {@link CsvWriter} writes it
   * @param out is flushed, not closed
   * @return how many rows it has
   */
  static long copy(Table table, InputStream csv, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Reader reader = new InputStreamReader(csv, StandardCharsets.UTF_8);
    ExcelCsv copy = new ExcelCsv(table, writer);
    writer.write(BYTE_ORDER_MARK);
    copy.line(table.columnNames());
    long rows = 0;
    for (CSVRecord row : FORMAT.parse(reader)) {
      copy.row(row);
      rows++;
    }
    writer.flush();
    return rows;
  }

  private void row(CSVRecord row) throws IOException {
    List<Column> columns = table.columns();
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(columns.get(i).kind(), row.get(i));
    }
    line(List.of(cells));
  }

  private void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(';');
      }
      out.write(quoted(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String cell(Column.Kind kind, String cell) {
    return switch (kind) {
      case INTEGER, COUNT, DATE -> cell;
      case MEASURE -> cell.replace('.', ',');
      case FLAG -> cell.isEmpty() ? cell : cell.equals("true") ? "VRAI" : "FAUX";
      case STRING, STRINGS -> text(cell);
    };
  }

  private static String text(String cell) {
    String lines = LINE_END.matcher(cell).replaceAll("\n");
    String clean = DISTURBING.matcher(lines).replaceAll(" ");
    return cut(isTaken(clean) ? GUARD + clean : clean);
  }

  /** Whether a spreadsheet program would take the text for something else. */
  private static boolean isTaken(String text) {
    return !WHOLE_NUMBER.matcher(text).matches()
        && (FORMULA.matcher(text).matches()
            || NUMBER_OR_DATE.matcher(text).matches()
            || text.length() <= MOST_DAY_CHARS && NAMED_DAY.matcher(text).matches()
            || FLAG.matcher(text.strip()).matches());
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARS) {
      return text;
    }
    int end = MOST_CHARS - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n') && cell.equals(cell.strip());
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
