package org.entente.stage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Tables written by hand and read as text. */
public final class Rows {
  private Rows() {}

  /** A row of a schema; columns that are not named are null. */
  public static Row of(StructType schema, Object... namesAndValues) {
    Object[] values = new Object[schema.size()];
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values[schema.fieldIndex((String) namesAndValues[i])] = namesAndValues[i + 1];
    }
    return RowFactory.create(values);
  }

  /** A table of rows. */
  public static Dataset<Row> table(SparkSession spark, StructType schema, List<Row> rows) {
    return spark.createDataFrame(rows, schema);
  }

  /** The named columns of each row, joined by blanks; lists by bars; in the order of the table. */
  public static List<String> text(Dataset<Row> table, String... columns) {
    return table.collectAsList().stream()
        .map(
            row ->
                Arrays.stream(columns)
                    .map(column -> cell(row.getAs(column)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String cell(Object value) {
    return value instanceof scala.collection.Seq<?> list
        ? "[" + list.mkString("|") + "]"
        : String.valueOf(value);
  }
}
