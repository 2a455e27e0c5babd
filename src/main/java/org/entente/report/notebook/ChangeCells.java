package org.entente.report.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.table.Changes;

/** What the cell about changes shows. */
final class ChangeCells {
  private static final int ROWS = 10;

  private final Tables tables;
  private final Words words;

  ChangeCells(Tables tables, Words words) {
    this.tables = tables;
    this.words = words;
  }

  void fill(Map<String, List<Output>> outputs) throws IOException {
    if (!tables.has(Changes.TABLE)) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Selection> first = new LinkedHashMap<>();
    Words.KINDS.forEach(kind -> first.put(kind, Selection.first(c -> true, ROWS)));
    tables.read(
        Changes.TABLE,
        c -> {
          String kind = c.text(Changes.CHANGE_KIND);
          counts.merge(kind, 1, Integer::sum);
          if (first.containsKey(kind)) {
            first.get(kind).accept(c);
          }
        });
    List<List<String>> totals = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    first.forEach(
        (kind, selection) -> {
          if (counts.containsKey(kind)) {
            totals.add(List.of(words.of("kind." + kind), String.valueOf(counts.get(kind))));
            selection.rows().forEach(c -> rows.add(row(kind, c)));
          }
        });
    List<String> header = List.of("change", "what", "before", "after", "article");
    List<Output> shown = new ArrayList<>();
    if (!counts.isEmpty()) {
      shown.add(Output.table(words, words.of(List.of("change", "count")), totals));
    }
    shown.add(Output.table(words, words.of(header), rows));
    outputs.put("changes-table", shown);
  }

  private List<String> row(String kind, Entry c) {
    return List.of(
        words.of("kind." + kind),
        c.text(Changes.SUBJECT_NAME),
        words.status(c.text(Changes.BEFORE)),
        words.status(c.text(Changes.AFTER)),
        c.text(Changes.EVIDENCE_ARTICLE_ID));
  }
}
