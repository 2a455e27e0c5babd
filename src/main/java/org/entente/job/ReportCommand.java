package org.entente.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.PublishedRun;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.process.SparkSessions;
import org.entente.job.report.PublishedReport;
import org.entente.report.Language;
import org.entente.report.ReportData;
import org.entente.report.html.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente report}: renders the report of a published run again, beside the run. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Render the report of a published run again, in either language,",
      "and with the figures of evaluate. The run itself stays as it is."
    },
    footer = {
      "",
      "Examples:",
      "  jobs/entente evaluate --run results --gold labels.jsonl --json > figures.json",
      "  jobs/entente report --run results --evaluation figures.json --lang en",
      "",
      "Exit codes: 0 written, 1 internal error, 2 wrong use, 4 there is no run."
    })
public final class ReportCommand implements Callable<Integer> {
  @Option(
      names = "--run",
      required = true,
      paramLabel = "URI",
      description = "A run's folder, or an output folder for its current run.")
  private String run;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "Language: ${COMPLETION-CANDIDATES} (default: the run's).")
  private Language language;

  @Option(
      names = "--evaluation",
      paramLabel = "FILE",
      description = "What evaluate --json printed, to be shown under quality.")
  private Path evaluation;

  @Option(
      names = {"-o", "--output"},
      defaultValue = HtmlReport.FILE,
      paramLabel = "FILE",
      description = "The page to write (default: ${DEFAULT-VALUE}), or - to print it.")
  private String output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String figures = evaluation == null ? null : figures(evaluation);
    SparkSession spark =
        SparkSessions.start(new SparkConf(), new Progress(System.err, Progress.Style.SILENT));
    try {
      PublishedRun published = PublishedRun.open(spark.sparkContext().hadoopConfiguration(), run);
      Language chosen =
          language == null ? Language.of(published.manifest().options().get("lang")) : language;
      write(page(PublishedReport.of(spark, published, figures), chosen));
      return ExitCode.PUBLISHED.code();
    } finally {
      spark.stop();
    }
  }

  private static String figures(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw wrongUse("--evaluation: expected a file that can be read, found: " + file, e);
    }
  }

  private String page(ReportData data, Language chosen) {
    try {
      return HtmlReport.render(data, chosen);
    } catch (IllegalArgumentException e) {
      if (evaluation == null) {
        throw e;
      }
      throw wrongUse("--evaluation " + evaluation + ": " + e.getMessage(), e);
    }
  }

  private void write(String page) {
    PrintWriter out = spec.commandLine().getOut();
    if (output.equals("-")) {
      out.print(page);
      out.flush();
      return;
    }
    Path file = Path.of(output);
    try {
      Files.write(file, page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw wrongUse("--output: expected a file that can be written, found: " + output, e);
    }
    out.println(file.toAbsolutePath());
    out.flush();
  }

  private static EntenteException wrongUse(String message, Throwable cause) {
    return new EntenteException(ExitCode.WRONG_USE, message, cause);
  }
}
