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
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;
import org.entente.table.Column;
import org.entente.table.Commitments;

/**
 * Writes undertakings as event records with the field names of the PLOVER coding manual (Open Event
 * Data Alliance, draft 0.8, 2021), chapter "Data Fields". The event {@code REQUEST} and the modes
 * are named as in its CAMEO conversion table of 17 September 2021, where the manual's text still
 * says {@code DEMAND}.
 *
 * <p>What the manual has no field for stands in fields of Entente's own ({@code commitment_type},
 * {@code commitment_status}, {@code commitment_due}, {@code cameo}), as it allows. {@code date} and
 * {@code enddate} bound the day on which the undertaking was first stated; the record of an undated
 * one has neither, although the manual asks for {@code date}. Identifiers are Entente's, for there
 * is no Wikidata id to give. Null fields are left out.
 */
public final class PloverEvents {
  /**
   * Quad codes of the manual's sections on each event. {@code SANCTION} is material conflict there
   * and in the summary of events; only the list of quads has it among the verbal ones. A request
   * has none: the manual counts it as verbal conflict, and a polite request is no conflict.
   */
  private static final Map<String, Integer> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", 1),
          Map.entry("CONSULT", 1),
          Map.entry("SUPPORT", 1),
          Map.entry("CONCEDE", 1),
          Map.entry("COOPERATE", 2),
          Map.entry("AID", 2),
          Map.entry("RETREAT", 2),
          Map.entry("REJECT", 3),
          Map.entry("SANCTION", 4));

  /**
   * The manual's general contexts that the themes stand for. Some themes have none: draft 0.8 has
   * no context for culture or education, {@code disease} is about outbreaks, {@code cyber} about
   * attacks.
   */
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
          Map.entry("migration and labour", "migration"));

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final Function<String, PloverActor> actors;

  private PloverEvents(JsonGenerator json, Function<String, PloverActor> actors) {
    this.json = json;
    this.actors = actors;
  }

  /**
   * Writes the records.
   *
   * @param rows of the table {@code commitments} with url, title, language and agency of the best
   *     article, in order
   * @param actors the actor that an entity id stands for, never null
   * @param out is flushed, not closed
   */
  public static void write(
      Iterator<Row> rows, Function<String, PloverActor> actors, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    while (rows.hasNext()) {
      JsonGenerator json = JSON.createGenerator(writer);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new PloverEvents(json, actors).event(rows.next());
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
    party("source", row, Commitments.BY_IDS, Commitments.BY_NAMES);
    party("recipient", row, Commitments.TO_IDS, Commitments.TO_NAMES);
    String event = row.getAs(Commitments.PLOVER_EVENT.name());
    list("event", event);
    Integer quad = event == null ? null : QUADS.get(event);
    if (quad != null) {
      json.writeNumberField("quad_code", quad);
    }
    String mode = row.getAs(Commitments.PLOVER_MODE.name());
    list("mode", mode == null || mode.isEmpty() ? null : mode);
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

  private void party(String field, Row row, Column ids, Column names) throws IOException {
    List<String> codes = row.getList(row.fieldIndex(ids.name()));
    List<String> texts = row.getList(row.fieldIndex(names.name()));
    if (codes.isEmpty() && field.equals("recipient")) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (int i = 0; i < codes.size(); i++) {
      PloverActor actor = actors.apply(codes.get(i));
      String shown = i < texts.size() ? texts.get(i) : null;
      json.writeStartObject();
      text("code", actor.code());
      text("identifier_id", codes.get(i));
      text("identifier_text", actor.name() == null ? shown : actor.name());
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
    text("codebook", "plover-0.8");
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
