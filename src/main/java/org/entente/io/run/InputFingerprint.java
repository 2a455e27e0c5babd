package org.entente.io.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.table.Records;
import org.entente.table.Table;

/**
 * The hash that tells one input from another: SHA-256 over the sorted SHA-256 of the records, so
 * that neither the order of the files nor their layout in tasks matters, while every field does.
 */
public final class InputFingerprint {
  private InputFingerprint() {}

  /** The 64 hex digits of these {@link Records}; reads them once, holds one hash at a time. */
  public static String of(Dataset<Row> records) {
    Iterator<String> hashes =
        records
            .select(hash(Records.TABLE).as("hash"))
            .as(Encoders.STRING())
            .sort("hash")
            .toLocalIterator();
    MessageDigest digest = Sha256.digest();
    while (hashes.hasNext()) {
      digest.update(hashes.next().getBytes(StandardCharsets.US_ASCII));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Each cell with its length before it, so that no two rows spell the same. */
  private static org.apache.spark.sql.Column hash(Table table) {
    org.apache.spark.sql.Column[] cells =
        table.columns().stream()
            .map(column -> column.col().cast("string"))
            .map(cell -> coalesce(concat(length(cell), lit(":"), cell), lit("null")))
            .toArray(org.apache.spark.sql.Column[]::new);
    return sha2(concat_ws("|", cells).cast("binary"), 256);
  }
}
