package org.entente.job.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.table.Articles;

/**
 * An article's layers for people: aligned columns, long words wrapped, no line wider than {@value
 * #WIDTH} columns.
 */
final class TextView {
  /** Fits a terminal and a printed page. */
  static final int WIDTH = 96;

  private static final int LABEL = 22;

  /** Granularity and method of a date that is not known. */
  private static final String UNKNOWN = "none";

  static final String GAP = "  ";

  /** Cells that hold words of the text, where a row has some. */
  private static final List<String> WORDS = List.of("quote", "surface", "text");

  private final List<Layer> layers;
  private final Ink ink;

  /**
   * @param ink colours what is printed
   */
  TextView(List<Layer> layers, Ink ink) {
    this.layers = List.copyOf(layers);
    this.ink = ink;
  }

  /** The article's head and its layers, each line ended. */
  String of(ExplainedArticle article) {
    StringBuilder page = new StringBuilder();
    for (Map.Entry<String, Object> cell : article.head().entrySet()) {
      if (cell.getValue() != null && !cell.getValue().equals(UNKNOWN)) {
        record(page, "", cell.getKey(), shown(cell.getValue()));
      }
    }
    if (article.failure() != null) {
      record(page, "", "failure", article.failure().toString());
    }
    for (Layer layer : layers) {
      layer(page, layer, article);
    }
    return page.toString();
  }

  private void layer(StringBuilder page, Layer layer, ExplainedArticle article) {
    List<Object[]> rows = layer.rows().apply(article);
    page.append('\n').append(ink.style("bold", layer.name())).append(" (");
    page.append(rows.size()).append(")\n");
    if (layer.layout() == Layer.Layout.TABLE) {
      table(page, layer, rows, article.raw());
    } else {
      records(page, layer, rows, article.raw());
    }
  }

  private void table(StringBuilder page, Layer layer, List<Object[]> rows, String raw) {
    List<String> names = new ArrayList<>(layer.columns());
    names.remove(Articles.ARTICLE_ID.name());
    boolean words = names.stream().anyMatch(WORDS::contains);
    List<List<String>> cells = new ArrayList<>();
    for (Object[] row : rows) {
      List<String> line = new ArrayList<>();
      for (String name : names) {
        line.add(shown(row[layer.columns().indexOf(name)]));
      }
      if (!words) {
        line.add(words(layer, row, raw));
      }
      cells.add(line);
    }
    if (!words) {
      names.add("text");
    }
    dropEmpty(names, cells);
    if (!cells.isEmpty()) {
      new Grid(names, cells, ink).print(page);
    }
  }

  /** A column without a single cell says nothing. */
  private static void dropEmpty(List<String> names, List<List<String>> cells) {
    for (int i = names.size() - 1; i >= 0; i--) {
      int column = i;
      if (cells.stream().allMatch(line -> line.get(column).isEmpty())) {
        names.remove(column);
        cells.forEach(line -> line.remove(column));
      }
    }
  }

  private void records(StringBuilder page, Layer layer, List<Object[]> rows, String raw) {
    for (Object[] row : rows) {
      String place = place(layer, row);
      wrapped(
          page,
          ink.style("faint", place) + GAP,
          place.length() + 2,
          words(layer, row, raw),
          "bold");
      for (int i = 0; i < row.length; i++) {
        String name = layer.columns().get(i);
        String cell = shown(row[i]);
        boolean said =
            Set.of("start", "end", Articles.ARTICLE_ID.name()).contains(name)
                || WORDS.contains(name);
        if (!said && !cell.isEmpty() && !cell.equals(UNKNOWN)) {
          record(page, GAP, name, cell);
        }
      }
    }
  }

  private static String place(Layer layer, Object[] row) {
    return String.format(
        "%6s %6s", row[layer.columns().indexOf("start")], row[layer.columns().indexOf("end")]);
  }

  /** The row's own words, or those of its span. */
  private static String words(Layer layer, Object[] row, String raw) {
    for (String name : WORDS) {
      int at = layer.columns().indexOf(name);
      if (at >= 0) {
        return shown(row[at]);
      }
    }
    int start = (Integer) row[layer.columns().indexOf("start")];
    int end = (Integer) row[layer.columns().indexOf("end")];
    return shown(raw.substring(start, end));
  }

  private void record(StringBuilder page, String indent, String name, String cell) {
    int label = LABEL - indent.length();
    String padded = name + " ".repeat(Math.max(1, label - name.length()));
    wrapped(
        page,
        indent + ink.style("faint", padded),
        indent.length() + padded.length(),
        cell,
        Ink.of(name));
  }

  /** Appends a text behind a lead, further lines indented by the lead's width. */
  private void wrapped(StringBuilder page, String lead, int indent, String text, String hue) {
    String before = lead;
    for (String line : Wrapping.lines(text, WIDTH - indent)) {
      page.append(before).append(ink.style(hue, line)).append('\n');
      before = " ".repeat(indent);
    }
  }

  /** A cell on one line; empty for null. */
  private static String shown(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof String[] texts) {
      return String.join(", ", texts);
    }
    if (cell instanceof Map<?, ?> cells) {
      List<String> values = new ArrayList<>();
      cells.forEach(
          (name, value) -> {
            if (value != null && !Set.of("start", "end").contains(name)) {
              values.add(value.toString());
            }
          });
      return String.join(", ", values);
    }
    return cell.toString().replaceAll("\\s+", " ").strip();
  }
}
