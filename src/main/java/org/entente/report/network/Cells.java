package org.entente.report.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.spark.sql.Row;
import org.entente.table.Column;

/** Cells of a row as text, by column; measures have ten significant digits. */
final class Cells {
  private static final MathContext PRECISION = new MathContext(10, RoundingMode.HALF_EVEN);

  private Cells() {}

  /** The cell's text; null for a null. */
  static String text(Row row, Column column) {
    Object value = row.getAs(column.name());
    if (value instanceof Double number && Double.isFinite(number)) {
      BigDecimal rounded = BigDecimal.valueOf(number).round(PRECISION);
      return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
    return value == null ? null : value.toString();
  }
}
