package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.io.corpus.RecordFields;
import org.entente.job.EvaluateCommand;
import org.entente.job.ExplainCommand;
import org.entente.job.RunCommand;
import org.entente.job.VerifyCommand;
import org.entente.job.process.ExitCode;
import org.entente.table.Catalog;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** README.md says what the program does; {@link ReadmeIT} runs its commands. */
final class ReadmeTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
  private static final Pattern PATH = Pattern.compile("(?:src|jobs)/[A-Za-z0-9_./-]+");

  private final Readme readme = read();

  private static Readme read() {
    try {
      return Readme.read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void needsTwoCommandsOnAFreshMachine() {
    List<String> commands = readme.commands("On a fresh machine");
    assertEquals(3, commands.size(), commands.toString());
    assertTrue(commands.get(0).startsWith("apt-get install -y "), commands.get(0));
    assertEquals("jobs/entente run", commands.get(1));
    assertEquals("mvn -B verify", commands.get(2));
  }

  @Test
  void isTestedByTheCommandOfTheCiScript() throws IOException {
    Path script = Path.of(".ci/run");
    assertTrue(Files.isExecutable(script), script + " must be executable");
    List<String> maven =
        Files.readAllLines(script).stream().filter(line -> line.startsWith("mvn ")).toList();
    assertEquals(readme.commands("On a fresh machine").get(2), maven.get(0));
    String benchmarks = maven.get(1);
    assertTrue(maven.size() == 2 && benchmarks.endsWith(" test-compile"), "runs nothing else");
  }

  @Test
  void installsWhatTheLaunchersAskFor() throws IOException {
    String packages = readme.commands("On a fresh machine").get(0);
    for (String script : List.of("jobs/common.sh", ".ci/run")) {
      Pattern.compile("apt-get install ([a-z0-9][a-z0-9-]+)")
          .matcher(Files.readString(Path.of(script)))
          .results()
          .map(match -> match.group(1))
          .forEach(name -> assertTrue(packages.contains(name), script + ": " + name));
    }
  }

  @Test
  void documentsTheOptionsOfRun() {
    Set<String> documented =
        readme.table("Options", "option of `run`").stream()
            .flatMap(row -> OPTION.matcher(row.get(0)).results())
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = options(new RunCommand());
    // An option of every command, declared by the main class.
    known.add("--verbose");
    assertEquals(known, documented);
  }

  @Test
  void namesOnlyOptionsThatExist() {
    Set<String> known = options(new RunCommand());
    known.addAll(options(new EvaluateCommand()));
    known.addAll(options(new ExplainCommand()));
    known.addAll(options(new VerifyCommand()));
    known.addAll(Set.of("--verbose", "--help"));
    known.addAll(Set.of("--master", "--deploy-mode", "--class"));
    Set<String> named = new TreeSet<>();
    for (String heading :
        List.of(
            "Your own articles",
            "Options",
            "One article, layer by layer",
            "What you get",
            "On a cluster",
            "How good it is",
            "Adding to the lexicon",
            "Limits of this version")) {
      readme.section(heading).stream()
          .flatMap(line -> OPTION.matcher(line).results())
          .map(MatchResult::group)
          .forEach(named::add);
    }
    named.removeAll(known);
    assertEquals(Set.of(), named);
  }

  @Test
  void documentsTheFieldsOfARecord() {
    Set<String> documented =
        readme.table("Your own articles", "field").stream()
            .flatMap(row -> Readme.code(row.get(0)).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(RecordFields.defaults().asMap().keySet()), documented);
  }

  @Test
  void documentsTheExitCodes() {
    Set<Integer> documented =
        readme.table("Exit codes", "code").stream()
            .map(row -> Integer.valueOf(row.get(0)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> known =
        Arrays.stream(ExitCode.values())
            .map(ExitCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, documented);
  }

  @Test
  void documentsTheTables() {
    Set<String> documented = new TreeSet<>();
    for (List<String> row : readme.table("What you get", "table")) {
      String name = Readme.code(row.get(0)).get(0);
      Table table =
          Catalog.TABLES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
      String file =
          table.publication() == Table.Publication.SUMMARY ? "csv/" + name + ".csv" : "--csv all";
      assertEquals(List.of(file), Readme.code(row.get(1)), name);
      documented.add(name);
    }
    assertEquals(
        Catalog.TABLES.stream().map(Table::name).collect(Collectors.toCollection(TreeSet::new)),
        documented);
  }

  @Test
  void namesOnlyFilesThatExist() throws IOException {
    List<String> missing =
        PATH.matcher(Files.readString(Readme.FILE))
            .results()
            .map(MatchResult::group)
            .filter(path -> !Files.exists(Path.of(path)))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static Set<String> options(Object command) {
    return new CommandLine(command)
        .getCommandSpec().options().stream()
            .map(OptionSpec::longestName)
            .flatMap(Stream::of)
            .filter(name -> !List.of("--help", "--version").contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
