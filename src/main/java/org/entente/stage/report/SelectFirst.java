package org.entente.stage.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Selects the first rows of each group. */
public final class SelectFirst {
  private static final String PLACE = "place_in_group";

  private SelectFirst() {}

  /**
   * The first rows of each group, by group and order.
   *
   * @param rows any rows
   * @param group what they are grouped by
   * @param atMost how many of each group
   * @param order total within a group
   */
  public static Dataset<Row> apply(Dataset<Row> rows, Column group, int atMost, Column... order) {
    return rows.withColumn(PLACE, row_number().over(Window.partitionBy(group).orderBy(order)))
        .filter(col(PLACE).leq(atMost))
        .orderBy(group, col(PLACE))
        .drop(PLACE);
  }
}
