package org.entente.job.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** An article's layers as one JSON object on one line. */
final class JsonView {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Layer> layers;

  JsonView(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** What is known of the whole article, then an array for each layer. */
  String of(ExplainedArticle article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      for (Map.Entry<String, Object> cell : article.head().entrySet()) {
        write(json, cell.getKey(), cell.getValue());
      }
      for (Layer layer : layers) {
        write(json, layer, article);
      }
      if (article.failure() != null) {
        json.writeStringField("failure", article.failure().toString());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Layer layer, ExplainedArticle article)
      throws IOException {
    json.writeArrayFieldStart(layer.name());
    for (Object[] row : layer.rows().apply(article)) {
      json.writeStartObject();
      for (int i = 0; i < row.length; i++) {
        write(json, layer.columns().get(i), row[i]);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String name, Object cell) throws IOException {
    json.writeFieldName(name);
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof Integer number) {
      json.writeNumber(number);
    } else if (cell instanceof Double number) {
      json.writeNumber(number);
    } else if (cell instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (cell instanceof String[] texts) {
      json.writeArray(texts, 0, texts.length);
    } else if (cell instanceof Map<?, ?> cells) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : cells.entrySet()) {
        write(json, String.valueOf(entry.getKey()), entry.getValue());
      }
      json.writeEndObject();
    } else {
      json.writeString(cell.toString());
    }
  }
}
