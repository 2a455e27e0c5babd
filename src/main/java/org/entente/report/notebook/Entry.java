package org.entente.report.notebook;

import org.apache.commons.csv.CSVRecord;
import org.entente.table.Column;

/**
 * One row of a CSV file as the notebook's cells read it.
 *
 * @param cells the row's cells
 */
record Entry(CSVRecord cells) {
  /** The cell as it is printed; empty for a null. */
  String text(Column column) {
    return cells.get(column.name());
  }

  /** The cell as a number; NaN for a null. */
  double number(Column column) {
    String text = text(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
