package org.entente.io.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.entente.table.Records;
import org.entente.table.Table;

/**
 * The hash that tells one input from another. Every field of every record counts, and where the
 * record stands, since the published tables show all of it; neither the order of the files nor
 * their layout in tasks does.
 *
 * <p>The SHA-256 of each record is cut into four numbers of 64 bits. Their exact sums over all
 * records, and the number of records, are hashed once more: a sum has no order, so that one
 * aggregation over the cluster gives it, whatever the size of the input.
 */
public final class InputFingerprint {
  private static final int PARTS = 4;
  private static final int DIGITS = 16;

  private InputFingerprint() {}

  /** The 64 hex digits of these {@link Records}; reads them once and brings back one row. */
  public static String of(Dataset<Row> records) {
    List<Column> sums = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Column digits = substring(col("hash"), part * DIGITS + 1, DIGITS);
      sums.add(sum(conv(digits, 16, 10).cast(DataTypes.createDecimalType(20, 0))));
    }
    Row row =
        records
            .select(hash(Records.TABLE).as("hash"))
            .agg(count(lit(1)), sums.toArray(Column[]::new))
            .head();
    return Sha256.of(row.mkString("|"));
  }

  /** Each cell with its length before it, so that no two rows spell the same. */
  private static Column hash(Table table) {
    Column[] cells =
        table.columns().stream()
            .map(column -> column.col().cast("string"))
            .map(cell -> coalesce(concat(length(cell), lit(":"), cell), lit("null")))
            .toArray(Column[]::new);
    return sha2(concat_ws("|", cells).cast("binary"), 256);
  }
}
