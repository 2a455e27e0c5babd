package org.entente.io.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.io.corpus.decode.DecodedText;
import org.entente.io.corpus.decode.Excerpt;

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
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // Scraped texts hold control characters; they are counted and blanked later.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS.mappedFeature());

  private final Piece piece;
  private final RecordFields fields;
  private final WideText wide;

  JsonRecord(Piece piece, RecordFields fields, WideText wide) {
    this.piece = piece;
    this.fields = fields;
    this.wide = wide;
  }

  /** Whether the line is a JSON object and nothing else. */
  static boolean isObject(String line) {
    try {
      return MAPPER.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** The row of the line that begins at the index. */
  RecordRow row(long index, Bytes bytes) {
    Optional<CharsetChoice> charset = CharsetChoice.of(bytes);
    if (charset.isEmpty()) {
      String detail = "Expected text, found bytes that are none in any known charset";
      return piece.setAside(index, Reason.UNDECODABLE, detail, Excerpt.of(bytes));
    }
    // Controls in the line are blanked in the values, where they are counted.
    String line = charset.get().verbatim(bytes);
    JsonNode record;
    try {
      record = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      String detail = "Expected a JSON object, found: " + e.getOriginalMessage();
      return piece.setAside(index, Reason.INVALID_JSON, detail, Excerpt.of(line));
    }
    if (!record.isObject()) {
      String detail = "Expected a JSON object, found: " + record.getNodeType();
      return piece.setAside(index, Reason.INVALID_JSON, detail, Excerpt.of(line));
    }
    return row(index, record, charset.get(), line);
  }

  private RecordRow row(long index, JsonNode record, CharsetChoice charset, String line) {
    JsonNode text = record.path(fields.text());
    if (!text.isTextual()) {
      String detail =
          "Expected a string in field " + fields.text() + ", found: " + text.getNodeType();
      return piece.setAside(index, Reason.NO_TEXT, detail, Excerpt.of(line));
    }
    DecodedText decoded = charset.of(text.textValue());
    if (decoded.text().isBlank()) {
      String detail = "Expected a text in field " + fields.text() + ", found only blanks";
      return piece.setAside(index, Reason.EMPTY, detail, Excerpt.of(line));
    }
    RecordParts parts =
        new RecordParts(
            piece.sourceId(scalar(record, fields.id()), index),
            scalar(record, fields.url()),
            scalar(record, fields.source()),
            scalar(record, fields.title()),
            scalar(record, fields.date()));
    DecodedText named =
        new DecodedText(decoded.text(), wide.name(decoded.charset()), decoded.replaced());
    return RecordRow.article(piece.uri(), index, parts, named);
  }

  /** A field's string, or its number as text; null for anything else. */
  private static String scalar(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : null;
  }
}
