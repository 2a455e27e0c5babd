package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is replaced is never lost, wherever the replacing fails. */
final class PlacementTest {
  private static final String ID = "2024-06-30-0123456789ab";

  @TempDir private Path output;
  private final Configuration configuration = new Configuration();
  private RunPaths paths;

  @BeforeEach
  void publishARun() throws IOException {
    Storage storage = Storage.of(configuration, hadoop(output));
    paths = new RunPaths(storage.qualified(hadoop(output)));
    Placement placement = new Placement(storage, paths);
    placement.place(hadoop(folder("first")), ID, RunFolder.Existing.REFUSE);
    byte[] manifest = Files.readAllBytes(run().resolve("run.json"));
    new CurrentRun(storage, paths).becomes(new Latest(ID, Sha256.of(manifest)));
  }

  @Test
  void replacesARun() throws IOException {
    new Placement(Storage.of(configuration, hadoop(output)), paths)
        .place(hadoop(folder("second")), ID, RunFolder.Existing.REPLACE);
    assertEquals("second", Files.readString(run().resolve("run.json")));
    assertTrue(attempts().anyMatch(name -> name.startsWith("replaced-")));
  }

  @Test
  void putsTheRunBackWhenTheFolderCannotBeMoved() throws IOException {
    // The first move sets the old run aside, the second brings the new one.
    failsAtMove(2);
    assertEquals("first", Files.readString(run().resolve("run.json")));
    assertFalse(attempts().anyMatch(name -> name.startsWith("replaced-")));
  }

  @Test
  void putsTheRunBackWhenTheManifestCannotBeNamed() throws IOException {
    failsAtMove(3);
    assertEquals("first", Files.readString(run().resolve("run.json")));
    assertTrue(attempts().anyMatch(name -> name.startsWith("dead-")));
  }

  @Test
  void bringsBackARunWhoseReplacementWasKilledHalfWay() throws IOException {
    Path aside = output.resolve("_attempts/replaced-" + ID + "-12345678");
    Files.createDirectories(aside.getParent());
    Files.move(run(), aside);
    Files.createDirectories(run().resolve("parquet"));
    RunFolder.begin(configuration, output.toString()).recover();
    assertEquals("first", Files.readString(run().resolve("run.json")));
    RunFolder.begin(configuration, output.toString()).recover();
    assertEquals("first", Files.readString(run().resolve("run.json")));
  }

  @Test
  void doesNotBringBackARunThatIsNotTheCurrentOne() throws IOException {
    Path aside = output.resolve("_attempts/replaced-" + ID + "-12345678");
    Files.createDirectories(aside.getParent());
    Files.move(run(), aside);
    Files.writeString(aside.resolve("run.json"), "another");
    RunFolder.begin(configuration, output.toString()).recover();
    assertFalse(Files.exists(run()));
  }

  private void failsAtMove(int number) throws IOException {
    Storage failing = new FailingStorage(configuration, number);
    org.apache.hadoop.fs.Path second = hadoop(folder("second"));
    IOException e =
        assertThrows(
            IOException.class,
            () -> new Placement(failing, paths).place(second, ID, RunFolder.Existing.REPLACE));
    assertEquals("broken", e.getMessage());
  }

  private Path folder(String manifest) throws IOException {
    Path folder = Files.createDirectories(output.resolve("_attempts/" + manifest + "/run"));
    Files.writeString(folder.resolve(RunPaths.UNFINISHED), manifest);
    return folder;
  }

  private Path run() {
    return output.resolve("runs/" + ID);
  }

  private Stream<String> attempts() throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("_attempts"))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Path path) {
    return new org.apache.hadoop.fs.Path(path.toString());
  }

  /** Breaks at one of its moves. */
  private static final class FailingStorage extends Storage {
    private int left;

    FailingStorage(Configuration configuration, int number) throws IOException {
      super(FileSystem.getLocal(configuration), FileContext.getLocalFSFileContext(configuration));
      this.left = number;
    }

    @Override
    void move(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
      left--;
      if (left == 0) {
        throw new IOException("broken");
      }
      super.move(from, to);
    }
  }
}
