package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same work on this machine's embedded Spark and on a standalone cluster of processes. */
final class ClusterIT {
  private static final Path SAMPLE =
      Path.of("src/main/resources/org/entente/sample/dispatches.jsonl").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void givesTheSameBytesAsOneMachine() throws Exception {
    Map<String, String> embedded = run("embedded", "entente", "run");
    Map<String, String> cluster = run("cluster", "cluster-local");
    assertFalse(embedded.isEmpty());
    assertEquals(embedded.keySet(), cluster.keySet());
    embedded.forEach((file, content) -> assertEquals(content, cluster.get(file), file));
  }

  @Test
  void givesTheExitCodeOfTheCommandBack() throws Exception {
    Launcher launcher =
        Launcher.run(folder, Map.of(), "cluster-local", "--input", "/no/such", "--output", "x");
    assertEquals(4, launcher.code(), launcher.output());
  }

  /** The CSV files of a run, by their path below the output folder. */
  private Map<String, String> run(String output, String launcher, String... arguments)
      throws IOException, InterruptedException {
    String[] options = {
      "--input", SAMPLE.toString(), "--output", output, "--as-of", "2024-06-30", "--csv", "all"
    };
    String[] all = Stream.concat(Stream.of(arguments), Stream.of(options)).toArray(String[]::new);
    Launcher ended = Launcher.run(folder, Map.of(), launcher, all);
    assertEquals(0, ended.code(), ended.output());
    Path root = folder.resolve(output);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root.resolve("runs"))) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".csv")).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
