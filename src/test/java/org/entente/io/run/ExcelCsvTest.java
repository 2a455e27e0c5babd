package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.table.Column;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExcelCsvTest {
  private static final Table TEXTS =
      table(Column.string("a", "A text."), Column.string("b", "Another text."));

  @Test
  void opensInAFrenchSpreadsheetProgram() throws IOException {
    Table table =
        table(
            Column.string("nom", "A text."),
            Column.measure("part", "A measure."),
            Column.count("n", "A count."),
            Column.flag("vrai", "A flag."),
            Column.date("jour", "A day."),
            Column.strings("ids", "Ids."));
    Row row =
        RowFactory.create(
            "Hanoï ; « Viêt Nam »",
            -0.25,
            12_000L,
            true,
            LocalDate.of(2024, 6, 30),
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("UN", "VNM")).toSeq());
    Row nulls = RowFactory.create(null, null, null, null, null, null);
    assertEquals(
        String.join(
            "\r\n",
            "\uFEFFnom;part;n;vrai;jour;ids",
            "\"Hanoï ; « Viêt Nam »\";-0,25;12000;VRAI;2024-06-30;UN|VNM",
            ";;;;;",
            ""),
        copy(table, row, nulls));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33",
        "-1",
        "@x",
        " =1",
        "\t=1",
        "\r=1",
        "\n=1",
        "\u00A0=1",
        "\uFF1D1",
        "030",
        "2024-05",
        "2024-Q",
        "1234567890123456",
        "12e4567890123456",
        "5 mai",
        "1er janvier 2024",
        "mars 2024",
        "janv-24",
        "12:30",
        "2023-06-01T06:00",
        "mardi 20 août",
        "50 %",
        "1,5",
        "vrai",
        "(12)",
        "$5"
      })
  void keepsTextsFromBecomingSomethingElse(String text) throws IOException {
    String cell = read(copy(TEXTS, RowFactory.create(text, "x"))).get("a");
    boolean guarded = !text.equals("2024-Q");
    assertEquals(guarded, cell.startsWith("'"), cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "0",
        "Maroc",
        "mai",
        "a=1",
        "6abd0c666733305f",
        "le 5 mai",
        "G20",
        "«\u00A05\u00A0»",
        "x\ny"
      })
  void leavesOtherTextsAlone(String text) throws IOException {
    assertEquals(text, read(copy(TEXTS, RowFactory.create(text, "x"))).get("a"));
  }

  @ParameterizedTest
  @CsvSource({"32767, 32767", "32768, 32767", "100000, 32767"})
  void cutsWhatACellCannotHold(int chars, int kept) throws IOException {
    String cell = read(copy(TEXTS, RowFactory.create("é".repeat(chars), "x"))).get("a");
    assertEquals(kept, cell.length());
    assertEquals(chars > kept, cell.endsWith("é… [coupé]"));
  }

  @Test
  void cutsNoCharacterInTwo() throws IOException {
    String cell = read(copy(TEXTS, RowFactory.create("a" + "😀".repeat(20_000), "x"))).get("a");
    assertEquals("a" + "😀".repeat(16_378) + "… [coupé]", cell);
  }

  @Test
  void countsItsRows() throws IOException {
    Row row = RowFactory.create("a\nb", "x");
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    CsvWriter.write(TEXTS, List.of(row, row, row).iterator(), csv);
    ByteArrayInputStream in = new ByteArrayInputStream(csv.toByteArray());
    assertEquals(3, ExcelCsv.copy(TEXTS, in, new ByteArrayOutputStream()));
  }

  private static CSVRecord read(String copy) throws IOException {
    return CSVFormat.EXCEL
        .builder()
        .setDelimiter(';')
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(copy.substring(1)))
        .getRecords()
        .get(0);
  }

  private static String copy(Table table, Row... rows) throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    CsvWriter.write(table, List.of(rows).iterator(), csv);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    ExcelCsv.copy(table, new ByteArrayInputStream(csv.toByteArray()), copy);
    return copy.toString(StandardCharsets.UTF_8);
  }

  private static Table table(Column... columns) {
    return new Table(
        "t", "A table.", List.of(columns), List.of(), List.of(), Table.Publication.SUMMARY);
  }
}
