package org.entente.stage.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Commitments;

/** Counts commitments by who is bound or asks and who benefits or is asked. */
public final class PairActors {
  /** Who is bound or asks. */
  public static final String BY = "by_id";

  /** Who benefits or is asked. */
  public static final String TO = "to_id";

  /** Commitments of all families. */
  public static final String TOTAL = "total";

  /** The families, each a column of the outcome. */
  public static final List<String> FAMILIES =
      List.of("undertaking", "agreement", "request", "delivery", "refusal");

  private PairActors() {}

  /**
   * One row a pair of different actors, most frequent first.
   *
   * @param commitments rows of the table {@code commitments}
   */
  public static Dataset<Row> apply(Dataset<Row> commitments) {
    Column[] counts = FAMILIES.stream().map(PairActors::ofFamily).toArray(Column[]::new);
    return commitments
        .select(
            Commitments.TO_IDS.col(),
            Commitments.FAMILY.col(),
            explode(Commitments.BY_IDS.col()).as(BY))
        .select(col(BY), col(Commitments.FAMILY.name()), explode(Commitments.TO_IDS.col()).as(TO))
        .filter(col(BY).notEqual(col(TO)))
        .groupBy(col(BY), col(TO))
        .agg(count(lit(1)).as(TOTAL), counts)
        .orderBy(col(TOTAL).desc(), col(BY), col(TO));
  }

  private static Column ofFamily(String family) {
    return sum(when(Commitments.FAMILY.col().equalTo(family), lit(1L)).otherwise(lit(0L)))
        .as(family);
  }
}
