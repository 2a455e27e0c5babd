package org.entente.job.publication;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.DataPackage;
import org.entente.io.run.ExcelCsv;
import org.entente.io.run.Manifest;
import org.entente.io.run.RunFile;
import org.entente.io.run.RunFolder;
import org.entente.io.run.Sha256;
import org.entente.job.findings.Findings;
import org.entente.job.findings.Outcome;
import org.entente.job.input.Accounting;
import org.entente.job.option.RunOptions;
import org.entente.job.process.Progress;
import org.entente.job.process.Versions;
import org.entente.job.report.ReportTables;
import org.entente.report.ReportData;
import org.entente.report.RunFacts;
import org.entente.report.html.HtmlReport;
import org.entente.table.Articles;
import org.entente.table.Catalog;
import org.entente.table.Table;
import org.entente.text.publication.PublicationDate;

/**
 * The last stage: CSV files, report, manifest, and the step by which the run becomes the current
 * one.
 */
public final class Publication {
  private final RunFolder attempt;
  private final RunOptions options;
  private final RunIdentity identity;
  private final Progress progress;
  private final List<String> warnings;
  private final Accounting accounting;
  private final String previousRunId;

  /**
   * Takes what an attempt has come to.
   *
   * @param attempt holds the tables, all written
   * @param progress tells how long the stages took
   * @param warnings what the reader of the results should know; more is added
   * @param previousRunId the run that is current until now; null for the first
   */
  public Publication(
      RunFolder attempt,
      RunOptions options,
      RunIdentity identity,
      Progress progress,
      List<String> warnings,
      Accounting accounting,
      String previousRunId) {
    this.attempt = attempt;
    this.options = options;
    this.identity = identity;
    this.progress = progress;
    this.warnings = warnings;
    this.accounting = accounting;
    this.previousRunId = previousRunId;
  }

  /**
   * Writes what is left to write and makes the run the current one.
   *
   * @throws org.entente.io.run.RunExistsException when another run published the same work first
   */
  public Outcome publish() {
    for (Table table : Catalog.TABLES) {
      boolean wanted =
          table.publication() == Table.Publication.SUMMARY
              || options.csv().tables() == RunOptions.CsvChoice.ALL;
      if (wanted) {
        attempt.written(table.name()).ifPresent(rows -> csv(table, rows));
      }
    }
    NotebookFile.write(attempt, options);
    Map<String, Long> counts = new LinkedHashMap<>(attempt.counts());
    counts.putAll(accounting.asMap());
    warn();
    List<String> findings = Findings.of(table -> attempt.written(table.name()));
    report(counts);
    Manifest manifest =
        new Manifest(
            identity.runId(),
            previousRunId,
            options.asOf().toString(),
            options.effective(),
            Versions.asMap(),
            identity.lexiconFingerprint(),
            identity.inputFingerprint(),
            counts,
            progress.timings(),
            Map.of("quarantined_share", accounting.quarantinedShare()),
            warnings,
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            described(counts));
    RunFolder.Existing existing =
        options.force() ? RunFolder.Existing.REPLACE : RunFolder.Existing.REFUSE;
    String location = attempt.publish(manifest, existing);
    return new Outcome(identity.runId(), location, false, counts, findings, warnings);
  }

  /** Writes the page that people read. */
  private void report(Map<String, Long> counts) {
    RunFacts facts =
        new RunFacts(
            identity.runId(),
            options.asOf().toString(),
            previousRunId,
            options.effective(),
            Versions.asMap(),
            counts,
            warnings,
            identity.lexiconFingerprint(),
            identity.inputFingerprint());
    ReportData data = ReportTables.of(table -> attempt.written(table.name()), facts, null);
    try (OutputStream out = attempt.file(HtmlReport.FILE)) {
      out.write(HtmlReport.render(data, options.language()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + HtmlReport.FILE, e);
    }
  }

  private void csv(Table table, Dataset<Row> rows) {
    attempt.csv(table, rows);
    if (options.csv().excel() && ExcelCsv.copy(attempt, table) > ExcelCsv.MOST_ROWS) {
      warnings.add(
          "csv-excel/"
              + table.name()
              + ".csv has more rows than the "
              + ExcelCsv.MOST_ROWS
              + " that a spreadsheet program shows; csv/ and parquet/ are for tools that show"
              + " all.");
    }
  }

  /** Describes the run's files beside them, and gives them all with their hashes. */
  private List<RunFile> described(Map<String, Long> counts) {
    SparkSession spark = attempt.written(Articles.TABLE.name()).orElseThrow().sparkSession();
    List<RunFile> files = new ArrayList<>(attempt.files(spark));
    byte[] description = DataPackage.describe(identity.runId(), files, counts);
    try (OutputStream out = attempt.file(DataPackage.FILE)) {
      out.write(description);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + DataPackage.FILE, e);
    }
    files.add(new RunFile(DataPackage.FILE, description.length, Sha256.of(description)));
    return files;
  }

  private void warn() {
    long rejected = accounting.quarantined() + accounting.empty() + accounting.tooBig();
    if (rejected > 0) {
      warnings.add(rejected + " record(s) were set aside; csv/quarantine.csv says why.");
    }
    Dataset<Row> articles = attempt.written(Articles.TABLE.name()).orElseThrow();
    long contradictory =
        articles.filter(col("published_method").startsWith(PublicationDate.CONTRADICTION)).count();
    if (contradictory > 0) {
      warnings.add(
          contradictory
              + " article(s) carry dates that contradict each other; published_earliest and"
              + " published_latest hold them all.");
    }
    long undated = articles.filter("published_earliest is null").count();
    if (undated > 0) {
      warnings.add(undated + " article(s) have no date; they count in \"all\" and \"undated\".");
    }
  }
}
