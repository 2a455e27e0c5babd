package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.job.RunCommand;
import org.entente.job.option.ConfigFile;
import org.entente.job.process.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/**
 * The files under {@code jobs/} can be parsed, and every call of Entente in them is one that the
 * command line takes.
 */
final class JobFilesTest {
  private static final Path JOBS = Path.of("jobs");
  private static final Pattern PYTHON_LIST =
      Pattern.compile("application_args=\\[(.*?)\\n\\s*\\]", Pattern.DOTALL);
  private static final Pattern PYTHON_VALUE =
      Pattern.compile("\"([^\"]*)\"|([A-Z]+(?: \\+ \"[^\"]*\")?)");
  private static final Pattern JAR = Pattern.compile("[A-Za-z0-9._-]+\\.jar\\b");
  private static final Pattern CLASS = Pattern.compile("org\\.entente\\.[A-Z][A-Za-z]*");
  private static final Pattern SPARK =
      Pattern.compile("(?:apache/spark:|sparkVersion: |Spark )(\\d+\\.\\d+(?:\\.\\d+)?)");

  /** Files that are parsed below; a new file belongs to one of these kinds. */
  private static final Set<String> KINDS =
      Set.of(
          "sh", "py", "yaml", "yml", "json", "conf", "properties", "env", "service", "timer", "md");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(JOBS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("__pycache__"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Stream<Path> ending(String... endings) throws IOException {
    return files().filter(file -> List.of(endings).contains(ending(file)));
  }

  static Stream<Path> yaml() throws IOException {
    return ending("yaml", "yml");
  }

  static Stream<Path> scripts() throws IOException {
    return files().filter(JobFilesTest::isScript);
  }

  private static boolean isScript(Path file) {
    return ending(file).equals("sh") || text(file).startsWith("#!/bin/sh");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void areOfKindsThatAreChecked() throws IOException {
    List<Path> unknown =
        files()
            .filter(file -> !KINDS.contains(ending(file)) && !isScript(file))
            .filter(file -> !file.endsWith("cron/entente") && !file.endsWith("Dockerfile"))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("files")
  void callEntenteAsItsCommandLineWants(Path file) throws IOException {
    List<String> faults = new ArrayList<>(EntenteCalls.in(text(file)).faults());
    for (List<String> call : listed(file)) {
      EntenteCalls.fault(call).ifPresent(faults::add);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void callEntenteAtAll() throws IOException {
    Map<String, Integer> calls = new LinkedHashMap<>();
    for (Path file : files().toList()) {
      int number = EntenteCalls.in(text(file)).calls().size() + listed(file).size();
      if (number > 0) {
        calls.put(JOBS.relativize(file).toString(), number);
      }
    }
    Set<String> expected =
        Set.of(
            "README.md",
            "airflow/entente_daily.py",
            "cron/entente",
            "daily",
            "databricks/databricks.yml",
            "dataproc/workflow-template.yaml",
            "emr-serverless/job-run.json",
            "kubernetes/cronjob.yaml",
            "kubernetes/scheduled-spark-application.yaml",
            "monthly");
    assertTrue(calls.keySet().containsAll(expected), calls.toString());
    assertEquals(4, calls.get("daily"), "run and verify, on this machine and by spark-submit");
    assertEquals(2, calls.get("airflow/entente_daily.py"));
    assertEquals(2, calls.get("databricks/databricks.yml"));
  }

  @Test
  void wouldNoticeAnOptionThatDoesNotExist() {
    assertEquals(1, EntenteCalls.in("jobs/entente run --inptu x --output y").faults().size());
    assertEquals(1, EntenteCalls.in("jobs/submit --x y -- --outptu \"a b\"").faults().size());
    assertEquals(1, EntenteCalls.in("jobs/entente verify \\\n  --max-age 26h").faults().size());
    assertEquals(0, EntenteCalls.in("jobs/entente verify --output x >>log 2>&1").faults().size());
  }

  @ParameterizedTest
  @MethodSource("files")
  void nameTheJarAndTheClassOfTheBuild(Path file) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String jar = element(pom, "finalName") + ".jar";
    String text = text(file);
    JAR.matcher(text).results().forEach(match -> assertEquals(jar, match.group()));
    assertEquals(Entente.class.getName(), element(pom, "mainClass"));
    CLASS
        .matcher(text)
        .results()
        .forEach(match -> assertEquals(Entente.class.getName(), match.group()));
    String spark = element(pom, "spark.version");
    SPARK
        .matcher(text)
        .results()
        .forEach(match -> assertTrue(spark.startsWith(match.group(1)), file + match.group()));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void holdOneYamlDocument(Path file) throws IOException {
    assertTrue(yaml(file) instanceof Map<?, ?> map && !map.isEmpty(), file.toString());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void areScriptsThatTheShellCanRead(Path file) throws IOException, InterruptedException {
    run("bash", "-n", file.toString());
    assertEquals(!ending(file).equals("sh"), Files.isExecutable(file), file.toString());
  }

  @Test
  void areReadByPythonWhereItIsInstalled() throws IOException, InterruptedException {
    assumeTrue(installed("python3"));
    for (Path file : ending("py").toList()) {
      run("python3", "-c", "import ast, sys; ast.parse(open(sys.argv[1]).read())", file.toString());
    }
  }

  @Test
  void configureWithNamesOfOptions() throws IOException {
    for (Path file : ending("properties").toList()) {
      ConfigFile.apply(
          new String[] {"--config", file.toString()}, new CommandLine(new RunCommand()));
      assertFalse(properties(text(file)).isEmpty(), file.toString());
    }
  }

  @Test
  void setPropertiesOfSpark() throws IOException {
    for (Path file : ending("conf").toList()) {
      Properties properties = properties(text(file));
      assertTrue(properties.size() > 5, file.toString());
      properties
          .stringPropertyNames()
          .forEach(name -> assertTrue(name.startsWith("spark."), file + ": " + name));
    }
  }

  @Test
  void letUnitsAndCronStartScriptsThatAreHere() throws IOException {
    Set<String> started = new TreeSet<>();
    for (Path file : files().filter(file -> !ending(file).equals("md")).toList()) {
      Pattern.compile("/opt/entente/jobs/([a-z-]+)(?=\\s|$)")
          .matcher(text(file))
          .results()
          .map(match -> match.group(1))
          .forEach(started::add);
    }
    assertEquals(Set.of("daily", "monthly", "entente"), started);
    for (String name : started) {
      assertTrue(Files.isExecutable(JOBS.resolve(name)), name);
    }
    for (Path file : ending("service", "timer").toList()) {
      Set<String> sections =
          text(file).lines().filter(line -> line.startsWith("[")).collect(Collectors.toSet());
      String own = ending(file).equals("timer") ? "[Timer]" : "[Service]";
      assertTrue(sections.containsAll(Set.of("[Unit]", own)), file.toString());
      Pattern assignment = Pattern.compile("(#.*|\\[[A-Z][a-z]+]|[A-Z][A-Za-z]+=.+|)");
      text(file).lines().forEach(line -> assertTrue(assignment.matcher(line).matches(), line));
    }
  }

  @Test
  void documentEveryFileAndExitCode() throws IOException {
    String readme = text(JOBS.resolve("README.md"));
    List<String> unnamed =
        files()
            .map(file -> JOBS.relativize(file).toString())
            .filter(name -> !List.of("README.md", "common.sh").contains(name))
            .filter(
                name ->
                    !readme.contains("(" + name + ")")
                        && !readme.contains("(" + name.replaceFirst("/.*", "") + ")"))
            .toList();
    assertEquals(List.of(), unnamed);
    Set<String> codes =
        Pattern.compile("(?m)^\\| (\\d+) \\|")
            .matcher(readme)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> known =
        Stream.of(ExitCode.values())
            .map(code -> String.valueOf(code.code()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertEquals(known, codes);
    Pattern.compile("\\]\\(([a-z][^)]*)\\)")
        .matcher(readme)
        .results()
        .forEach(link -> assertTrue(Files.exists(JOBS.resolve(link.group(1))), link.group(1)));
  }

  /** Calls that are written as lists of arguments. */
  private static List<List<String>> listed(Path file) throws IOException {
    return switch (ending(file)) {
      case "yaml", "yml" -> calls(yaml(file));
      case "json" ->
          calls(
              new ObjectMapper()
                  .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                  .readValue(text(file), Map.class));
      case "py" ->
          PYTHON_LIST
              .matcher(text(file))
              .results()
              .map(list -> strings(PYTHON_VALUE.matcher(list.group(1))))
              .toList();
      default -> List.of();
    };
  }

  private static List<String> strings(Matcher values) {
    return values
        .results()
        .map((MatchResult value) -> value.group(1) == null ? value.group(2) : value.group(1))
        .toList();
  }

  /** Lists that begin with the name of a command, anywhere in a document. */
  private static List<List<String>> calls(Object node) {
    List<List<String>> calls = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.values().forEach(value -> calls.addAll(calls(value)));
    } else if (node instanceof Collection<?> list) {
      Set<String> commands = Entente.commandLine().getSubcommands().keySet();
      List<String> words = list.stream().map(String::valueOf).toList();
      if (!words.isEmpty() && commands.contains(words.get(0))) {
        calls.add(words);
      } else {
        list.forEach(value -> calls.addAll(calls(value)));
      }
    }
    return calls;
  }

  private static Object yaml(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(options)).load(reader);
    }
  }

  private static Properties properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }

  private static String element(String pom, String name) {
    Matcher matcher = Pattern.compile("<" + name + ">([^<]+)</").matcher(pom);
    assertTrue(matcher.find(), name);
    return matcher.group(1);
  }

  private static boolean installed(String program) {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), command[0]);
    assertEquals(0, process.exitValue(), said);
  }
}
