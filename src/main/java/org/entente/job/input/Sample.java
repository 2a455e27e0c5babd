package org.entente.job.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.entente.io.run.RunFolder;

/** The bundled sample corpus: the files that {@code files.txt} lists. */
public final class Sample {
  private static final String FOLDER = "/org/entente/sample/";
  private static final String INDEX = "files.txt";

  private Sample() {}

  /** The names of the sample's files. */
  static List<String> files() {
    return new String(read(INDEX), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Copies the sample to where executors can read it, and tells where its files are. */
  public static List<String> copyTo(Configuration configuration, String outputUri) {
    return files().stream()
        .map(name -> RunFolder.place(configuration, outputUri, "sample/" + name, read(name)))
        .toList();
  }

  private static byte[] read(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its sample's file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bundled sample", e);
    }
  }
}
