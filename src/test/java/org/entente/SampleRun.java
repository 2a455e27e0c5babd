package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The run of the bundled sample by README.md's command, made once for all tests of a JVM. */
final class SampleRun {
  static final Path OUTPUT = Path.of("target/readme").toAbsolutePath();

  private static Path folder;

  private SampleRun() {}

  /** The run's folder; it has all CSV files and their copies. */
  static synchronized Path folder() throws IOException, InterruptedException {
    if (folder == null) {
      // An earlier run there would be compared with.
      delete(OUTPUT);
      Files.createDirectories(OUTPUT);
      Launcher run =
          launch(
              Readme.read().commands("On a fresh machine").get(1),
              "--output",
              OUTPUT.toString(),
              "--as-of",
              "2024-06-30",
              "--csv",
              "all",
              "--excel");
      String last = run.output().lines().reduce((first, second) -> second).orElseThrow();
      assertTrue(last.startsWith("Files: file:" + OUTPUT + "/runs/2024-06-30-"), run.output());
      folder = Path.of(java.net.URI.create(last.substring("Files: ".length())));
    }
    return folder;
  }

  private static void delete(Path output) throws IOException {
    if (Files.exists(output)) {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Runs a command of README.md with further options; it must succeed. */
  static Launcher launch(String command, String... more) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    String script = words.remove(0).replaceFirst("^jobs/", "");
    words.addAll(List.of(more));
    Launcher launcher = Launcher.run(OUTPUT, Map.of(), script, words.toArray(String[]::new));
    assertEquals(0, launcher.code(), launcher.output());
    return launcher;
  }
}
