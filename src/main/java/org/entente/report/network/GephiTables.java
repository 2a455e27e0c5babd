package org.entente.report.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Row;
import org.entente.table.Column;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;

/**
 * Writes the network as the two CSV files that Gephi imports: nodes with Id and Label, edges with
 * Source, Target, Type and Weight; further columns bear the names of the tables'.
 */
public final class GephiTables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private GephiTables() {}

  /**
   * Writes {@code nodes.csv}.
   *
   * @param partners rows of the table {@code entities} that have a degree
   * @param out is flushed, not closed
   */
  public static void nodes(Iterator<Row> partners, OutputStream out) throws IOException {
    CSVPrinter csv = printer(out);
    csv.printRecord(header(List.of("Id", "Label"), NetworkColumns.NODE));
    while (partners.hasNext()) {
      Row partner = partners.next();
      csv.print(Cells.text(partner, Entities.ENTITY_ID));
      csv.print(Cells.text(partner, Entities.NAME_FR));
      rest(csv, partner, NetworkColumns.NODE);
    }
    csv.flush();
  }

  /**
   * Writes {@code edges.csv}, one edge a pair.
   *
   * @param pairs rows of the table {@code partner_pairs} of all periods together, by article
   * @param out is flushed, not closed
   */
  public static void edges(Iterator<Row> pairs, OutputStream out) throws IOException {
    CSVPrinter csv = printer(out);
    csv.printRecord(header(List.of("Source", "Target", "Type", "Weight"), NetworkColumns.EDGE));
    while (pairs.hasNext()) {
      Row pair = pairs.next();
      csv.print(Cells.text(pair, PartnerPairs.A_ID));
      csv.print(Cells.text(pair, PartnerPairs.B_ID));
      csv.print("Undirected");
      csv.print(Cells.text(pair, PartnerPairs.N_AB));
      rest(csv, pair, NetworkColumns.EDGE);
    }
    csv.flush();
  }

  private static CSVPrinter printer(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return new CSVPrinter(writer, FORMAT);
  }

  private static List<String> header(List<String> first, List<Column> rest) {
    List<String> names = new ArrayList<>(first);
    rest.forEach(column -> names.add(column.name()));
    return names;
  }

  private static void rest(CSVPrinter csv, Row row, List<Column> columns) throws IOException {
    for (Column column : columns) {
      csv.print(Cells.text(row, column));
    }
    csv.println();
  }
}
