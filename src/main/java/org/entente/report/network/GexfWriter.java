package org.entente.report.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.entente.table.Column;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;

/**
 * Writes the network as GEXF 1.3 (https://gexf.net/schema.html): partners as nodes, one undirected
 * edge a pair. An edge exists in the months in which the two share an article, and carries the
 * number of these articles month by month; an edge seen in no month (its articles are undated or
 * dated to the year) has no spell and exists always.
 *
 * <p>Characters that XML 1.0 cannot hold become U+FFFD.
 */
public final class GexfWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String MONTHLY = "articles_of_month";

  private final XMLStreamWriter xml;

  private GexfWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes the file.
   *
   * @param partners rows of the table {@code entities} that have a degree
   * @param pairs rows of the table {@code partner_pairs} by article, of all periods together and of
   *     each month; the rows of a pair one after the other, all periods first, then by month
   * @param asOf the day of the run, ISO
   * @param out is flushed, not closed
   */
  public static void write(
      Iterator<Row> partners, Iterator<Row> pairs, String asOf, OutputStream out)
      throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new GexfWriter(xml).document(partners, pairs, asOf);
    } catch (XMLStreamException e) {
      throw new IOException("Cannot write the network: " + e.getMessage(), e);
    }
  }

  private void document(Iterator<Row> partners, Iterator<Row> pairs, String asOf)
      throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    newLine();
    start("gexf", "xmlns", NAMESPACE, "version", "1.3");
    start("meta", "lastmodifieddate", asOf);
    element("creator", "Entente");
    element("description", "Partners that share an article; weights are numbers of articles.");
    end();
    start(
        "graph",
        "mode",
        "dynamic",
        "defaultedgetype",
        "undirected",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    attributes("node", "static", NetworkColumns.NODE);
    attributes("edge", "static", NetworkColumns.EDGE);
    start("attributes", "class", "edge", "mode", "dynamic");
    empty("attribute", "id", MONTHLY, "title", MONTHLY, "type", "long");
    end();
    start("nodes");
    while (partners.hasNext()) {
      node(partners.next());
    }
    end();
    start("edges");
    edges(pairs);
    end();
    end();
    end();
    xml.writeEndDocument();
    xml.flush();
  }

  private void attributes(String kind, String mode, List<Column> columns)
      throws XMLStreamException {
    start("attributes", "class", kind, "mode", mode);
    for (Column column : columns) {
      empty("attribute", "id", column.name(), "title", column.name(), "type", type(column.type()));
    }
    end();
  }

  private static String type(DataType type) {
    if (type.equals(DataTypes.DoubleType)) {
      return "double";
    }
    if (type.equals(DataTypes.LongType)) {
      return "long";
    }
    return type.equals(DataTypes.IntegerType) ? "integer" : "string";
  }

  private void node(Row partner) throws XMLStreamException {
    start(
        "node",
        "id",
        Cells.text(partner, Entities.ENTITY_ID),
        "label",
        Cells.text(partner, Entities.NAME_FR));
    start("attvalues");
    values(partner, NetworkColumns.NODE);
    end();
    end();
  }

  private void edges(Iterator<Row> pairs) throws XMLStreamException {
    Row pair = null;
    List<Row> months = new ArrayList<>();
    while (pairs.hasNext()) {
      Row row = pairs.next();
      if (Cells.text(row, PartnerSummary.PERIOD).equals("all")) {
        edge(pair, months);
        pair = row;
        months.clear();
      } else {
        months.add(row);
      }
    }
    edge(pair, months);
  }

  private void edge(Row pair, List<Row> months) throws XMLStreamException {
    if (pair == null) {
      return;
    }
    String a = Cells.text(pair, PartnerPairs.A_ID);
    String b = Cells.text(pair, PartnerPairs.B_ID);
    String weight = Cells.text(pair, PartnerPairs.N_AB);
    start("edge", "id", a + "--" + b, "source", a, "target", b, "weight", weight);
    start("attvalues");
    values(pair, NetworkColumns.EDGE);
    for (Row month : months) {
      YearMonth of = month(month);
      empty(
          "attvalue",
          "for",
          MONTHLY,
          "value",
          Cells.text(month, PartnerPairs.N_AB),
          "start",
          of.atDay(1).toString(),
          "end",
          of.atEndOfMonth().toString());
    }
    end();
    if (!months.isEmpty()) {
      start("spells");
      for (Row month : months) {
        YearMonth of = month(month);
        empty("spell", "start", of.atDay(1).toString(), "end", of.atEndOfMonth().toString());
      }
      end();
    }
    end();
  }

  private static YearMonth month(Row row) {
    return YearMonth.parse(Cells.text(row, PartnerSummary.PERIOD));
  }

  private void values(Row row, List<Column> columns) throws XMLStreamException {
    for (Column column : columns) {
      String value = Cells.text(row, column);
      if (value != null) {
        empty("attvalue", "for", column.name(), "value", value);
      }
    }
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    write(attributes);
    newLine();
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    newLine();
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    write(attributes);
    newLine();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(valid(text));
    xml.writeEndElement();
    newLine();
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], valid(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** Without what XML 1.0 cannot hold, production [2] of its grammar. */
  private static String valid(String text) {
    return text.codePoints()
        .map(c -> isValid(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isValid(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
