package org.entente.job.report;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.Manifest;
import org.entente.io.run.PublishedRun;
import org.entente.report.ReportData;
import org.entente.report.RunFacts;

/** What the report of a published run shows. */
public final class PublishedReport {
  private PublishedReport() {}

  /**
   * Reads it from the run's tables and manifest.
   *
   * @param evaluation what {@code evaluate --json} printed, or null
   */
  public static ReportData of(SparkSession spark, PublishedRun run, String evaluation) {
    return ReportTables.of(
        table -> run.has(table) ? Optional.of(run.table(spark, table)) : Optional.empty(),
        facts(run.manifest()),
        evaluation);
  }

  private static RunFacts facts(Manifest manifest) {
    return new RunFacts(
        manifest.runId(),
        manifest.asOf(),
        manifest.previousRunId(),
        manifest.options(),
        manifest.versions(),
        manifest.counts(),
        manifest.warnings(),
        manifest.lexiconFingerprint(),
        manifest.inputFingerprint());
  }
}
