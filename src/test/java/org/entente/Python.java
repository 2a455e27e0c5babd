package org.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A script of the tests' resources that Python has run.
 *
 * @param code its exit code
 * @param output all that it printed to standard output
 */
public record Python(int code, String output) {
  /** What scripts end with where Python lacks a module that they need. */
  private static final int MODULE_MISSING = 75;

  private static final long MINUTES = 4;

  /**
   * Runs the script. Where there is no Python, or it lacks a module, the test ends here and counts
   * as skipped.
   *
   * @param folder where the script and its output go
   */
  public static Python run(Path folder, String script, String... arguments)
      throws IOException, InterruptedException {
    Path python =
        List.of(Path.of("/usr/bin/python3"), Path.of("/usr/local/bin/python3")).stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(python != null, "no Python: apt-get install python3");
    Path copy = Files.createTempFile(folder, "script", ".py");
    try (InputStream in = Python.class.getResourceAsStream("/org/entente/" + script)) {
      Files.write(copy, in.readAllBytes());
    }
    Path log = Files.createTempFile(folder, "script", ".log");
    List<String> command = new ArrayList<>(List.of(python.toString(), copy.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(log.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException(script + " did not end");
      }
    } finally {
      process.destroy();
    }
    String output = Files.readString(log, StandardCharsets.UTF_8);
    Assumptions.assumeTrue(
        process.exitValue() != MODULE_MISSING,
        output.strip()
            + ": apt-get install python3-pandas python3-nbformat jupyter-nbconvert"
            + " python3-ipykernel");
    return new Python(process.exitValue(), output);
  }
}
