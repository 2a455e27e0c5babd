package org.entente.io.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Hashes the files of a run, each in a task of its own, so that a large run is read where it lies.
 * What comes to the driver is a line a file.
 */
public final class RunFiles {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_TASKS = 10_000;

  private RunFiles() {}

  /**
   * Every file below a folder, by path; hidden ones (a name that begins with {@code _} or {@code
   * .}) and the manifest, which cannot hold its own hash, are left out.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static List<RunFile> below(SparkSession spark, String folder) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    List<String> paths;
    try {
      paths = list(configuration, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
    }
    return paths.isEmpty() ? List.of() : hashed(spark, configuration, folder, paths);
  }

  private static List<String> list(Configuration configuration, String folder) throws IOException {
    Path root = new Path(folder);
    FileSystem fileSystem = root.getFileSystem(configuration);
    String prefix = fileSystem.makeQualified(root).toUri().getPath() + "/";
    List<String> paths = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> files = fileSystem.listFiles(root, true);
    while (files.hasNext()) {
      Path file = files.next().getPath();
      char first = file.getName().charAt(0);
      String path = file.toUri().getPath().substring(prefix.length());
      if (first != '_' && first != '.' && !path.equals(RunPaths.MANIFEST)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static List<RunFile> hashed(
      SparkSession spark, Configuration configuration, String folder, List<String> paths) {
    SerializableConfiguration shared = new SerializableConfiguration(configuration);
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(paths, Math.min(paths.size(), MOST_TASKS))
        .map(path -> hash(shared.value(), folder, path))
        .collect()
        .stream()
        .sorted(Comparator.comparing(RunFile::path))
        .toList();
  }

  private static RunFile hash(Configuration configuration, String folder, String path)
      throws IOException {
    Path file = new Path(folder, path);
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in =
        new DigestInputStream(file.getFileSystem(configuration).open(file), digest)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    }
    return new RunFile(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
