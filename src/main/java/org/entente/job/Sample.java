package org.entente.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.entente.io.run.RunFolder;

/** The bundled sample corpus. */
final class Sample {
  private static final String RESOURCE = "/org/entente/sample/dispatches.jsonl";

  private Sample() {}

  /** Copies the sample to where executors can read it, and tells where. */
  static String copyTo(Configuration configuration, String outputUri) {
    try (InputStream in = Sample.class.getResourceAsStream(RESOURCE)) {
      byte[] content = in.readAllBytes();
      return RunFolder.place(configuration, outputUri, "sample/dispatches.jsonl", content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bundled sample", e);
    }
  }
}
