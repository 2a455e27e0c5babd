package org.entente.io.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.sql.Dataset;

/**
 * A new folder of JSON lines, written by Spark in parallel: a file a partition, named by the
 * partition, or all partitions in one file. All methods throw {@link UncheckedIOException} when the
 * file system fails.
 */
public final class CorpusFolder {
  private final FileSystem fileSystem;
  private final Path folder;

  private CorpusFolder(FileSystem fileSystem, Path folder) {
    this.fileSystem = fileSystem;
    this.folder = folder;
  }

  /**
   * Makes the folder.
   *
   * @throws IllegalArgumentException when something stands there already
   */
  public static CorpusFolder create(Configuration configuration, String uri) {
    Path folder = new Path(uri);
    try {
      FileSystem fileSystem = folder.getFileSystem(configuration);
      // Hadoop's checksum files beside local files would count as hidden input.
      FileSystem plain =
          fileSystem instanceof LocalFileSystem local ? local.getRawFileSystem() : fileSystem;
      if (plain.exists(folder)
          && (plain.getFileStatus(folder).isFile() || plain.listStatus(folder).length > 0)) {
        throw new IllegalArgumentException("expected a new or empty folder, found " + uri);
      }
      if (!plain.mkdirs(folder)) {
        throw new IOException("The folder cannot be made");
      }
      return new CorpusFolder(plain, plain.makeQualified(folder));
    } catch (IOException e) {
      throw unchecked(folder, e);
    }
  }

  /** Where it stands. */
  public String location() {
    return folder.toString();
  }

  /** Writes {@code NAME/part-00000.jsonl} and so on, one for each partition. */
  public void parts(String name, Dataset<String> lines) {
    Path target = new Path(folder, name);
    try {
      List<Path> written = written(name, lines);
      fileSystem.mkdirs(target);
      for (int i = 0; i < written.size(); i++) {
        Path part = new Path(target, String.format(Locale.ROOT, "part-%05d.jsonl", i));
        if (!fileSystem.rename(written.get(i), part)) {
          throw new IOException("Cannot move " + written.get(i) + " there");
        }
      }
      fileSystem.delete(work(name), true);
    } catch (IOException e) {
      throw unchecked(target, e);
    }
  }

  /** Writes one file with the lines of all partitions, in their order. */
  public void file(String name, Dataset<String> lines) {
    Path target = new Path(folder, name);
    try {
      List<Path> written = written(name, lines);
      try (OutputStream out = fileSystem.create(target, false)) {
        for (Path part : written) {
          try (var in = fileSystem.open(part)) {
            IOUtils.copyBytes(in, out, 1 << 16, false);
          }
        }
      }
      fileSystem.delete(work(name), true);
    } catch (IOException e) {
      throw unchecked(target, e);
    }
  }

  /** Writes one file with these lines. */
  public void file(String name, List<String> lines) {
    Path target = new Path(folder, name);
    try (OutputStream out = fileSystem.create(target, false)) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unchecked(target, e);
    }
  }

  /** The files that Spark has written, in the order of their partitions. */
  private List<Path> written(String name, Dataset<String> lines) throws IOException {
    Path work = work(name);
    lines.write().text(work.toString());
    FileStatus[] files = fileSystem.listStatus(work, path -> path.getName().startsWith("part-"));
    if (files.length == 0) {
      throw new FileNotFoundException("Nothing was written to " + work);
    }
    return Arrays.stream(files).map(FileStatus::getPath).sorted().toList();
  }

  private Path work(String name) {
    return new Path(folder, "_work-" + name);
  }

  private static UncheckedIOException unchecked(Path target, IOException e) {
    return new UncheckedIOException("Cannot write " + target + ": " + e.getMessage(), e);
  }
}
