package org.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A launcher that has run: its exit code and all that it printed.
 *
 * @param code its exit code
 * @param output standard output and standard error
 */
record Launcher(int code, String output) {
  private static final Path JOBS = Path.of("jobs").toAbsolutePath();
  private static final long MINUTES = 5;

  /** Runs {@code jobs/NAME} in a folder, with these variables added to the environment. */
  static Launcher run(
      Path folder, Map<String, String> environment, String name, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JOBS.resolve(name).toString()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(folder, "launcher", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("TMPDIR", folder.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException(name + " did not end: " + Files.readString(log));
      }
    } finally {
      process.destroy();
    }
    return new Launcher(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }
}
