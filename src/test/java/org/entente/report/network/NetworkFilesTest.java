package org.entente.report.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class NetworkFilesTest {
  private static final String HOSTILE =
      "<b> & \"]]>\" \u0000\u0008\u001F\uFFFE\uD83D =cmd|' \u202E\uD83D\uDE00, fin";

  @Test
  void writesGexfWithMonthsAsSpells() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GexfWriter.write(
        List.of(partner("JPN", "Japon"), partner("LAO", HOSTILE)).iterator(),
        List.of(pair("all", 3), pair("2024-02", 1), pair("2024-03", 2)).iterator(),
        "2024-06-30",
        out);
    Document gexf =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    assertEquals("http://gexf.net/1.3", gexf.getDocumentElement().getAttribute("xmlns"));
    assertEquals(2, gexf.getElementsByTagName("node").getLength());
    Element hostile = (Element) gexf.getElementsByTagName("node").item(1);
    assertEquals(
        HOSTILE.replaceAll("[\u0000\u0008\u001F\uFFFE]|\uD83D(?!\uDE00)", "\uFFFD"),
        hostile.getAttribute("label"));
    assertEquals(1, gexf.getElementsByTagName("edge").getLength());
    Element edge = (Element) gexf.getElementsByTagName("edge").item(0);
    assertEquals("3", edge.getAttribute("weight"));
    assertEquals(2, edge.getElementsByTagName("spell").getLength());
    Element spell = (Element) edge.getElementsByTagName("spell").item(0);
    assertEquals("2024-02-01", spell.getAttribute("start"));
    assertEquals("2024-02-29", spell.getAttribute("end"));
  }

  /** Elements, attributes and children that the schema of GEXF 1.3 has, as far as they are used. */
  private static final Map<String, List<Set<String>>> GRAMMAR =
      Map.ofEntries(
          rule("gexf", "version", "meta graph"),
          rule("meta", "lastmodifieddate", "creator description"),
          rule("creator", "", ""),
          rule("description", "", ""),
          rule(
              "graph",
              "mode defaultedgetype timeformat timerepresentation",
              "attributes nodes edges"),
          rule("attributes", "class mode", "attribute"),
          rule("attribute", "id title type", ""),
          rule("nodes", "", "node"),
          rule("node", "id label", "attvalues"),
          rule("attvalues", "", "attvalue"),
          rule("attvalue", "for value start end", ""),
          rule("edges", "", "edge"),
          rule("edge", "id source target weight", "attvalues spells"),
          rule("spells", "", "spell"),
          rule("spell", "start end", ""));

  private static Map.Entry<String, List<Set<String>>> rule(
      String element, String attributes, String children) {
    return Map.entry(element, List.of(Set.of(attributes.split(" ")), Set.of(children.split(" "))));
  }

  @Test
  void keepsToTheGrammarOfGexf() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GexfWriter.write(
        List.of(partner("JPN", "Japon"), partner("LAO", HOSTILE)).iterator(),
        List.of(pair("all", 3), pair("2024-02", 1)).iterator(),
        "2024-06-30",
        out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document gexf = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    Set<String> ids = new HashSet<>();
    NodeList all = gexf.getElementsByTagNameNS("http://gexf.net/1.3", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      List<Set<String>> rule = GRAMMAR.get(element.getLocalName());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        Attr attribute = (Attr) element.getAttributes().item(j);
        boolean declares = attribute.getName().equals("xmlns");
        assertTrue(declares || rule.get(0).contains(attribute.getName()), attribute.toString());
      }
      if (element.getParentNode() instanceof Element parent) {
        assertTrue(
            GRAMMAR.get(parent.getLocalName()).get(1).contains(element.getLocalName()),
            element.getLocalName());
      }
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    for (int i = 0; i < all.getLength(); i++) {
      for (String reference : List.of("for", "source", "target")) {
        String id = ((Element) all.item(i)).getAttribute(reference);
        assertTrue(id.isEmpty() || ids.contains(id), id);
      }
    }
  }

  @Test
  void writesTheTablesThatGephiImports() throws Exception {
    ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    GephiTables.nodes(List.of(partner("LAO", HOSTILE)).iterator(), nodes);
    ByteArrayOutputStream edges = new ByteArrayOutputStream();
    GephiTables.edges(List.of(pair("all", 3)).iterator(), edges);
    CSVRecord node = read(nodes);
    assertEquals("LAO", node.get("Id"));
    assertEquals(HOSTILE.replaceAll("\uD83D(?!\uDE00)", "?"), node.get("Label"));
    CSVRecord edge = read(edges);
    assertEquals("JPN", edge.get("Source"));
    assertEquals("LAO", edge.get("Target"));
    assertEquals("Undirected", edge.get("Type"));
    assertEquals("3", edge.get("Weight"));
    assertEquals("0.3333333333", edge.get("npmi"));
  }

  private static CSVRecord read(ByteArrayOutputStream csv) throws Exception {
    String text = csv.toString(StandardCharsets.UTF_8);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords()
        .get(0);
  }

  private static Row partner(String id, String name) {
    return row(Entities.TABLE.schema(), "entity_id", id, "name_fr", name, "degree", 1);
  }

  private static Row pair(String period, long articles) {
    return row(
        PartnerPairs.TABLE.schema(),
        "period",
        period,
        "a_id",
        "JPN",
        "b_id",
        "LAO",
        "n_ab",
        articles,
        "npmi",
        1.0 / 3);
  }

  private static Row row(StructType schema, Object... namesAndValues) {
    Object[] values = new Object[schema.size()];
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values[schema.fieldIndex((String) namesAndValues[i])] = namesAndValues[i + 1];
    }
    return new GenericRowWithSchema(values, schema);
  }
}
