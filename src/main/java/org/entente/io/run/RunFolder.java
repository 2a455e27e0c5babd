package org.entente.io.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Table;

/**
 * One attempt at a run: a fresh folder that is written and then published in one step.
 *
 * <p>The tables go to {@code OUTPUT/_attempts/ATTEMPT/run/}; {@link #publish} moves that folder to
 * {@code OUTPUT/runs/RUN_ID/}, writes {@code run.json} last, and replaces {@code latest.json}.
 * Until then nothing that a reader sees has changed. All methods throw {@link UncheckedIOException}
 * when the file system fails.
 */
public final class RunFolder {
  /** What to do when the run has been published before. */
  public enum Existing {
    /** Leave it and fail. */
    REFUSE,
    /** Move it to {@code _attempts} and publish in its place. */
    REPLACE
  }

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Storage storage;
  private final RunPaths paths;
  private final Path attempt;
  private final Map<String, Dataset<Row>> written = new LinkedHashMap<>();

  private RunFolder(Storage storage, RunPaths paths, Path attempt) {
    this.storage = storage;
    this.paths = paths;
    this.attempt = attempt;
  }

  /** Begins an attempt in the output folder, which is made if it is not there. */
  public static RunFolder begin(Configuration configuration, String outputUri) {
    try {
      Path output = new Path(outputUri);
      return begin(Storage.of(configuration, output), output);
    } catch (IOException e) {
      throw new OutputException("Cannot write to the output folder " + outputUri, e);
    }
  }

  static RunFolder begin(Storage storage, Path output) throws IOException {
    RunPaths paths = new RunPaths(storage.qualified(output));
    Path attempt = paths.freshAttempt(STAMP.format(Instant.now()));
    storage.createFolder(attempt);
    RunFolder folder = new RunFolder(storage, paths, attempt);
    folder.status(new Status("running", null, "Started"));
    return folder;
  }

  /**
   * Brings the current run back if a run that was to replace it ended between the two moves. To be
   * called by who holds the lease, since a run that is alive would be disturbed.
   */
  public void recover() {
    try {
      new CurrentRun(storage, paths).recover();
    } catch (IOException e) {
      throw unchecked("Cannot read the output folder " + paths.output(), e);
    }
  }

  /** Whether the output folder holds the run, complete. */
  public static boolean isPublished(Configuration configuration, String outputUri, String runId) {
    try {
      Path output = new Path(outputUri);
      return Storage.of(configuration, output).exists(new RunPaths(output).manifest(runId));
    } catch (IOException e) {
      throw unchecked("Cannot read the output folder " + outputUri, e);
    }
  }

  /** Makes a run that was published before the current one again; nothing happens if it is. */
  public static void makeCurrent(Configuration configuration, String outputUri, String runId) {
    try {
      Path output = new Path(outputUri);
      Storage storage = Storage.of(configuration, output);
      RunPaths paths = new RunPaths(storage.qualified(output));
      byte[] manifest = storage.read(paths.manifest(runId));
      new CurrentRun(storage, paths).becomes(new Latest(runId, Sha256.of(manifest)));
    } catch (IOException e) {
      throw unchecked("Cannot make " + runId + " the current run of " + outputUri, e);
    }
  }

  /**
   * Puts a file beside the runs, in one step; leaves it alone when it holds the content already.
   *
   * @return where it stands
   */
  public static String place(
      Configuration configuration, String outputUri, String name, byte[] content) {
    try {
      Path output = new Path(outputUri);
      Storage storage = Storage.of(configuration, output);
      Path file = storage.qualified(new Path(output, name));
      if (!storage.exists(file) || !Arrays.equals(storage.read(file), content)) {
        storage.createFolder(file.getParent());
        storage.replace(file, content);
      }
      return file.toString();
    } catch (IOException e) {
      throw new OutputException("Cannot write " + name + " to the output folder " + outputUri, e);
    }
  }

  /** The folder of this attempt, for messages. */
  public String location() {
    return attempt.toString();
  }

  /**
   * Writes a table of the run as Parquet.
   *
   * @return the rows as read back from what was written
   */
  public Dataset<Row> write(Table table, Dataset<Row> rows) {
    Path folder = new Path(content(), "parquet/" + table.name());
    Dataset<Row> back = store(folder, table.conform(rows), table.schema());
    written.put(table.name(), back);
    return back;
  }

  /**
   * Writes an intermediate table, which is dropped before publication.
   *
   * @return the rows as read back from what was written
   */
  public Dataset<Row> work(String name, Dataset<Row> rows) {
    return store(new Path(attempt, "work/" + name), rows, rows.schema());
  }

  private static Dataset<Row> store(Path folder, Dataset<Row> rows, StructType schema) {
    rows.write().mode(SaveMode.ErrorIfExists).parquet(folder.toString());
    return rows.sparkSession().read().schema(schema).parquet(folder.toString());
  }

  /** Writes the rows as the table's CSV file, in the table's order. */
  public void csv(Table table, Dataset<Row> rows) {
    Path file = new Path(content(), "csv/" + table.name() + ".csv");
    Dataset<Row> sorted = table.conform(rows).sort(table.sortExpressions());
    try (OutputStream out = create(file)) {
      CsvWriter.write(table, sorted.toLocalIterator(), out);
    } catch (IOException e) {
      throw unchecked("Cannot write " + file, e);
    }
  }

  /** Opens a file of the run that this attempt has written, by its path below the run's folder. */
  public InputStream open(String name) throws IOException {
    return storage.open(new Path(content(), name));
  }

  /**
   * Opens a new file of the run that is no table, such as a report.
   *
   * @param name its path below the run's folder
   */
  public OutputStream file(String name) {
    Path file = new Path(content(), name);
    try {
      return create(file);
    } catch (IOException e) {
      throw unchecked("Cannot write " + file, e);
    }
  }

  /** The rows of a table as read back; empty when this attempt has not written it. */
  public Optional<Dataset<Row>> written(String table) {
    return Optional.ofNullable(written.get(table));
  }

  /** Every file that this attempt has written for the run, with its hash. */
  public List<RunFile> files(SparkSession spark) {
    return RunFiles.below(spark, content().toString());
  }

  /** The rows of each table, counted in what was written; ordered as they were written. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    written.forEach((name, rows) -> counts.put(name, rows.count()));
    return counts;
  }

  /**
   * Publishes the run under the manifest's id and makes it the current one.
   *
   * @return where it stands
   * @throws RunExistsException when the run is published already, or meanwhile
   * @throws UnknownOutcomeException when the run is complete and it is not known whether it is the
   *     current one
   */
  public String publish(Manifest manifest, Existing existing) {
    byte[] json = manifest.toJson();
    String runId = RunPaths.checked(manifest.runId());
    try {
      storage.delete(new Path(attempt, "work"));
      try (OutputStream out = create(new Path(content(), RunPaths.UNFINISHED))) {
        out.write(json);
      }
      new Placement(storage, paths).place(content(), runId, existing);
      new CurrentRun(storage, paths).becomes(new Latest(runId, Sha256.of(json)));
    } catch (IOException e) {
      throw unchecked("Cannot publish " + runId + " in " + paths.output(), e);
    }
    quietStatus(new Status("published", 0, runId));
    return paths.run(runId).toString();
  }

  /**
   * Ends the attempt without a run: says so in {@code status.json} and removes what it has written
   * here; what publication has moved away stays.
   */
  public void fail(int exitCode, String message) {
    try {
      storage.delete(content());
      storage.delete(new Path(attempt, "work"));
    } catch (IOException e) {
      // The failure that led here is the one to report; the folder is inert.
    }
    quietStatus(new Status(exitCode == 0 ? "published" : "failed", exitCode, message));
  }

  private Path content() {
    return new Path(attempt, "run");
  }

  private OutputStream create(Path file) throws IOException {
    storage.createFolder(file.getParent());
    return storage.create(file);
  }

  private void status(Status status) throws IOException {
    storage.replace(new Path(attempt, "status.json"), Manifest.json(status));
  }

  private void quietStatus(Status status) {
    try {
      status(status);
    } catch (IOException e) {
      // The outcome stands whether or not it could be noted.
    }
  }

  private static UncheckedIOException unchecked(String what, IOException e) {
    return new UncheckedIOException(what + ": " + e.getMessage(), e);
  }
}
