package org.entente.report.network;

import org.apache.spark.sql.Row;
import org.entente.table.Column;

/** Cells of a row as text, by column. */
final class Cells {
  private Cells() {}

  /** The cell's text, a number as in the run's CSV files; null for a null. */
  static String text(Row row, Column column) {
    Object value = row.getAs(column.name());
    if (value instanceof Double number) {
      return column.print(number);
    }
    return value == null ? null : value.toString();
  }
}
