package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.posexplode_outer;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Column;
import org.entente.table.Commitments;

/** Adds the French names of ids, in the order of the ids. */
final class NameActors {
  private NameActors() {}

  /**
   * Adds a column of names; an id that has none keeps itself.
   *
   * @param rows of undertakings
   * @param names entity_id and name_fr of the lexicon
   * @param ids the column of ids
   * @param target the column of names
   */
  static Dataset<Row> apply(Dataset<Row> rows, Dataset<Row> names, Column ids, Column target) {
    Dataset<Row> looked =
        rows.select(
                Commitments.COMMITMENT_ID.col().as("named_id"),
                posexplode_outer(ids.col()).as(new String[] {"position", "entity_id"}))
            .join(broadcast(names), new String[] {"entity_id"}, "left")
            .filter(col("entity_id").isNotNull())
            .groupBy("named_id")
            .agg(
                transform(
                        sort_array(
                            collect_list(
                                struct(
                                    col("position"),
                                    coalesce(col("name_fr"), col("entity_id")).as("name")))),
                        item -> item.getField("name"))
                    .as("found_names"));
    return rows.join(looked, Commitments.COMMITMENT_ID.col().equalTo(col("named_id")), "left")
        .withColumn(
            target.name(), coalesce(col("found_names"), expr("cast(array() as array<string>)")))
        .drop("named_id", "found_names");
  }
}
