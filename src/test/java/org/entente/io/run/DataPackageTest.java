package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.table.Articles;
import org.entente.table.Offices;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.entente.table.Topics;
import org.junit.jupiter.api.Test;

/**
 * What the Data Package standard, version 2.0, demands: from its documentation and the patterns of
 * its published profile (https://datapackage.org/profiles/2.0/datapackage.json).
 */
final class DataPackageTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final List<String> FILES =
      List.of(
          "csv/articles.csv",
          "csv/partner_summary.csv",
          "csv-excel/partner_summary.csv",
          "network/edges.csv",
          "network/partners.gexf",
          "parquet/articles/part-00000-1.snappy.parquet",
          "parquet/articles/part-00001-1.snappy.parquet",
          "parquet/partner_summary/part-00000-2.snappy.parquet",
          "parquet/topic_model_terms/part-00000-3.snappy.parquet",
          "report.html",
          "report.ipynb");

  /** Types of fields that the published profile knows, as far as tables have them; not list. */
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "date", "array");

  /** A relative path with slashes that stays below the package. */
  private static final Pattern PATH = Pattern.compile("(?![./~]|file:)(?!.*(/\\.\\./|\\\\|://)).+");

  private static final Pattern DIGEST = Pattern.compile("[^:]+:[a-fA-F0-9]+");

  private final JsonNode root = describe();

  private static JsonNode describe() {
    List<RunFile> files = FILES.stream().map(path -> new RunFile(path, 7, HASH)).toList();
    byte[] json =
        DataPackage.describe(
            "2024-06-30-0123456789ab",
            files,
            Map.of("articles", 3L, "partner_summary", 2L, "topic_model_terms", 1L));
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void namesEveryFileOnce() {
    List<String> paths = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode resource : root.get("resources")) {
      String name = resource.get("name").asText();
      assertTrue(name.matches("[-a-z0-9._/]+") && names.add(name), name);
      JsonNode path = resource.get("path");
      assertFalse(resource.has("data"), "a resource has a path or data: " + name);
      if (path.isArray()) {
        assertFalse(path.isEmpty(), name);
        path.forEach(part -> paths.add(part.asText()));
        resource.get("hashes").forEach(hash -> assertTrue(DIGEST.matcher(hash.asText()).matches()));
      } else {
        paths.add(path.asText());
        assertEquals("sha256:" + HASH, resource.get("hash").asText());
        assertTrue(DIGEST.matcher(resource.get("hash").asText()).matches());
      }
      assertFalse(resource.get("mediatype").asText().equals("application/octet-stream"), name);
      assertTrue(resource.get("mediatype").asText().matches(".+/.+"), name);
      assertFalse(resource.get("description").asText().isBlank(), name);
    }
    paths.forEach(path -> assertTrue(PATH.matcher(path).matches(), path));
    paths.sort(null);
    assertEquals(FILES.stream().sorted().toList(), paths);
  }

  @Test
  void describesEveryColumn() {
    for (JsonNode resource : root.get("resources")) {
      if (!resource.has("schema")) {
        continue;
      }
      Set<String> names = new TreeSet<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        assertTrue(names.add(field.get("name").asText()), field.toString());
        assertTrue(TYPES.contains(field.get("type").asText()), field.toString());
        assertFalse(field.get("description").asText().isBlank(), field.toString());
      }
      for (JsonNode key : resource.at("/schema/primaryKey")) {
        assertTrue(names.contains(key.asText()), key.asText());
      }
    }
    assertEquals(columns(PartnerSummary.TABLE), fields("partner_summary"));
    assertEquals(columns(Articles.TABLE), fields("articles"));
    assertEquals(columns(Articles.WITH_TEXT), fields("articles-parquet"));
  }

  /** A list stands in a cell as text, and a primary key holds no null. */
  @Test
  void saysNoMoreOfCellsAndKeysThanHolds() {
    ObjectNode offices = TableSchema.of(Offices.TABLE, TableSchema.Form.CSV);
    assertFalse(offices.has("primaryKey"));
    assertEquals(
        List.of(Offices.TABLE.key()),
        new ObjectMapper().convertValue(offices.get("uniqueKeys"), List.class));
    ObjectNode topics = TableSchema.of(Topics.TABLE, TableSchema.Form.CSV);
    assertEquals("topic_id", topics.at("/primaryKey/0").asText());
    JsonNode terms = topics.get("fields").get(topics.findValuesAsText("name").indexOf("top_terms"));
    assertEquals("string", terms.get("type").asText());
    assertTrue(terms.get("description").asText().endsWith("Joined by |."));
    JsonNode stored =
        TableSchema.of(Topics.TABLE, TableSchema.Form.PARQUET)
            .get("fields")
            .get(topics.findValuesAsText("name").indexOf("top_terms"));
    assertEquals("array", stored.get("type").asText());
  }

  @Test
  void tellsHowTheSpreadsheetCopyIsWritten() {
    JsonNode copy = resource("partner_summary-excel");
    assertEquals(";", copy.at("/dialect/delimiter").asText());
    assertEquals("\r\n", copy.at("/dialect/lineTerminator").asText());
    for (JsonNode field : copy.at("/schema/fields")) {
      boolean number = field.get("type").asText().equals("number");
      assertEquals(number ? "," : "", field.path("decimalChar").asText(), field.toString());
    }
    assertEquals(",", resource("partner_summary").at("/dialect/delimiter").asText());
  }

  private List<String> fields(String name) {
    List<String> fields = new ArrayList<>();
    resource(name).at("/schema/fields").forEach(field -> fields.add(field.get("name").asText()));
    return fields;
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : root.get("resources")) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new IllegalArgumentException("no resource " + name);
  }

  private static List<String> columns(Table table) {
    return table.columnNames();
  }
}
