package org.entente.io.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.InputException;
import org.entente.table.Table;

/** A complete run, open for reading. */
public final class PublishedRun {
  private final Storage storage;
  private final Path folder;
  private final Manifest manifest;

  private PublishedRun(Storage storage, Path folder, Manifest manifest) {
    this.storage = storage;
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a run.
   *
   * @param uri the folder of a run, or an output folder, of which the current run is opened
   * @throws InputException when there is no complete run
   */
  public static PublishedRun open(Configuration configuration, String uri) {
    try {
      Storage storage = Storage.of(configuration, new Path(uri));
      Path path = storage.qualified(new Path(uri));
      if (!storage.exists(path)) {
        throw new InputException(
            "There is no run at " + uri + ": the folder does not exist; give the output of a run.");
      }
      if (storage.exists(new Path(path, RunPaths.MANIFEST))) {
        byte[] json = storage.read(new Path(path, RunPaths.MANIFEST));
        return new PublishedRun(storage, path, Manifest.fromJson(json));
      }
      return current(storage, new RunPaths(path));
    } catch (IOException e) {
      throw new InputException("The run at " + uri + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Opens the current run of an output folder; empty where none has been published yet.
   *
   * @throws InputException when a run is named and cannot be read
   */
  public static Optional<PublishedRun> current(Configuration configuration, String outputUri) {
    try {
      Storage storage = Storage.of(configuration, new Path(outputUri));
      RunPaths paths = new RunPaths(storage.qualified(new Path(outputUri)));
      return storage.exists(paths.latest())
          ? Optional.of(current(storage, paths))
          : Optional.empty();
    } catch (IOException e) {
      throw new InputException(
          "The current run of " + outputUri + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static PublishedRun current(Storage storage, RunPaths paths) throws IOException {
    if (!storage.exists(paths.latest())) {
      throw new InputException(
          "There is no complete run at "
              + paths.output()
              + ": found neither run.json nor latest.json; give the output of a run.");
    }
    Latest latest = Manifest.read(storage.read(paths.latest()), Latest.class);
    Path manifest = paths.manifest(latest.runId());
    if (!storage.exists(manifest)) {
      throw new InputException(
          paths.latest() + " names a run that is not there: " + manifest + "; run the job again.");
    }
    byte[] json = storage.read(manifest);
    if (!Sha256.of(json).equals(latest.manifestSha256())) {
      throw new InputException(manifest + " is not the manifest that " + paths.latest() + " names");
    }
    return new PublishedRun(storage, manifest.getParent(), Manifest.fromJson(json));
  }

  /** The run's id. */
  public String runId() {
    return manifest.runId();
  }

  /** The run's folder. */
  public String location() {
    return folder.toString();
  }

  /** What the run says about itself. */
  public Manifest manifest() {
    return manifest;
  }

  /** Whether the run holds the table; a run of some stages lacks those of the others. */
  public boolean has(Table table) {
    try {
      return storage.exists(parquet(table));
    } catch (IOException e) {
      throw new InputException("The run at " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * A table of the run, with the columns of {@code table}.
   *
   * @throws InputException when the run lacks the table
   */
  public Dataset<Row> table(SparkSession spark, Table table) {
    if (!has(table)) {
      throw new InputException(
          "Run " + runId() + " holds no table " + table.name() + ": " + folder);
    }
    return spark.read().schema(table.schema()).parquet(parquet(table).toString());
  }

  /**
   * Makes sure that a table's files are those that the manifest names.
   *
   * @throws InputException when one is missing, changed or foreign
   */
  public void checkFiles(SparkSession spark, Table table) {
    String path = "parquet/" + table.name() + "/";
    List<RunFile> named =
        manifest.files().stream().filter(file -> file.path().startsWith(path)).toList();
    List<RunFile> there =
        RunFiles.below(spark, parquet(table).toString()).stream()
            .map(file -> new RunFile(path + file.path(), file.bytes(), file.sha256()))
            .toList();
    if (named.isEmpty() || !named.equals(there)) {
      throw new InputException(
          "The files of "
              + parquet(table)
              + " are not those that its run published: choose another run, or run it again.");
    }
  }

  private Path parquet(Table table) {
    return new Path(folder, "parquet/" + table.name());
  }
}
