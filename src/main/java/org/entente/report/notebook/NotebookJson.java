package org.entente.report.notebook;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A notebook as JSON of nbformat 4.5, spelt as nbformat spells it: sorted names, one blank a level,
 * texts as lists of lines. A notebook that is saved again unchanged keeps its bytes.
 */
final class NotebookJson {
  private static final ObjectWriter WRITER = new ObjectMapper().writer(printer());

  private final List<Map<String, Object>> cells = new ArrayList<>();
  private int executed;

  /** Adds a cell with what it shows. */
  void add(Cell cell, String source, List<Output> outputs) {
    Map<String, Object> json = new TreeMap<>();
    json.put("id", cell.id());
    json.put("source", lines(source));
    json.put("metadata", Map.of());
    if (cell.kind() == Cell.Kind.MARKDOWN) {
      json.put("cell_type", "markdown");
    } else {
      executed++;
      json.put("cell_type", "code");
      json.put("execution_count", executed);
      json.put("outputs", outputs.stream().map(NotebookJson::output).toList());
      if (outputs.isEmpty()) {
        json.put("metadata", Map.of("jupyter", Map.of("source_hidden", true)));
      }
    }
    cells.add(json);
  }

  private static Map<String, Object> output(Output output) {
    Map<String, Object> data = new TreeMap<>();
    output.forms().forEach((type, text) -> data.put(type, lines(text)));
    Map<String, Object> json = new TreeMap<>();
    json.put("data", data);
    json.put("metadata", Map.of());
    json.put("output_type", "display_data");
    return json;
  }

  /** The lines of a text, each with its end. */
  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)"));
  }

  /**
   * Writes the notebook as one object in UTF-8, its keys sorted, so that it is the same each time.
   */
  void write(OutputStream out) throws IOException {
    Map<String, Object> kernel = new TreeMap<>();
    kernel.put("display_name", "Python 3");
    kernel.put("language", "python");
    kernel.put("name", "python3");
    Map<String, Object> metadata = new TreeMap<>();
    metadata.put("kernelspec", kernel);
    metadata.put("language_info", Map.of("name", "python"));
    Map<String, Object> notebook = new TreeMap<>();
    notebook.put("cells", cells);
    notebook.put("metadata", metadata);
    notebook.put("nbformat", 4);
    notebook.put("nbformat_minor", 5);
    out.write((WRITER.writeValueAsString(notebook) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }
}
