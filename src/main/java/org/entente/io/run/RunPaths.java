package org.entente.io.run;

import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/**
 * Where things stand in an output folder.
 *
 * @param output the output folder
 */
record RunPaths(Path output) {
  /** The manifest, which completes a run. */
  static final String MANIFEST = "run.json";

  /** The manifest before the run is complete. */
  static final String UNFINISHED = "_run.json";

  /** What the name of a run begins with that was set aside for another of the same id. */
  static final String REPLACED = "replaced-";

  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int RANDOM_DIGITS = 8;

  /**
   * The id, if a folder can be named like it.
   *
   * @throws IllegalArgumentException when it cannot
   */
  static String checked(String runId) {
    if (!RUN_ID.matcher(runId).matches()) {
      throw new IllegalArgumentException(
          "A run id is made of letters, digits, '.', '_' and '-' and begins with one of the first"
              + " two, found: "
              + runId);
    }
    return runId;
  }

  Path latest() {
    return new Path(output, "latest.json");
  }

  Path run(String runId) {
    return new Path(output, "runs/" + checked(runId));
  }

  Path manifest(String runId) {
    return new Path(run(runId), MANIFEST);
  }

  Path attempts() {
    return new Path(output, "_attempts");
  }

  /** A folder for an attempt, or for what it sets aside, that no other has. */
  Path freshAttempt(String name) {
    String random = UUID.randomUUID().toString().substring(0, RANDOM_DIGITS);
    return new Path(output, "_attempts/" + name + "-" + random);
  }
}
