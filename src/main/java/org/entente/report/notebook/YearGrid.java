package org.entente.report.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.table.Column;
import org.entente.table.Table;

/** A measure of some subjects in each of the last ten years. */
final class YearGrid {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final int YEARS = 10;

  private final Map<String, Map<String, Double>> shares = new HashMap<>();
  private final List<String> recent;

  private YearGrid(Tables tables, Table table, Columns columns, List<String> ids)
      throws IOException {
    ids.forEach(id -> shares.put(id, new HashMap<>()));
    TreeSet<String> years = new TreeSet<>();
    tables.read(
        table,
        entry -> {
          String period = entry.text(columns.period());
          Map<String, Double> of = shares.get(entry.text(columns.id()));
          if (of != null && YEAR.matcher(period).matches()) {
            of.put(period, entry.number(columns.share()));
            years.add(period);
          }
        });
    List<String> all = List.copyOf(years);
    recent = all.subList(Math.max(all.size() - YEARS, 0), all.size());
  }

  /** Which columns of the table hold what. */
  record Columns(Column period, Column id, Column share) {}

  /** Reads it from a table that has a row a period and subject. */
  static YearGrid of(Tables tables, Table table, Columns columns, List<String> ids)
      throws IOException {
    return new YearGrid(tables, table, columns, ids);
  }

  /** The header: a name, and the years. */
  List<String> header(String name) {
    List<String> header = new ArrayList<>(List.of(name));
    header.addAll(recent);
    return header;
  }

  /** The row of a subject. */
  List<String> row(Words words, String id, String name) {
    List<String> row = new ArrayList<>(List.of(name));
    for (String year : recent) {
      row.add(words.percent(shares.get(id).getOrDefault(year, Double.NaN)));
    }
    return row;
  }
}
