package org.entente.job.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.report.ActorPair;
import org.entente.report.Counted;
import org.entente.report.Counts;
import org.entente.report.Rows;
import org.entente.report.TableRow;
import org.entente.stage.report.CountArticles;
import org.entente.stage.report.PairActors;
import scala.jdk.javaapi.CollectionConverters;

/** Brings small selections to the driver as plain records. Whoever calls bounds them. */
final class ReportRows {
  private static final int MOST_VALUES = 50;

  private ReportRows() {}

  /** All the rows, collected: of tables that a page can hold. */
  static List<TableRow> all(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(ReportRows::row).toList();
  }

  /** The first rows of a sorted selection, and how many it has. */
  static Rows first(Dataset<Row> sorted, int atMost) {
    return new Rows(all(sorted.limit(atMost)), sorted.count());
  }

  static List<Counted> counted(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(
            row ->
                new Counted(
                    row.getAs(CountArticles.NAME),
                    row.<Long>getAs(CountArticles.CANONICAL),
                    row.<Long>getAs(CountArticles.ALL)))
        .toList();
  }

  /** The first of what was counted, and how many there are. */
  static Counts counts(Dataset<Row> sorted, int atMost) {
    return new Counts(counted(sorted.limit(atMost)), sorted.count());
  }

  /** The most frequent values of a column with their rows; vocabularies are small. */
  static List<Counted> sizes(Dataset<Row> rows, Column name) {
    return rows
        .groupBy(name.as(CountArticles.NAME))
        .agg(count(lit(1)).as(CountArticles.ALL))
        .orderBy(col(CountArticles.ALL).desc(), col(CountArticles.NAME))
        .limit(MOST_VALUES)
        .collectAsList()
        .stream()
        .map(row -> new Counted(row.getString(0), row.getLong(1), row.getLong(1)))
        .toList();
  }

  static ActorPair actors(Row row) {
    Map<String, Long> families = new LinkedHashMap<>();
    PairActors.FAMILIES.forEach(family -> families.put(family, row.<Long>getAs(family)));
    return new ActorPair(
        row.getAs(PairActors.BY),
        row.getAs(PairActors.TO),
        families,
        row.<Long>getAs(PairActors.TOTAL));
  }

  private static TableRow row(Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    String[] names = row.schema().fieldNames();
    for (int i = 0; i < names.length; i++) {
      Object value = row.get(i);
      if (value instanceof scala.collection.Seq<?> list) {
        cells.put(names[i], CollectionConverters.asJava(list));
      } else if (value instanceof java.time.LocalDate || value instanceof java.sql.Date) {
        cells.put(names[i], value.toString());
      } else {
        cells.put(names[i], value);
      }
    }
    return new TableRow(cells);
  }
}
