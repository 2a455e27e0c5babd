package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code --help} says, and what a shell completes. */
final class HelpTest {
  private static final int COLUMNS = 80;

  static Stream<String> commands() {
    return Entente.commandLine().getSubcommands().keySet().stream()
        .filter(name -> !name.equals("help"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fitsATerminalAndGivesAnExample(String name) {
    CommandLine command = Entente.commandLine().getSubcommands().get(name);
    String usage = command.getUsageMessage(Ansi.OFF);
    assertEquals(List.of(), usage.lines().filter(line -> line.length() > COLUMNS).toList());
    String example = name.equals("completion") ? "completion bash" : "jobs/entente " + name + " --";
    assertTrue(usage.contains(example), usage);
    assertTrue(usage.contains("Exit codes: 0 "), usage);
  }

  @Test
  void fitsATerminalAtTheTop() {
    String usage = Entente.commandLine().getUsageMessage(Ansi.OFF);
    assertEquals(List.of(), usage.lines().filter(line -> line.length() > COLUMNS).toList());
    assertTrue(usage.contains("jobs/entente run"), usage);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysTheDefaultOfEachOptionThatHasOne(String name) {
    CommandSpec command = Entente.commandLine().getSubcommands().get(name).getCommandSpec();
    List<String> silent = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      boolean takesValue = option.arity().max() > 0;
      String description = String.join(" ", option.description());
      if (takesValue && option.defaultValue() != null && !description.contains("default")) {
        silent.add(option.longestName());
      }
    }
    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void namesOnlyOptionsThatExistInItsExamples(String name) throws IOException {
    String usage = Entente.commandLine().getSubcommands().get(name).getUsageMessage(Ansi.OFF);
    assertEquals(List.of(), EntenteCalls.in(usage).faults());
  }

  @Test
  void completesEveryCommandAndOptionInBash() throws IOException, InterruptedException {
    CommandLine entente = Entente.commandLine();
    StringWriter script = new StringWriter();
    entente.setOut(new PrintWriter(script));
    assertEquals(0, entente.execute("completion", "bash"));
    String text = script.toString();
    for (String name : commands().toList()) {
      assertTrue(text.contains("_picocli_entente_" + name), name);
    }
    assertTrue(text.contains("--topic-model"), text);
    Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    bash.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    bash.getOutputStream().close();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(bash.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, bash.exitValue(), said);
  }
}
