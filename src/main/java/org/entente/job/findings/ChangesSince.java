package org.entente.job.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.PublishedRun;
import org.entente.io.run.RunFolder;
import org.entente.stage.changes.CompareRuns;
import org.entente.table.Changes;
import org.entente.table.Commitments;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.entente.table.Topics;

/** Compares what an attempt has written with the run that is current until now. */
public final class ChangesSince {
  private final SparkSession spark;
  private final Optional<PublishedRun> previous;

  /**
   * Takes what is compared with.
   *
   * @param previous the run that is current until now; empty for the first
   */
  public ChangesSince(SparkSession spark, Optional<PublishedRun> previous) {
    this.spark = spark;
    this.previous = previous;
  }

  /** Rows of the table {@code changes}; none without a previous run. */
  public Dataset<Row> of(RunFolder attempt) {
    Dataset<Row> none = spark.createDataFrame(List.of(), Changes.TABLE.schema());
    return none.unionByName(of(attempt, PartnerSummary.TABLE, CompareRuns::partners).orElse(none))
        .unionByName(of(attempt, Topics.TABLE, CompareRuns::topics).orElse(none))
        .unionByName(of(attempt, Commitments.TABLE, CompareRuns::commitments).orElse(none));
  }

  /** Tables are compared that both runs have. */
  private Optional<Dataset<Row>> of(
      RunFolder attempt, Table table, BinaryOperator<Dataset<Row>> compare) {
    Optional<Dataset<Row>> after = attempt.written(table.name());
    return previous
        .filter(run -> run.has(table))
        .flatMap(run -> after.map(rows -> compare.apply(run.table(spark, table), rows)));
  }
}
