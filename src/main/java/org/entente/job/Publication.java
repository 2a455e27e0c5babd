package org.entente.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import org.entente.io.run.Manifest;
import org.entente.io.run.RunFile;
import org.entente.io.run.RunFolder;
import org.entente.io.run.Sha256;
import org.entente.table.Articles;
import org.entente.table.Catalog;
import org.entente.table.Quarantine;
import org.entente.table.Table;

/** The last stage: CSV files, manifest, and the step by which the run becomes the current one. */
final class Publication {
  private final RunFolder attempt;
  private final RunOptions options;
  private final RunIdentity identity;
  private final Progress progress;
  private final List<String> warnings;

  Publication(
      RunFolder attempt,
      RunOptions options,
      RunIdentity identity,
      Progress progress,
      List<String> warnings) {
    this.attempt = attempt;
    this.options = options;
    this.identity = identity;
    this.progress = progress;
    this.warnings = warnings;
  }

  Outcome publish() {
    for (Table table : Catalog.TABLES) {
      boolean wanted =
          table.publication() == Table.Publication.SUMMARY
              || options.csv() == RunOptions.CsvChoice.ALL;
      if (wanted) {
        attempt.written(table.name()).ifPresent(rows -> attempt.csv(table, rows));
      }
    }
    Map<String, Long> counts = attempt.counts();
    warn(counts);
    List<String> findings = Findings.of(table -> attempt.written(table.name()));
    Manifest manifest =
        new Manifest(
            identity.runId(),
            options.asOf().toString(),
            options.effective(),
            Versions.asMap(),
            identity.lexiconFingerprint(),
            identity.inputFingerprint(),
            counts,
            progress.timings(),
            quality(counts),
            warnings,
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            described(counts));
    RunFolder.Existing existing =
        options.force() ? RunFolder.Existing.REPLACE : RunFolder.Existing.REFUSE;
    String location = attempt.publish(manifest, existing);
    return new Outcome(identity.runId(), location, false, counts, findings, warnings);
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

  private void warn(Map<String, Long> counts) {
    long rejected = counts.getOrDefault(Quarantine.TABLE.name(), 0L);
    if (rejected > 0) {
      warnings.add(rejected + " record(s) were set aside; csv/quarantine.csv says why.");
    }
    Dataset<Row> articles = attempt.written(Articles.TABLE.name()).orElseThrow();
    long undated = articles.filter("published_earliest is null").count();
    if (undated > 0) {
      warnings.add(undated + " article(s) have no date; they count in \"all\" and \"undated\".");
    }
  }

  private static Map<String, Double> quality(Map<String, Long> counts) {
    double articles = counts.getOrDefault(Articles.TABLE.name(), 0L);
    double rejected = counts.getOrDefault(Quarantine.TABLE.name(), 0L);
    Map<String, Double> quality = new LinkedHashMap<>();
    quality.put("quarantined_share", rejected / Math.max(1, articles + rejected));
    return quality;
  }
}
