package org.entente.report.plover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.entente.io.LexiconFiles;
import org.entente.table.Articles;
import org.entente.table.Commitments;
import org.entente.text.act.ActType;
import org.entente.text.act.rule.EventCode;
import org.entente.text.act.rule.Trigger;
import org.junit.jupiter.api.Test;

final class PloverEventsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final StructType SCHEMA =
      Commitments.TABLE
          .schema()
          .add(Articles.URL.name(), Articles.URL.type())
          .add(Articles.TITLE.name(), Articles.TITLE.type())
          .add(Articles.LANGUAGE.name(), Articles.LANGUAGE.type())
          .add(Articles.AGENCY.name(), Articles.AGENCY.type());

  @Test
  void writesTheFieldsOfTheManual() throws IOException {
    JsonNode event = event("AGREE");
    assertEquals("c1", event.get("id").textValue());
    assertEquals("2024-03-05", event.get("date").textValue());
    assertFalse(event.has("enddate"));
    assertEquals("JPN", event.at("/source/0/code").textValue());
    assertEquals("IGO", event.at("/recipient/0/code").textValue());
    assertEquals("UNICEF", event.at("/recipient/0/identifier_id").textValue());
    assertEquals("Japan", event.at("/source/0/identifier_text").textValue());
    assertEquals("Unicef", event.at("/recipient/0/identifier_text").textValue());
    assertEquals("AGREE", event.at("/event/0").textValue());
    assertEquals("economic", event.at("/context/0").textValue());
    assertEquals("promet du riz", event.at("/event_text/0").textValue());
    assertEquals(1, event.get("quad_code").intValue());
    assertEquals("Du riz", event.at("/cite_info/title").textValue());
    TreeSet<String> fields = new TreeSet<>();
    event.fieldNames().forEachRemaining(fields::add);
    fields.removeIf(field -> field.startsWith("commitment_") || field.equals("cameo"));
    assertEquals(
        new TreeSet<>(
            List.of(
                "id",
                "date",
                "source",
                "recipient",
                "event",
                "event_text",
                "quad_code",
                "context",
                "cite_info",
                "coder")),
        fields);
    assertEquals("plover-0.8", event.at("/cite_info/codebook").textValue());
  }

  @Test
  void givesEachEventTheQuadOfItsSection() throws IOException {
    assertEquals(1, event("SUPPORT").get("quad_code").intValue());
    assertEquals(2, event("AID").get("quad_code").intValue());
    assertEquals(3, event("REJECT").get("quad_code").intValue());
    assertEquals(4, event("SANCTION").get("quad_code").intValue());
  }

  @Test
  void givesARequestNoQuad() throws IOException {
    assertFalse(event("REQUEST").has("quad_code"));
  }

  @Test
  void listsModesAndContexts() throws IOException {
    JsonNode event = event("REQUEST", Map.of("plover_mode", "assist", "theme", "peacekeeping"));
    assertEquals("[\"assist\"]", event.get("mode").toString());
    assertEquals("[\"peacekeeping\"]", event.get("context").toString());
  }

  @Test
  void writesEveryTypeOfActWithItsCodes() throws IOException {
    EnumSet<ActType> types = EnumSet.noneOf(ActType.class);
    for (Trigger rule : LexiconFiles.bundled().acts().triggers()) {
      types.add(rule.type());
      String type = rule.type().published();
      EventCode code = rule.codes().general();
      JsonNode event =
          event(
              code.event(),
              Map.of("type", type, "plover_mode", code.mode(), "cameo", code.cameo()));
      assertEquals(type, event.get("commitment_type").textValue());
      assertEquals(code.cameo(), event.get("cameo").textValue());
      assertEquals(code.mode(), event.path("mode").path(0).asText(), rule.id());
      assertEquals(!code.event().equals("REQUEST"), event.has("quad_code"), rule.id());
    }
    assertEquals(EnumSet.allOf(ActType.class), types);
  }

  @Test
  void givesNoContextWhereTheManualHasNone() throws IOException {
    assertFalse(event("AGREE", Map.of("theme", "culture")).has("context"));
  }

  @Test
  void boundsTheDayByDateAndEnddate() throws IOException {
    JsonNode event = event("AGREE", Map.of("first_stated_latest", LocalDate.of(2024, 3, 31)));
    assertEquals("2024-03-05", event.get("date").textValue());
    assertEquals("2024-03-31", event.get("enddate").textValue());
  }

  private static JsonNode event(String plover) throws IOException {
    return event(plover, Map.of());
  }

  private static JsonNode event(String plover, Map<String, Object> others) throws IOException {
    Object[] cells = new Object[SCHEMA.size()];
    set(cells, "commitment_id", "c1");
    set(cells, "type", "pledge");
    set(cells, "by_ids", list("JPN"));
    set(cells, "by_names", list("Japon"));
    set(cells, "to_ids", list("UNICEF"));
    set(cells, "to_names", list("Unicef"));
    set(cells, "theme", "development aid");
    set(cells, "first_stated_earliest", LocalDate.of(2024, 3, 5));
    set(cells, "first_stated_latest", LocalDate.of(2024, 3, 5));
    set(cells, "best_quote", "promet du riz");
    set(cells, "best_article_id", "a1");
    set(cells, "plover_event", plover);
    set(cells, "status", "announced");
    set(cells, "title", "Du riz");
    others.forEach((column, value) -> set(cells, column, value));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Row> rows = List.of(new GenericRowWithSchema(cells, SCHEMA));
    PloverEvents.write(rows.iterator(), PloverEventsTest::actor, out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals(1, text.chars().filter(c -> c == '\n').count());
    return MAPPER.readTree(text);
  }

  private static PloverActor actor(String id) {
    return id.equals("JPN") ? new PloverActor("JPN", "Japan") : new PloverActor("IGO", null);
  }

  private static Object list(String item) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(item)).toSeq();
  }

  private static void set(Object[] cells, String column, Object value) {
    cells[SCHEMA.fieldIndex(column)] = value;
  }
}
