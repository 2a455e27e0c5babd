package org.entente.io.corpus;

import java.net.URI;
import org.apache.hadoop.fs.Path;

/** The one spelling of a file's URI: Hadoop writes a local file's as {@code file:/} or bare. */
final class SourceUri {
  private SourceUri() {}

  static String of(Path path) {
    String uri = path.toUri().toString();
    return uri.startsWith("file:/") && !uri.startsWith("file://")
        ? "file://" + uri.substring("file:".length())
        : uri;
  }

  /** The path behind a URI that {@link #of} has written. */
  static Path path(String uri) {
    return new Path(URI.create(uri));
  }

  static String fileName(String uri) {
    return path(uri).getName();
  }
}
