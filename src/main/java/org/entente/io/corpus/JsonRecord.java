package org.entente.io.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.CharacterCodingException;

/** One line of a JSON-lines file as a row: an article, or the reason why it is none. */
final class JsonRecord {
  /** Reads plain trees only: no type of the input ever decides which class is made. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      // The length of a record is bounded by the reader.
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Piece piece;
  private final RecordFields fields;
  private final String fileName;

  JsonRecord(Piece piece, RecordFields fields) {
    this.piece = piece;
    this.fields = fields;
    this.fileName = SourceUri.fileName(piece.uri());
  }

  /** The row of the line that begins at the index and fills the first {@code length} bytes. */
  RecordRow row(long index, byte[] bytes, int length) {
    String line;
    try {
      line = Utf8.strict(bytes, length);
    } catch (CharacterCodingException e) {
      String detail = "Expected UTF-8, found other bytes: " + e.getMessage();
      return piece.setAside(index, Reason.UNDECODABLE, detail, Utf8.excerpt(bytes, length));
    }
    String excerpt = Utf8.excerpt(line);
    JsonNode record;
    try {
      record = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      String detail = "Expected a JSON object, found: " + e.getOriginalMessage();
      return piece.setAside(index, Reason.INVALID_JSON, detail, excerpt);
    }
    if (!record.isObject()) {
      String detail = "Expected a JSON object, found: " + record.getNodeType();
      return piece.setAside(index, Reason.INVALID_JSON, detail, excerpt);
    }
    return row(index, record, excerpt);
  }

  private RecordRow row(long index, JsonNode record, String excerpt) {
    JsonNode text = record.path(fields.text());
    String id = scalar(record, fields.id());
    String sourceId = id == null || id.isBlank() ? fileName + ":" + index : id;
    Reason reason = null;
    String detail = null;
    if (!text.isTextual()) {
      reason = Reason.NO_TEXT;
      detail = "Expected a string in field " + fields.text() + ", found: " + text.getNodeType();
    } else if (text.textValue().isBlank()) {
      reason = Reason.EMPTY;
      detail = "Expected a text in field " + fields.text() + ", found only blanks";
    }
    return new RecordRow(
        piece.uri(),
        index,
        sourceId,
        scalar(record, fields.url()),
        scalar(record, fields.source()),
        scalar(record, fields.title()),
        scalar(record, fields.date()),
        reason == null ? text.textValue() : null,
        reason == null ? null : reason.code(),
        detail,
        reason == null ? null : excerpt);
  }

  /** A field's string, or its number as text; null for anything else. */
  private static String scalar(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : null;
  }
}
