package org.entente.job;

import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.entente.job.evaluate.Evaluation;
import org.entente.job.evaluate.Gold;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.process.SparkSessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares a published run with labelled articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Precision, recall and F1 of a published run against labelled articles.",
    footer = {
      "",
      "Example:",
      "  jobs/entente evaluate --run results --gold labels.jsonl --differences",
      "",
      "Exit codes: 0 compared, 1 internal error, 2 wrong use, 4 run or labels unusable."
    })
public final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--run",
      required = true,
      paramLabel = "URI",
      description = "A run's folder, or an output folder for its current run.")
  private String run;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "URI",
      description =
          "Labelled articles, one JSON object a line, or a folder with labels.jsonl. Life cycles"
              + " in stories.jsonl beside them are scored too.")
  private String gold;

  @Option(
      names = "--stories",
      paramLabel = "URI",
      description = "Labelled life cycles elsewhere, one JSON object a line.")
  private String stories;

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Option(
      names = "--differences",
      description = "Also print what differs, a line each: article, layer, what.")
  private boolean differences;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SparkSession spark =
        SparkSessions.start(new SparkConf(), new Progress(System.err, Progress.Style.SILENT));
    try {
      Evaluation evaluation = Evaluation.of(spark, run, new Gold(gold, stories));
      spec.commandLine().getOut().print(json ? evaluation.toJson() : evaluation.toTable());
      if (differences) {
        evaluation.differences().forEach(spec.commandLine().getOut()::println);
      }
      spec.commandLine().getOut().flush();
      return ExitCode.PUBLISHED.code();
    } finally {
      spark.stop();
    }
  }
}
