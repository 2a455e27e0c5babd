package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launchers do before Spark starts. */
final class LaunchersIT {
  @TempDir private Path folder;

  @Test
  void passesTheCommandOnAndGivesItsExitCodeBack() throws Exception {
    Launcher launcher = Launcher.run(folder, Map.of(), "entente", "run", "--topics", "x y");
    assertEquals(2, launcher.code(), launcher.output());
    assertTrue(launcher.output().contains("found: x y"), launcher.output());
  }

  @Test
  void saysHowToInstallJava() throws Exception {
    Launcher missing =
        Launcher.run(folder, Map.of("JAVA_HOME", folder.toString()), "entente", "--version");
    assertOneLine(missing, "apt-get install openjdk-17-jdk-headless");
    script("bin/java", "echo '    java.specification.version = 11' >&2");
    Launcher wrong =
        Launcher.run(folder, Map.of("JAVA_HOME", folder.toString()), "entente", "--version");
    assertOneLine(wrong, "is 11: apt-get install openjdk-17-jdk-headless");
  }

  @Test
  void saysHowToFindSpark() throws Exception {
    Launcher launcher =
        Launcher.run(folder, Map.of("SPARK_HOME", folder.toString()), "submit", "--", "--help");
    assertOneLine(launcher, "point SPARK_HOME to a Spark 4.1 installation");
  }

  @Test
  void putsTheOptionsWhereSparkSubmitWantsThem() throws Exception {
    script("bin/spark-submit", "for a in \"$@\"; do echo \"<$a>\"; done; exit 7");
    String jar = Path.of("target/entente.jar").toAbsolutePath().toString();
    Launcher both =
        Launcher.run(
            folder,
            Map.of("SPARK_HOME", folder.toString()),
            "submit",
            "--master",
            "yarn",
            "--",
            "--input",
            "a b",
            "--",
            "c");
    assertEquals(7, both.code());
    assertEquals(
        "<--master> <yarn> <--class> <org.entente.Entente> <"
            + jar
            + "> <run> <--input> <a b> <--> <c>",
        String.join(" ", both.output().lines().toList()));
    Launcher plain =
        Launcher.run(folder, Map.of("SPARK_HOME", folder.toString()), "submit", "--input", "a b");
    assertEquals(
        "<--class> <org.entente.Entente> <" + jar + "> <run> <--input> <a b>",
        String.join(" ", plain.output().lines().toList()));
  }

  private static void assertOneLine(Launcher launcher, String message) {
    assertEquals(2, launcher.code(), launcher.output());
    assertTrue(launcher.output().contains(message), launcher.output());
    assertEquals(1, launcher.output().lines().count(), launcher.output());
  }

  private void script(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
