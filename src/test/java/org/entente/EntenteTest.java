package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as far as it needs no Spark session. */
final class EntenteTest {
  @TempDir private Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | run --inptu x | Unknown option",
        "2 | rum | Unmatched argument",
        "2 | run --input x | --output is missing",
        "2 | run --dry-run --topics 1 | expected auto or a number from 2",
        "2 | run --dry-run --as-of 2024 | a day such as 2024-06-30",
        "2 | run --dry-run --csv none | expected one of [SUMMARIES, ALL] (case-insensitive)",
        "2 | run --dry-run --stages parties | expected one of [PARTNERS, TOPICS, COMMITMENTS]"
            + " (case-insensitive)",
        "2 | run --dry-run --fields body=text | Unknown part body",
        "2 | run --config /no/such/file | does not exist",
        "4 | run --dry-run --input /no/such/file --output x | does not exist"
      })
  void saysInOneLineWhatIsWrong(int code, String arguments, String message) {
    assertEquals(code, Entente.execute(arguments.split(" ")));
    String line = complained.toString(StandardCharsets.UTF_8);
    assertTrue(line.contains(message), line);
    assertEquals(1, line.lines().count(), line);
  }

  @Test
  void showsAStackTraceOnlyWhenAsked() {
    assertEquals(2, Entente.execute("run", "-v", "--input", "x"));
    assertTrue(complained.toString(StandardCharsets.UTF_8).contains("\tat org.entente"));
  }

  @Test
  void saysWhichOptionsTookEffectOnlyWhenAsked() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), "a").toString();
    String output = folder.resolve("out").toString();
    assertEquals(2, Entente.execute("run", "--input", input, "--output", output));
    assertEquals("", shown.toString(StandardCharsets.UTF_8));
    assertEquals(2, Entente.execute("run", "-v", "--input", input, "--output", output));
    String text = shown.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("--focus VNM") && text.contains("spark 4."), text);
  }

  @Test
  void takesDefaultsFromAFileAndListsTheInput() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("b.jsonl"), "{}");
    Path config = folder.resolve("run.properties");
    Files.writeString(
        config,
        "input = "
            + folder.resolve("a.txt")
            + " , "
            + folder.resolve("b.jsonl")
            + "\n"
            + "output = results\nas-of = 2024-06-30\ntopics = 7\nstages = partners,topics\n"
            + "dry-run = true\nfields = text=body\n");
    assertEquals(0, Entente.execute("run", "--topics", "8", "--config", config.toString()));
    List<String> lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("Input: 2 file(s), 3 bytes: 1 of one article each, 1 of JSON lines", lines.get(0));
    assertTrue(lines.contains("--as-of 2024-06-30"), lines.toString());
    assertTrue(lines.contains("--topics 8"), lines.toString());
    assertTrue(lines.contains("--stages partners,topics"), lines.toString());
    assertTrue(lines.contains("Output: results"), lines.toString());
    try (var files = Files.list(folder)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void refusesAMisspeltNameInTheFile() throws IOException {
    Path config = folder.resolve("run.properties");
    Files.writeString(config, "asof = 2024-06-30\n");
    assertEquals(2, Entente.execute("run", "--config=" + config));
    assertTrue(complained.toString(StandardCharsets.UTF_8).contains("[asof]"));
  }
}
