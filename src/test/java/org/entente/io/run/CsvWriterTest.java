package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.table.Column;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvWriterTest {
  private static final Table TEXTS =
      table(Column.string("a", "A text."), Column.string("b", "Another text."));

  @Test
  void writesAHeaderEvenWithoutRows() throws IOException {
    assertEquals("a,b\n", write(TEXTS));
  }

  @Test
  void quotesWhatNeedsIt() throws IOException {
    assertEquals(
        "a,b\n\"il dit \"\"oui\"\"\",\"a,b\"\n\"deux\nlignes\",\"retour\rici\"\n",
        write(
            TEXTS,
            RowFactory.create("il dit \"oui\"", "a,b"),
            RowFactory.create("deux\nlignes", "retour\rici")));
  }

  @Test
  void tellsNullFromTheEmptyText() throws IOException {
    assertEquals(
        "a,b\n,\"\"\n\"\",\n",
        write(TEXTS, RowFactory.create(null, ""), RowFactory.create("", null)));
  }

  @Test
  void keepsBlanksAndAccents() throws IOException {
    assertEquals(
        "a,b\n\" Viêt Nam \",Hanoï\n", write(TEXTS, RowFactory.create(" Viêt Nam ", "Hanoï")));
  }

  @Test
  void isReadBackByAnotherLibrary() throws IOException {
    List<String> cells = List.of(" \"a\", b\r\n", "\\\"", "'", "€ 😀", ";", "|");
    Row[] rows = cells.stream().map(cell -> RowFactory.create(cell, "x")).toArray(Row[]::new);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Stream<CSVRecord> records = format.parse(new StringReader(write(TEXTS, rows))).stream()) {
      assertEquals(cells, records.map(record -> record.get("a")).toList());
    }
  }

  @Test
  void joinsListsAndPrintsDatesFlagsAndCounts() throws IOException {
    Table table =
        table(
            Column.strings("ids", "Ids."),
            Column.date("day", "A day."),
            Column.flag("flag", "A flag."),
            Column.count("n", "A count."),
            Column.integer("i", "A number."));
    Row row =
        RowFactory.create(
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("UN", "VNM")).toSeq(),
            LocalDate.of(2024, 6, 30),
            true,
            12_000_000_000L,
            -3);
    Row other = RowFactory.create(null, java.sql.Date.valueOf("2024-02-29"), false, 0L, null);
    assertEquals(
        "ids,day,flag,n,i\nUN|VNM,2024-06-30,true,12000000000,-3\n,2024-02-29,false,0,\n",
        write(table, row, other));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1, 0.1",
    "0.30000000000000004, 0.3, 0.3",
    "123456789012, 123456789000, 123456789012",
    "1e-7, 0.0000001, 0",
    "-1e-9, -0.000000001, 0",
    "-0.0, 0, 0",
    "0.123456789012345, 0.123456789, 0.123457",
    "1e20, 100000000000000000000, 100000000000000000000",
    "NaN, NaN, NaN"
  })
  void printsMeasuresPlainlyAndRounded(double value, String measure, String weight)
      throws IOException {
    Table table = table(Column.measure("m", "A measure."), Column.weight("w", "A weight."));
    assertEquals(
        "m,w\n" + measure + "," + weight + "\n", write(table, RowFactory.create(value, value)));
  }

  private static String write(Table table, Row... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(table, List.of(rows).iterator(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Table table(Column... columns) {
    return new Table(
        "t", "A table.", List.of(columns), List.of(), List.of(), Table.Publication.SUMMARY);
  }
}
