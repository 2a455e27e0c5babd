package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wrong calls that are refused before Spark starts: one line with cause and remedy, and the exit
 * code; {@link WrongCallsIT} makes the others.
 */
final class WrongCallsTest {
  @TempDir private Path folder;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(folder.resolve("full"));
    Files.writeString(folder.resolve("full/kept"), "");
    Files.createDirectories(folder.resolve("empty"));
    Files.writeString(folder.resolve("a.txt"), "Un article.");
    Files.writeString(folder.resolve("bad.properties"), "topic = 3\n");
    Files.write(folder.resolve("noise.txt"), new byte[] {0, 1, 2, 0, 0});
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(err);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | rum | Unmatched argument | try entente --help",
        "2 | run --inptu x | Unknown options: '--inptu', 'x' | try entente run --help",
        "2 | run --input @/a.txt | --output is missing | say where the results go",
        "2 | run --input | Missing required parameter for option '--input' | try entente run"
            + " --help",
        "2 | run --dry-run --topics 1 | found: 1 | expected auto or a number from 2",
        "2 | run --dry-run --as-of 30.06.2024 | found: 30.06.2024 | a day such as 2024-06-30",
        "2 | run --dry-run --fields body=text | Unknown part body | text",
        "2 | run --dry-run --fields body | body | KEY=VALUE",
        "2 | run --dry-run --csv none | but was 'none' | [SUMMARIES, ALL]",
        "2 | run --dry-run --max-bytes much | found: much | a size such as 20MB",
        "2 | run --dry-run --max-quarantined 2 | found: 2 | a share from 0 to 1",
        "2 | run --dry-run --min-articles 0 | found: 0 | a number from 1",
        "2 | run --dry-run --run-id a/b | found: a/b | expected letters, digits",
        "2 | run --config @/bad.properties | [topic] | no options of run",
        "2 | run --config @/none.properties | does not exist | mend its name",
        "4 | run --dry-run --input @/none --output x | does not exist | give a file, a folder or a"
            + " glob",
        "4 | run --dry-run --input @/empty --output x | holds no | empty",
        "4 | run --dry-run --input nofs://x/y --output x | nofs | cannot be listed",
        "4 | run --dry-run --topic-model @/none | There is no run at | Name a published run",
        "2 | run --input @/a.txt --output @/out | No Spark master is set | start with jobs/entente",
        "2 | verify | Missing required option: '--output=URI' | try entente verify --help",
        "2 | verify --output x --max-age day | found: day | such as 26h",
        "2 | evaluate --run x | Missing required option: '--gold=URI' | try entente evaluate"
            + " --help",
        "2 | generate --articles 0 --output @/new | found: 0 | expected 1 to 100,000,000",
        "2 | generate --articles many --output @/new | 'many' is not a long | try entente generate"
            + " --help",
        "2 | generate --articles 5 --output @/full | /full | expected a new or empty folder",
        "2 | completion fish | expected one of [BASH] | but was 'fish'",
        "4 | explain --text @/none.txt | does not exist | --text",
        "4 | explain --text @/noise.txt | noise.txt | --text",
        "2 | explain --text @/a.txt --layers words | words | sentences"
      })
  void saysInOneLineWhatIsWrongAndHowToMendIt(
      int code, String arguments, String cause, String remedy) {
    assertEquals(code, Entente.execute(arguments.replace("@", folder.toString()).split(" ")));
    String line = complained.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertTrue(line.contains(cause), line);
    assertTrue(line.contains(remedy), line);
    assertFalse(line.contains("Exception"), line);
  }
}
