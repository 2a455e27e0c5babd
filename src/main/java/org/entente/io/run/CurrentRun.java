package org.entente.io.run;

import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.fs.Path;

/** Replaces {@code latest.json}, and finds out whether that worked. */
final class CurrentRun {
  private final Storage storage;
  private final RunPaths paths;

  CurrentRun(Storage storage, RunPaths paths) {
    this.storage = storage;
    this.paths = paths;
  }

  /**
   * Makes the run the current one. That another run becomes current at once after it is its right.
   *
   * @throws UnknownOutcomeException when it cannot be told whether the run became current
   */
  void becomes(Latest latest) {
    byte[] wanted = Manifest.json(latest);
    byte[] before = content();
    if (Arrays.equals(before, wanted)) {
      return;
    }
    IOException failure = null;
    try {
      storage.replace(paths.latest(), wanted);
    } catch (IOException e) {
      failure = e;
    }
    byte[] after = content();
    boolean taken = failure == null && after != null && !Arrays.equals(after, before);
    if (!Arrays.equals(after, wanted) && !taken) {
      String reason = failure == null ? "it did not change" : failure.getMessage();
      throw new UnknownOutcomeException(
          "Run "
              + latest.runId()
              + " is complete, but "
              + paths.latest()
              + " may not name it ("
              + reason
              + "). Nothing was deleted: look at that file, then run again.",
          failure);
    }
  }

  /**
   * Moves the run that {@code latest.json} names back to its place when it stands aside; nothing
   * happens when it is in its place, or nowhere.
   */
  void recover() throws IOException {
    byte[] content = content();
    if (content == null) {
      return;
    }
    Latest latest = Manifest.read(content, Latest.class);
    Path target = paths.run(latest.runId());
    if (storage.exists(paths.manifest(latest.runId()))) {
      return;
    }
    for (Path aside : storage.children(paths.attempts())) {
      Path manifest = new Path(aside, RunPaths.MANIFEST);
      if (aside.getName().startsWith(RunPaths.REPLACED + latest.runId() + "-")
          && storage.exists(manifest)
          && Sha256.of(storage.read(manifest)).equals(latest.manifestSha256())) {
        if (storage.exists(target)) {
          storage.move(target, paths.freshAttempt("dead-" + latest.runId()));
        }
        storage.move(aside, target);
        return;
      }
    }
  }

  /** What the file holds; null when it is not there or cannot be read now. */
  private byte[] content() {
    try {
      return storage.exists(paths.latest()) ? storage.read(paths.latest()) : null;
    } catch (IOException e) {
      return null;
    }
  }
}
