package org.entente.job.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Where labels are.
 *
 * @param location a JSON-lines file of labelled articles, or a folder that holds {@code
 *     labels.jsonl}; labelled life cycles stand beside them in {@code stories.jsonl}
 * @param lifeCycles a JSON-lines file of labelled life cycles elsewhere, or null
 */
public record Gold(String location, String lifeCycles) {
  private static final String LABELS = "labels.jsonl";
  private static final String STORIES = "stories.jsonl";

  /** The file of labelled articles. */
  String labels(Configuration hadoop) {
    Path path = new Path(location);
    try {
      boolean folder =
          path.getFileSystem(hadoop).exists(path)
              && path.getFileSystem(hadoop).getFileStatus(path).isDirectory();
      return folder ? new Path(path, LABELS).toString() : location;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + location, e);
    }
  }

  /** The file of labelled life cycles, if there is one. */
  Optional<String> stories(Configuration hadoop) {
    if (lifeCycles != null) {
      return Optional.of(lifeCycles);
    }
    Path beside = new Path(new Path(labels(hadoop)).getParent(), STORIES);
    try {
      return beside.getFileSystem(hadoop).exists(beside)
          ? Optional.of(beside.toString())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + beside, e);
    }
  }
}
