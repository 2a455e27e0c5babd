package org.entente.io.run;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/** The two moves that put a finished attempt where its run belongs. */
final class Placement {
  private final Storage storage;
  private final RunPaths paths;

  Placement(Storage storage, RunPaths paths) {
    this.storage = storage;
    this.paths = paths;
  }

  /**
   * Moves a folder to {@code runs/RUN_ID} and completes it with its manifest.
   *
   * @param content the folder, which holds its manifest under the name of an unfinished one
   * @throws RunExistsException when the run is published already, or meanwhile
   */
  void place(Path content, String runId, RunFolder.Existing existing) throws IOException {
    Optional<Path> replaced = makeRoom(runId, existing);
    try {
      moveIntoPlace(content, runId);
    } catch (IOException | RuntimeException e) {
      replaced.ifPresent(aside -> putBack(aside, runId, e));
      throw e;
    }
  }

  /**
   * What stands where the run belongs goes to {@code _attempts}; nothing is deleted.
   *
   * @return where a run that was published stands meanwhile
   */
  private Optional<Path> makeRoom(String runId, RunFolder.Existing existing) throws IOException {
    Path target = paths.run(runId);
    if (!storage.exists(target)) {
      storage.createFolder(target.getParent());
      return Optional.empty();
    }
    boolean published = storage.exists(paths.manifest(runId));
    if (published && existing == RunFolder.Existing.REFUSE) {
      throw taken(runId);
    }
    Path aside = paths.freshAttempt((published ? RunPaths.REPLACED : "dead-") + runId);
    storage.move(target, aside);
    return published ? Optional.of(aside) : Optional.empty();
  }

  /** Undoes {@link #makeRoom} after a failure, so that {@code latest.json} names a run again. */
  private void putBack(Path aside, String runId, Exception failure) {
    try {
      if (storage.exists(paths.manifest(runId))) {
        return;
      }
      if (storage.exists(paths.run(runId))) {
        storage.move(paths.run(runId), paths.freshAttempt("dead-" + runId));
      }
      storage.move(aside, paths.run(runId));
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * The manifest travels with the folder under another name, and its rename completes the run: of
   * two attempts at once, whichever manifest gets its name is the one that belongs to the folder.
   */
  private void moveIntoPlace(Path content, String runId) throws IOException {
    Path target = paths.run(runId);
    try {
      storage.move(content, target);
      storage.move(new Path(target, RunPaths.UNFINISHED), paths.manifest(runId));
    } catch (IOException e) {
      if (storage.exists(paths.manifest(runId))) {
        throw taken(runId);
      }
      throw e;
    }
  }

  private RunExistsException taken(String runId) {
    return new RunExistsException(
        "Run "
            + runId
            + " is published already, in "
            + paths.run(runId)
            + "; nothing was changed.");
  }
}
