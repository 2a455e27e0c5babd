package org.entente.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Mentions;
import org.entente.table.People;
import org.entente.table.RemovedSegments;
import org.entente.table.Timexes;

/** Spreads what each article contributes to the detail tables. No shuffle. */
public final class ExplodeReadings {
  private ExplodeReadings() {}

  /** Rows of the table {@code removed_segments}. */
  public static Dataset<Row> removedSegments(Dataset<Row> readings) {
    return RemovedSegments.TABLE.conform(nested(readings, Readings.REMOVED));
  }

  /** Rows of the table {@code mentions}. */
  public static Dataset<Row> mentions(Dataset<Row> readings) {
    return Mentions.TABLE.conform(nested(readings, Readings.MENTIONS));
  }

  /** Rows of the table {@code timexes}. */
  public static Dataset<Row> timexes(Dataset<Row> readings) {
    return Timexes.TABLE.conform(nested(readings, Readings.TIMEXES));
  }

  /** Rows of the table {@code acts}, with their specificity. */
  public static Dataset<Row> acts(Dataset<Row> readings) {
    return nested(readings, Readings.ACTS);
  }

  /** Rows of {@link People}. */
  public static Dataset<Row> people(Dataset<Row> readings) {
    return People.TABLE.conform(nested(readings, Readings.PEOPLE));
  }

  private static Dataset<Row> nested(Dataset<Row> readings, String column) {
    return readings.select(explode(col(column)).as("row")).select("row.*");
  }
}
