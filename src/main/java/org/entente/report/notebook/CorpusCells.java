package org.entente.report.notebook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.report.notebook.Drawing.Pillar;
import org.entente.table.Articles;
import org.entente.table.Column;

/** What the cells about the corpus show; one reading of the file of articles. */
final class CorpusCells {
  private static final int MONTHS = 36;
  private static final int ROWS = 10;
  private static final int MONTH_CHARS = 7;

  private final Tables tables;
  private final Words words;
  private final LocalDate asOf;
  private final TreeMap<String, Integer> months = new TreeMap<>();
  private final Map<Column, Map<String, Integer>> stories = new HashMap<>();
  private int records;
  private int canonical;
  private int undated;

  CorpusCells(Tables tables, Words words, LocalDate asOf) {
    this.tables = tables;
    this.words = words;
    this.asOf = asOf;
  }

  void fill(Map<String, List<Output>> outputs) throws IOException {
    if (!tables.has(Articles.TABLE)) {
      return;
    }
    tables.read(Articles.TABLE, this::count);
    outputs.put("corpus-months", List.of(chart()));
    outputs.put(
        "corpus-table",
        List.of(
            table(),
            most(Articles.LANGUAGE, "language"),
            most(Articles.AGENCY, "agency"),
            most(Articles.SOURCE, "source")));
  }

  private void count(Entry article) {
    records++;
    if (!article.text(Articles.DUPLICATE_KIND).equals("canonical")) {
      return;
    }
    canonical++;
    for (Column column : List.of(Articles.LANGUAGE, Articles.AGENCY, Articles.SOURCE)) {
      stories
          .computeIfAbsent(column, any -> new HashMap<>())
          .merge(article.text(column), 1, Integer::sum);
    }
    String month = month(article.text(Articles.PUBLISHED_EARLIEST));
    if (month.isEmpty()) {
      undated++;
    } else if (month.equals(month(article.text(Articles.PUBLISHED_LATEST)))) {
      months.merge(month, 1, Integer::sum);
    }
  }

  private static String month(String day) {
    return day.isEmpty() ? "" : day.substring(0, MONTH_CHARS);
  }

  private Output chart() {
    YearMonth last = months.isEmpty() ? YearMonth.from(asOf) : YearMonth.parse(months.lastKey());
    List<Pillar> pillars = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      String month = last.minusMonths(back).toString();
      pillars.add(new Pillar(month, months.getOrDefault(month, 0)));
    }
    return Drawing.columns(words, words.of("corpus.chart"), pillars);
  }

  private Output table() {
    return Output.table(
        words,
        words.of(List.of("what", "count")),
        List.of(
            List.of(words.of("records"), String.valueOf(records)),
            List.of(words.of("stories"), String.valueOf(canonical)),
            List.of(words.of("undated"), String.valueOf(undated))));
  }

  private Output most(Column column, String name) {
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.comparing((Map.Entry<String, Integer> count) -> -count.getValue())
            .thenComparing(Map.Entry::getKey, PlainText.ORDER);
    List<List<String>> rows =
        stories.getOrDefault(column, Map.of()).entrySet().stream()
            .sorted(order)
            .limit(ROWS)
            .map(
                count ->
                    List.of(
                        count.getKey().isEmpty() ? "\u2013" : count.getKey(),
                        String.valueOf(count.getValue())))
            .toList();
    return Output.table(words, words.of(List.of(name, "stories")), rows);
  }
}
