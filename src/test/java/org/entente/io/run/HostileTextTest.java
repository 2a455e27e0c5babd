package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.HostileText;
import org.entente.Python;
import org.entente.report.notebook.CsvFolder;
import org.entente.report.notebook.Nbformat;
import org.entente.report.notebook.Notebook;
import org.entente.table.Articles;
import org.entente.table.Changes;
import org.entente.table.Column;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.entente.table.Topics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Hostile titles, names and quotes: CSV keeps them, notebook and spreadsheet copies disarm them.
 */
final class HostileTextTest {
  private static final List<String> TEXTS = HostileText.all();
  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])");
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n]]|[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u2028\\u2029]");

  /** Columns that hold what an article or a record says. */
  private static final Set<Column> FREE =
      Set.of(
          PartnerSummary.NAME_FR,
          PartnerSummary.EXAMPLE_QUOTE,
          PartnerPairs.A_NAME,
          PartnerPairs.B_NAME,
          PartnerPairs.EXAMPLE_QUOTE,
          Topics.LABEL,
          Topics.TOP_PARTNER_IDS,
          Commitments.BY_NAMES,
          Commitments.TO_NAMES,
          Commitments.ACTION,
          Commitments.BEST_QUOTE,
          CommitmentTimeline.QUOTE,
          Changes.SUBJECT_NAME,
          Articles.TITLE,
          Articles.AGENCY,
          Articles.SOURCE);

  private static final List<Table> TABLES =
      List.of(
          PartnerSummary.TABLE,
          PartnerPairs.TABLE,
          Topics.TABLE,
          Commitments.TABLE,
          CommitmentTimeline.TABLE,
          Changes.TABLE,
          Articles.TABLE);

  @TempDir private Path folder;
  private int next;

  @Test
  void areOverTwoHundred() {
    assertTrue(new HashSet<>(TEXTS).size() > 200, TEXTS.size() + " texts");
  }

  @Test
  void areKeptByTheCsvAndDisarmedInTheSpreadsheetCopy() throws IOException {
    Table table =
        new Table(
            "t",
            "Texts.",
            List.of(Column.string("a", "A text."), Column.string("b", "The same.")),
            List.of(),
            List.of(),
            Table.Publication.SUMMARY);
    Iterator<Row> rows = TEXTS.stream().map(text -> RowFactory.create(text, text)).iterator();
    Path csv = folder.resolve("t.csv");
    try (OutputStream out = Files.newOutputStream(csv)) {
      CsvWriter.write(table, rows, out);
    }
    // What UTF-8 cannot spell is a question mark since the text was read.
    List<String> kept =
        TEXTS.stream().map(text -> LONE_SURROGATE.matcher(text).replaceAll("?")).toList();
    assertEquals(kept, column(csv, CSVFormat.RFC4180));

    Path copy = folder.resolve("copy.csv");
    try (InputStream in = Files.newInputStream(csv);
        OutputStream out = Files.newOutputStream(copy)) {
      assertEquals(TEXTS.size(), ExcelCsv.copy(table, in, out));
    }
    List<String> copied = column(copy, CSVFormat.RFC4180.builder().setDelimiter(';').get());
    assertEquals(kept.size(), copied.size());
    for (int i = 0; i < copied.size(); i++) {
      String cell = copied.get(i);
      assertFalse(cell.matches("(?s)[\\s\\p{Z}]*[=+@\\uff1d\\uff20-].*"), cell);
      assertFalse(CONTROL.matcher(cell).find(), cell);
      String letters = "[^\\p{L}\\p{Nd}]";
      assertEquals(kept.get(i).replaceAll(letters, ""), cell.replaceAll(letters, ""));
    }
  }

  @Test
  void areInertInTheNotebook() throws Exception {
    for (Table table : TABLES) {
      write(table, TEXTS.size() / 6);
    }
    Path file = folder.resolve(Notebook.FILE);
    Notebook.Options options =
        new Notebook.Options(LocalDate.of(2024, 6, 30), "VNM", Locale.FRENCH);
    try (OutputStream out = Files.newOutputStream(file)) {
      Notebook.write(new CsvFolder(folder), options, out);
    }
    Nbformat notebook = Nbformat.read(file);
    Set<String> elements = new HashSet<>();
    for (String html : notebook.shown("text/html")) {
      for (Element element : Jsoup.parseBodyFragment(html).body().select("* > *")) {
        elements.add(element.normalName());
        assertTrue(Set.of("class", "style").containsAll(names(element)), element.outerHtml());
      }
    }
    assertEquals(Set.of("table", "tbody", "tr", "th", "td"), elements);
    for (String svg : notebook.shown("image/svg+xml")) {
      checkSvg(svg);
    }
    notebook.shown("text/plain").forEach(text -> assertFalse(CONTROL.matcher(text).find(), text));
    assertTrue(next > 400, next + " texts written");
    Python executed = Python.run(folder, "report/notebook/execute.py", file.toString());
    assertEquals(0, executed.code(), executed.output());
  }

  private static void checkSvg(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String name = all.item(i).getNodeName();
      assertTrue(Set.of("svg", "title", "rect", "line", "text").contains(name), name);
    }
  }

  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>();
    element.attributes().forEach(attribute -> names.add(attribute.getKey()));
    return names;
  }

  private static List<String> column(Path csv, CSVFormat format) throws IOException {
    List<String> cells = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(csv)) {
      for (CSVRecord row : format.parse(reader)) {
        assertEquals(2, row.size());
        assertEquals(row.get(0), row.get(row.getRecordNumber() == 1 ? 0 : 1));
        cells.add(row.get(0));
      }
    }
    return cells.subList(1, cells.size());
  }

  private void write(Table table, int count) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Object[] cells = new Object[table.columns().size()];
      for (int c = 0; c < cells.length; c++) {
        cells[c] = cell(table.columns().get(c), i);
      }
      rows.add(RowFactory.create(cells));
    }
    Path csv = folder.resolve("csv/" + table.name() + ".csv");
    Files.createDirectories(csv.getParent());
    try (OutputStream out = Files.newOutputStream(csv)) {
      CsvWriter.write(table, rows.iterator(), out);
    }
  }

  private Object cell(Column column, int row) {
    if (FREE.contains(column)) {
      // Articles are read without NULs, at which pandas would end a cell.
      String text = TEXTS.get(next++ % TEXTS.size()).replace('\u0000', '\u0001');
      return column.kind() == Column.Kind.STRINGS
          ? scala.jdk.javaapi.CollectionConverters.asScala(List.of(text)).toSeq()
          : text;
    }
    return switch (column.kind()) {
      case INTEGER -> row;
      case COUNT -> (long) row + 1;
      case MEASURE -> 1.0 / (row + 100);
      case FLAG -> true;
      case DATE -> LocalDate.of(2024, 1 + row % 12, 3);
      case STRINGS -> scala.jdk.javaapi.CollectionConverters.asScala(List.of("UN")).toSeq();
      case STRING -> code(column, row);
    };
  }

  private static String code(Column column, int row) {
    return switch (column.name()) {
      case "period" -> "all";
      case "scope" -> "article";
      case "duplicate_kind" -> "canonical";
      case "family" -> "undertaking";
      case "kind" -> "new_partner";
      case "status" -> row % 2 == 0 ? "overdue" : "planned";
      default -> String.format("x%04d", row);
    };
  }
}
