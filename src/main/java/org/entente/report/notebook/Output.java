package org.entente.report.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a cell shows, in several forms of which a viewer takes the one that it can show.
 *
 * @param forms the content by media type
 */
record Output(Map<String, String> forms) {
  private static final int CELL_CHARS = 400;

  /** A table as HTML and as text; of no rows, a line says so. */
  static Output table(Words words, List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return table(List.of(words.of("nothing")), List.of());
    }
    List<List<String>> clean =
        rows.stream().map(row -> row.stream().map(PlainText::clean).toList()).toList();
    return table(header, clean);
  }

  private static Output table(List<String> header, List<List<String>> rows) {
    List<String> page = new ArrayList<>();
    page.add("<table class=\"tex2jax_ignore mathjax_ignore\">");
    page.add(row("th", header));
    rows.forEach(row -> page.add(row("td", row)));
    page.add("</table>");
    List<List<String>> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    return new Output(
        Map.of(
            "text/html", String.join("\n", page),
            "text/plain", PlainText.linedUp(all)));
  }

  private static String row(String tag, List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      row.append('<').append(tag).append(" style=\"text-align:left\">");
      row.append(PlainText.escape(PlainText.cut(cell, CELL_CHARS)));
      row.append("</").append(tag).append('>');
    }
    return row.append("</tr>").toString();
  }
}
