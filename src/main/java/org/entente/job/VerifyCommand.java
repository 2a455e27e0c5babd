package org.entente.job;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.Manifest;
import org.entente.io.run.PublishedRun;
import org.entente.io.run.RunFile;
import org.entente.io.run.RunFiles;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.process.SparkSessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Checks that the current run is complete, that every file matches its hash, and that it is fresh.
 */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Check the current run of an output folder: it is complete, every file",
      "matches its hash, and it is not older than it may be."
    },
    footer = {
      "",
      "Example:",
      "  jobs/entente verify --output results --max-age 26h",
      "",
      "Exit codes: 0 all is well, 2 wrong use, 3 a check failed, 4 there is no run."
    })
public final class VerifyCommand implements Callable<Integer> {
  private static final int SHOWN = 3;
  private static final Pattern AGE = Pattern.compile("(\\d{1,6})([mhd])");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "URI",
      description = "The output folder, or the folder of one run.")
  private String output;

  @Option(
      names = "--max-age",
      paramLabel = "AGE",
      description =
          "How old the run may be: minutes, hours or days, as in 90m, 26h, 8d (default: any age).")
  private String maxAge;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Duration limit = maxAge == null ? null : age(maxAge);
    SparkSession spark =
        SparkSessions.start(new SparkConf(), new Progress(System.err, Progress.Style.SILENT));
    try {
      PublishedRun run = PublishedRun.open(spark.sparkContext().hadoopConfiguration(), output);
      List<String> faults = faults(run.manifest().files(), RunFiles.below(spark, run.location()));
      faults.addAll(stale(run.manifest(), limit, Clock.systemUTC().instant()));
      if (!faults.isEmpty()) {
        throw new EntenteException(ExitCode.GATE_FAILED, message(run, faults));
      }
      spec.commandLine().getOut().println(summary(run));
      spec.commandLine().getOut().flush();
      return ExitCode.PUBLISHED.code();
    } finally {
      spark.stop();
    }
  }

  /** What differs between the files that the manifest names and those that are there. */
  static List<String> faults(List<RunFile> named, List<RunFile> there) {
    Map<String, RunFile> found =
        there.stream().collect(Collectors.toMap(RunFile::path, Function.identity()));
    List<String> faults = new ArrayList<>();
    if (named.isEmpty()) {
      faults.add("its run.json names no files");
    }
    for (RunFile file : named) {
      RunFile other = found.remove(file.path());
      if (other == null) {
        faults.add(file.path() + " is missing");
      } else if (!other.equals(file)) {
        faults.add(file.path() + " was changed");
      }
    }
    found.keySet().stream().sorted().forEach(path -> faults.add(path + " does not belong to it"));
    return faults;
  }

  private static List<String> stale(Manifest manifest, Duration limit, Instant now) {
    if (limit == null) {
      return List.of();
    }
    try {
      Instant published = Instant.parse(String.valueOf(manifest.publishedAt()));
      return Duration.between(published, now).compareTo(limit) <= 0
          ? List.of()
          : List.of("it was published at " + published + ", longer ago than --max-age allows");
    } catch (DateTimeException e) {
      return List.of("its run.json does not say when it was published");
    }
  }

  private static String message(PublishedRun run, List<String> faults) {
    String more = faults.size() > SHOWN ? " and " + (faults.size() - SHOWN) + " more" : "";
    return "Run "
        + run.runId()
        + " is not as it was published: "
        + String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size())))
        + more
        + ". Run the job again, or restore the folder "
        + run.location()
        + ".";
  }

  private static String summary(PublishedRun run) {
    List<RunFile> files = run.manifest().files();
    return String.format(
        Locale.ROOT,
        "Run %s, published %s: %,d files of %,d bytes are as they were written.",
        run.runId(),
        run.manifest().publishedAt(),
        files.size(),
        files.stream().mapToLong(RunFile::bytes).sum());
  }

  private static Duration age(String text) {
    Matcher matcher = AGE.matcher(text);
    if (!matcher.matches()) {
      throw new EntenteException(
          ExitCode.WRONG_USE,
          "--max-age: expected a number of minutes, hours or days such as 26h, found: " + text);
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
