package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong calls that are refused when Spark has started, through the launcher. */
final class WrongCallsIT {
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir private Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Hanoï (VNA) - Le Japon a livré du riz au Laos.");
    Files.writeString(folder.resolve("broken.jsonl"), "{\"text\":\nnothing\n");
    Files.writeString(folder.resolve("file"), "");
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon/triggers.csv"), "# Nothing.\nid,type\nx,pledge\n");
    Files.createDirectories(folder.resolve("held"));
    Instant now = Instant.now();
    Files.writeString(
        folder.resolve("held/_lease.json"),
        "{\"owner\": \"process 1 on elsewhere\", \"token\": \"t\", \"expires\": \""
            + now.plus(LONG)
            + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | run --input @/a.txt --output @/out --focus ATLANTIS | found: ATLANTIS | such as VNM",
        "2 | run --input @/a.txt --output @/out --lexicon @/lexicon | --lexicon: | triggers.csv",
        "2 | run --input @/a.txt --output @/file | Cannot write to the output folder | name a"
            + " folder",
        "3 | run --input @/broken.jsonl --output @/out | Too little could be read | mend the input",
        "75 | run --input @/a.txt --output @/held | process 1 on elsewhere | try again later",
        "4 | verify --output @/none | There is no run at | give the output of a run",
        "4 | evaluate --run @/held --gold @/a.txt | neither run.json nor latest.json | give the"
            + " output"
      })
  void saysInTheLastLineWhatIsWrongAndHowToMendIt(
      int code, String arguments, String cause, String remedy) throws Exception {
    Launcher launcher =
        Launcher.run(
            folder,
            Map.of("ENTENTE_MASTER", "local[1]"),
            "entente",
            arguments.replace("@", folder.toString()).split(" "));
    assertEquals(code, launcher.code(), launcher.output());
    List<String> lines = launcher.output().lines().toList();
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("entente: ") && last.contains(cause), launcher.output());
    assertTrue(last.contains(remedy), last);
    assertFalse(launcher.output().contains("\tat "), launcher.output());
    assertFalse(launcher.output().contains("\r"), "no bar where nobody watches");
  }

  @Test
  void noteTheExitCodeForClusterModesAndLeaveTheLeaseAlone() throws Exception {
    Launcher.run(
        folder,
        Map.of("ENTENTE_MASTER", "local[1]"),
        "entente",
        "run",
        "--input",
        folder.resolve("a.txt").toString(),
        "--output",
        folder.resolve("held").toString());
    try (Stream<Path> attempts = Files.list(folder.resolve("held/_attempts"))) {
      Path status = attempts.findFirst().orElseThrow().resolve("status.json");
      assertTrue(Files.readString(status).contains("\"exit_code\" : 75"));
    }
    assertTrue(Files.readString(folder.resolve("held/_lease.json")).contains("elsewhere"));
  }
}
