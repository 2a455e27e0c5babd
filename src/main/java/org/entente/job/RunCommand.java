package org.entente.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.entente.io.InputException;
import org.entente.io.run.PublishedRun;
import org.entente.job.findings.Outcome;
import org.entente.job.input.Sample;
import org.entente.job.option.CsvOptions;
import org.entente.job.option.InputOptions;
import org.entente.job.option.RunOptions;
import org.entente.job.option.TopicOptions;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.process.SparkSessions;
import org.entente.job.process.Versions;
import org.entente.report.Language;
import org.entente.text.term.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente run}: analyses a corpus and publishes the results. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Analyse a corpus and publish the results.",
      "Without --input, the bundled sample is analysed."
    },
    footer = {
      "",
      "Examples:",
      "  jobs/entente run --input 'news/*.jsonl' archive/ --output results",
      "  jobs/entente run --config run.properties --as-of 2024-06-30",
      "  jobs/entente run --input news --output daily --topic-model monthly",
      "",
      "Exit codes: 0 published (or published already), 1 internal error, 2 wrong use, 3 a quality"
          + " gate failed, 4 input unusable, 5 memory or disk ran out, 6 another run published the"
          + " same work first, 7 outcome of publishing unknown, 75 another run holds the output"
          + " folder. Other than 0: nothing was published."
    })
public final class RunCommand implements Callable<Integer> {
  private static final String DEFAULT_OUTPUT = "entente-out";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-i", "--input"},
      arity = "1..*",
      split = "\n",
      paramLabel = "URI",
      description =
          "Files, folders and globs, on any file system that Spark reads: txt, jsonl, ndjson, csv,"
              + " parquet, warc, wet; text formats also with gz, bz2, zst behind (default: the"
              + " bundled sample).")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "URI",
      description = "Output folder (required with --input; default without: entente-out).")
  private String output;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Properties file with defaults of these options, such as: as-of = 2024-06-30.")
  @SuppressWarnings("UnusedVariable") // Read by ConfigFile, before the other options are.
  private Path config;

  @Option(
      names = "--focus",
      defaultValue = "VNM",
      paramLabel = "ID",
      description = "The entity at the centre (default: ${DEFAULT-VALUE}).")
  private String focus;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day against which overdue is computed (default: today, UTC).")
  private String asOf;

  @Option(
      names = "--topics",
      defaultValue = "auto",
      paramLabel = "K|auto",
      description = "How many topics, from 2 (default: ${DEFAULT-VALUE}).")
  private String topics;

  @Option(
      names = "--topic-names",
      defaultValue = "mask",
      paramLabel = "CHOICE",
      description =
          "Whether names may be terms of topics: mask or keep (default: ${DEFAULT-VALUE}).")
  private Term.Names topicNames;

  @Option(
      names = "--topic-model",
      paramLabel = "RUN",
      description = "A published run whose topics are applied without fitting.")
  private String topicModel;

  @Option(
      names = "--stages",
      split = ",",
      paramLabel = "STAGE",
      description = "Any of: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<RunOptions.StageGroup> stages = EnumSet.allOf(RunOptions.StageGroup.class);

  @Option(
      names = "--csv",
      defaultValue = "summaries",
      paramLabel = "CHOICE",
      description = "Tables written as CSV: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private RunOptions.CsvChoice csv;

  @Option(
      names = "--excel",
      description = "Copy the CSV files to csv-excel/ for a French spreadsheet program.")
  private boolean excel;

  @Option(
      names = "--lang",
      defaultValue = "fr",
      paramLabel = "LANGUAGE",
      description = "Language of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language;

  @Mixin private InputOptions reading;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of lexicon files that add to the built-in ones.")
  private String lexicon;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "Name of the run (default: the as-of day and a hash of the work).")
  private String runId;

  @Option(names = "--dry-run", description = "List the inputs, say what would be done, and stop.")
  private boolean dryRun;

  @Option(names = "--force", description = "Run again what is published already.")
  private boolean force;

  @Override
  public Integer call() {
    SparkConf conf = new SparkConf();
    Configuration hadoop = SparkSessions.hadoop(conf);
    RunOptions options = options(hadoop);
    if (options.dryRun()) {
      DryRun.lines(hadoop, options).forEach(this::say);
      return ExitCode.PUBLISHED.code();
    }
    if (options.inputs().isEmpty()) {
      options = options.withInputs(Sample.copyTo(hadoop, options.output()));
      String first = options.inputs().get(0);
      say(
          "No --input: analysing the bundled sample, "
              + options.inputs().size()
              + " files in "
              + first.substring(0, first.lastIndexOf('/')));
    }
    if (isVerbose()) {
      options.effective().forEach((name, value) -> say("--" + name + " " + value));
      Versions.asMap().forEach((name, version) -> say(name + " " + version));
    }
    Progress progress = new Progress(System.err, SparkSessions.progressStyle());
    SparkSession spark = SparkSessions.start(conf, progress);
    try {
      Outcome outcome = Pipeline.run(spark, options, progress);
      progress.end();
      say(outcome.summary());
      return ExitCode.PUBLISHED.code();
    } finally {
      progress.abandon();
      spark.stop();
    }
  }

  private boolean isVerbose() {
    OptionSpec verbose = spec.root().findOption("--verbose");
    return verbose != null && Boolean.TRUE.equals(verbose.getValue());
  }

  private RunOptions options(Configuration hadoop) {
    if (!inputs.isEmpty() && output == null) {
      throw wrongUse("--output is missing: say where the results go.");
    }
    return new RunOptions(
        inputs,
        output == null ? Path.of(DEFAULT_OUTPUT).toUri().toString() : output,
        focus,
        asOf == null ? LocalDate.now(ZoneOffset.UTC) : day(asOf),
        new TopicOptions(topicCount(), topicNames, model(hadoop)),
        stages,
        new CsvOptions(csv, excel),
        language,
        lexicon,
        checkedRunId(),
        dryRun,
        force,
        reading.reading(),
        reading.gates());
  }

  private String checkedRunId() {
    if (runId != null && !runId.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw wrongUse(
          "--run-id: expected letters, digits, '.', '_' and '-', the first two to begin with,"
              + " found: "
              + runId);
    }
    return runId;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrongUse("--as-of: expected a day such as 2024-06-30, found: " + text);
    }
  }

  private OptionalInt topicCount() {
    if (topics.equals("auto")) {
      return OptionalInt.empty();
    }
    try {
      int count = Integer.parseInt(topics);
      if (count >= 2) {
        return OptionalInt.of(count);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw wrongUse("--topics: expected auto or a number from 2, found: " + topics);
  }

  /** The very run whose topics are applied, whichever is current later; null to fit them. */
  private String model(Configuration hadoop) {
    try {
      return topicModel == null ? null : PublishedRun.open(hadoop, topicModel).location();
    } catch (InputException e) {
      throw new EntenteException(
          ExitCode.INPUT_UNUSABLE,
          "--topic-model: " + e.getMessage() + " Name a published run, or leave the option out.",
          e);
    }
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private static EntenteException wrongUse(String message) {
    return new EntenteException(ExitCode.WRONG_USE, message);
  }
}
