package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Runs the commands of README.md and compares what it shows with what they give. After a change of
 * the rules, {@code mvn verify -Dreadme.rewrite} writes the new figures into README.md.
 */
final class ReadmeIT {
  private static final Path OUTPUT = SampleRun.OUTPUT;
  private static final Path LABELS =
      Path.of("src/main/resources/org/entente/sample/labels.jsonl").toAbsolutePath();

  @Test
  void showsWhatItsCommandsGive() throws Exception {
    Readme readme = Readme.read();
    Path folder = SampleRun.folder();
    checkFiles(readme, folder);

    String check = readme.commands("What you get").get(0);
    assertEquals("jobs/entente verify --output results --max-age 26h", check);
    Launcher verified = launch(check.replace("results", OUTPUT.toString()));
    assertTrue(verified.output().contains("are as they were written"), verified.output());

    String command = readme.commands("How good it is").get(0);
    assertTrue(command.endsWith(" --run entente-out --gold " + relative(LABELS)), command);
    Launcher evaluated =
        launch(
            command.substring(0, command.indexOf(" --run")),
            "--run",
            OUTPUT.toString(),
            "--gold",
            LABELS.toString());
    ReadmeSample sample = new ReadmeSample(folder.resolve("csv"));
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("partners", sample.partners());
    blocks.put("topics", sample.topics());
    blocks.put("commitments", sample.commitments());
    blocks.put("evaluation", ReadmeSample.evaluation(evaluated.output()));
    blocks.put("explain", explanation(readme));
    compare(readme, blocks);
  }

  private static String explanation(Readme readme) throws IOException, InterruptedException {
    String command = readme.commands("One article, layer by layer").get(0);
    String text = command.replaceFirst(".* --text (\\S+).*", "$1");
    Launcher explained = launch(command.replace(text, Path.of(text).toAbsolutePath().toString()));
    return "\n```text\n" + explained.output().strip() + "\n```\n\n";
  }

  private static void checkFiles(Readme readme, Path folder) {
    assertTrue(Files.exists(OUTPUT.resolve("latest.json")));
    assertTrue(Files.exists(folder.resolve("run.json")));
    for (List<String> row : readme.table("What you get", "table")) {
      String table = Readme.code(row.get(0)).get(0);
      assertTrue(Files.isDirectory(folder.resolve("parquet/" + table)), table);
      String file = Readme.code(row.get(1)).get(0);
      if (file.startsWith("csv/")) {
        assertTrue(Files.isRegularFile(folder.resolve(file)), file);
      }
    }
  }

  private static void compare(Readme readme, Map<String, String> blocks) throws IOException {
    for (Map.Entry<String, String> block : blocks.entrySet()) {
      if (System.getProperty("readme.rewrite") != null) {
        Readme.fill(block.getKey(), block.getValue());
      } else {
        assertEquals(
            block.getValue(),
            readme.block(block.getKey()),
            "README.md is out of date: mvn verify -Dreadme.rewrite writes what the run gives");
      }
    }
  }

  private static Launcher launch(String command, String... more)
      throws IOException, InterruptedException {
    return SampleRun.launch(command, more);
  }

  private static Path relative(Path file) {
    return Path.of("").toAbsolutePath().relativize(file);
  }
}
