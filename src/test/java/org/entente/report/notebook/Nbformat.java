package org.entente.report.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What nbformat 4.5 demands of a notebook, from its documentation, and what it shows. */
public final class Nbformat {
  private final JsonNode root;

  private Nbformat(JsonNode root) {
    this.root = root;
  }

  /** Reads a notebook, which must be valid. */
  public static Nbformat read(Path file) throws IOException {
    Nbformat notebook = new Nbformat(new ObjectMapper().readTree(Files.readAllBytes(file)));
    notebook.checkForm();
    return notebook;
  }

  private void checkForm() {
    assertEquals(Set.of("cells", "metadata", "nbformat", "nbformat_minor"), names(root));
    assertEquals(4, root.get("nbformat").intValue());
    assertEquals(5, root.get("nbformat_minor").intValue());
    assertEquals("python3", root.at("/metadata/kernelspec/name").asText());
    assertTrue(root.at("/metadata/kernelspec/display_name").isTextual());
    assertEquals("python", root.at("/metadata/language_info/name").asText());
    Set<String> ids = new HashSet<>();
    for (JsonNode cell : root.get("cells")) {
      String id = cell.get("id").asText();
      assertTrue(id.matches("[a-zA-Z0-9_-]{1,64}") && ids.add(id), id);
      assertTrue(cell.get("metadata").isObject(), id);
      checkLines(cell.get("source"));
      if (cell.get("cell_type").asText().equals("markdown")) {
        assertEquals(Set.of("cell_type", "id", "metadata", "source"), names(cell));
      } else {
        checkCode(cell);
      }
    }
  }

  private static void checkCode(JsonNode cell) {
    assertEquals("code", cell.get("cell_type").asText());
    assertEquals(
        Set.of("cell_type", "execution_count", "id", "metadata", "outputs", "source"), names(cell));
    assertTrue(cell.get("execution_count").isInt());
    for (JsonNode output : cell.get("outputs")) {
      assertEquals(Set.of("data", "metadata", "output_type"), names(output));
      assertEquals("display_data", output.get("output_type").asText());
      assertTrue(output.get("data").has("text/plain"), "viewers that show nothing else");
      output.get("data").forEach(Nbformat::checkLines);
    }
  }

  /** Lines end in a line feed; the last one need not. */
  private static void checkLines(JsonNode lines) {
    assertTrue(lines.isArray());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).textValue();
      int end = line.indexOf('\n');
      boolean last = i == lines.size() - 1;
      assertTrue(end == line.length() - 1 || last && end < 0, line);
    }
  }

  /** The ids of the cells. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    root.get("cells").forEach(cell -> ids.add(cell.get("id").asText()));
    return ids;
  }

  /** What the outputs hold in a form. */
  public List<String> shown(String mediaType) {
    List<String> shown = new ArrayList<>();
    for (JsonNode cell : root.get("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        if (output.get("data").has(mediaType)) {
          shown.add(joined(output.get("data").get(mediaType)));
        }
      }
    }
    return shown;
  }

  /** The first output of a cell in a form. */
  String shown(String id, String mediaType) {
    return joined(cell(id).get("outputs").get(0).get("data").get(mediaType));
  }

  /** The source of a cell. */
  String source(String id) {
    return joined(cell(id).get("source"));
  }

  private JsonNode cell(String id) {
    for (JsonNode cell : root.get("cells")) {
      if (cell.get("id").asText().equals(id)) {
        return cell;
      }
    }
    throw new IllegalArgumentException("no cell " + id + " in " + ids());
  }

  private static String joined(JsonNode lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.textValue()));
    return text.toString();
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
