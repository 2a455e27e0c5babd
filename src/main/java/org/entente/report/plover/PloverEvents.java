package org.entente.report.plover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;
import org.entente.table.Column;
import org.entente.table.Commitments;

/**
 * Writes undertakings as event records with the field names of the PLOVER coding manual (version
 * 0.7b1, Open Event Data Alliance), chapter "JSON Data Fields"; {@code identifer_id} and {@code
 * identifer_text} are spelled as there. What the manual has no field for stands in fields of
 * Entente's own, as it allows. A request has no quad code: the manual counts it as verbal conflict,
 * and a polite request is none. Null fields are left out.
 */
public final class PloverEvents {
  /** Codes of the manual's table "PLOVER quad categories". */
  private static final Map<String, Integer> QUADS =
      Map.of(
          "AGREE",
          1,
          "CONSULT",
          1,
          "SUPPORT",
          1,
          "CONCEDE",
          1,
          "COOPERATE",
          2,
          "AID",
          2,
          "RETREAT",
          2,
          "REJECT",
          3,
          "SANCTION",
          3);

  /** The manual's general contexts that the themes stand for. */
  private static final Map<String, String> CONTEXTS =
      Map.ofEntries(
          Map.entry("peacekeeping", "peacekeeping"),
          Map.entry("defence", "military"),
          Map.entry("diplomacy", "diplomatic"),
          Map.entry("trade and investment", "economic"),
          Map.entry("development aid", "economic"),
          Map.entry("law and justice", "legal"),
          Map.entry("human rights", "human_rights"),
          Map.entry("gender", "gender"),
          Map.entry("disasters", "enviro_disaster"),
          Map.entry("environment and climate", "enviro_disaster"),
          Map.entry("energy", "resource"),
          Map.entry("maritime and territory", "resource"),
          Map.entry("migration and labour", "migration"),
          Map.entry("education", "culture"),
          Map.entry("culture", "culture"));

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final UnaryOperator<String> actorCode;

  private PloverEvents(JsonGenerator json, UnaryOperator<String> actorCode) {
    this.json = json;
    this.actorCode = actorCode;
  }

  /**
   * Writes the records.
   *
   * @param rows of the table {@code commitments} with url, title, language and agency of the best
   *     article, in order
   * @param actorCode the manual's actor code of an entity id: ISO 3166-1 alpha-3 of a state, IGO of
   *     an organisation, null of others
   * @param out is flushed, not closed
   */
  public static void write(Iterator<Row> rows, UnaryOperator<String> actorCode, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    while (rows.hasNext()) {
      JsonGenerator json = JSON.createGenerator(writer);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new PloverEvents(json, actorCode).event(rows.next());
      json.close();
      writer.write('\n');
    }
    writer.flush();
  }

  private void event(Row row) throws IOException {
    json.writeStartObject();
    text("id", row.getAs(Commitments.COMMITMENT_ID.name()));
    LocalDate first = row.<LocalDate>getAs("first_stated_earliest");
    LocalDate last = row.<LocalDate>getAs("first_stated_latest");
    text("date", first == null ? null : first.toString());
    text("enddate", last == null || last.equals(first) ? null : last.toString());
    actors("source", row, Commitments.BY_IDS, Commitments.BY_NAMES);
    actors("recipient", row, Commitments.TO_IDS, Commitments.TO_NAMES);
    String event = row.getAs(Commitments.PLOVER_EVENT.name());
    list("event", event);
    Integer quad = event == null ? null : QUADS.get(event);
    if (quad != null) {
      json.writeNumberField("quad_code", quad);
    }
    String mode = row.getAs(Commitments.PLOVER_MODE.name());
    text("mode", mode == null || mode.isEmpty() ? null : mode);
    String theme = row.getAs(Commitments.THEME.name());
    list("context", theme == null ? null : CONTEXTS.get(theme));
    list("event_text", row.getAs(Commitments.BEST_QUOTE.name()));
    citation(row);
    text("coder", "entente");
    text("commitment_type", row.getAs(Commitments.TYPE.name()));
    text("commitment_status", row.getAs(Commitments.STATUS.name()));
    LocalDate due = row.<LocalDate>getAs("due_latest");
    text("commitment_due", due == null ? null : due.toString());
    text("cameo", row.getAs(Commitments.CAMEO.name()));
    json.writeEndObject();
  }

  private void actors(String field, Row row, Column ids, Column names) throws IOException {
    List<String> codes = row.getList(row.fieldIndex(ids.name()));
    List<String> texts = row.getList(row.fieldIndex(names.name()));
    if (codes.isEmpty() && field.equals("recipient")) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (int i = 0; i < codes.size(); i++) {
      json.writeStartObject();
      text("code", actorCode.apply(codes.get(i)));
      text("identifer_id", codes.get(i));
      text("identifer_text", i < texts.size() ? texts.get(i) : null);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void citation(Row row) throws IOException {
    json.writeObjectFieldStart("cite_info");
    text("citation", row.getAs(Commitments.BEST_ARTICLE_ID.name()));
    text("url", row.getAs(Articles.URL.name()));
    text("title", row.getAs(Articles.TITLE.name()));
    text("language", row.getAs(Articles.LANGUAGE.name()));
    text("publication", row.getAs(Articles.AGENCY.name()));
    text("codebook", "plover-0.7b1");
    json.writeEndObject();
  }

  private void list(String field, String value) throws IOException {
    if (value != null) {
      json.writeArrayFieldStart(field);
      json.writeString(value);
      json.writeEndArray();
    }
  }

  private void text(String field, String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }
}
