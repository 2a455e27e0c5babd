package org.entente.job;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.entente.io.corpus.CorpusFolder;
import org.entente.job.generate.CorpusWriter;
import org.entente.job.generate.Recipe;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.process.SparkSessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente generate}: writes a synthetic corpus with its planted truth. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Write a synthetic corpus with its planted truth.",
      "It is made of templates: good for load tests and for trying the wiring of a job,"
          + " no measure of accuracy on real news."
    },
    footer = {
      "",
      "Writes articles/part-*.jsonl, labels.jsonl (for evaluate), stories.jsonl (life cycles),"
          + " topics.jsonl (the topics of each article), topic_words.jsonl and partners.jsonl."
          + " The same number and seed give the same bytes.",
      "",
      "Example:",
      "  jobs/entente generate --articles 100000 --output /tmp/load",
      "  jobs/entente run --input /tmp/load/articles --output /tmp/load-out",
      "  head -n 2000 /tmp/load/labels.jsonl > /tmp/some.jsonl",
      "  jobs/entente evaluate --run /tmp/load-out --gold /tmp/some.jsonl",
      "(evaluate compares each label with each other: some thousand are enough.)",
      "",
      "Exit codes: 0 written, 1 internal error, 2 wrong use, 5 memory or disk ran out."
    })
public final class GenerateCommand implements Callable<Integer> {
  private static final long MOST = 100_000_000;

  @Option(
      names = {"-n", "--articles"},
      required = true,
      paramLabel = "N",
      description = "How many articles, 1 to 100,000,000.")
  private long articles;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "S",
      description = "Seed of all choices, any whole number (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "URI",
      description = "A new or empty folder.")
  private String output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (articles < 1 || articles > MOST) {
      throw new EntenteException(
          ExitCode.WRONG_USE, "--articles: expected 1 to 100,000,000, found: " + articles);
    }
    SparkConf conf = new SparkConf();
    CorpusFolder folder = folder(SparkSessions.hadoop(conf));
    Progress progress = new Progress(System.err, SparkSessions.progressStyle());
    SparkSession spark = SparkSessions.start(conf, progress);
    try {
      Recipe recipe = new Recipe(articles, seed);
      CorpusWriter.write(spark, recipe, folder, progress);
      progress.end();
      say(recipe, folder);
      return ExitCode.PUBLISHED.code();
    } finally {
      progress.abandon();
      spark.stop();
    }
  }

  private CorpusFolder folder(Configuration hadoop) {
    try {
      return CorpusFolder.create(hadoop, output);
    } catch (IllegalArgumentException e) {
      throw new EntenteException(ExitCode.WRONG_USE, "--output: " + e.getMessage(), e);
    }
  }

  private void say(Recipe recipe, CorpusFolder folder) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d articles in %d files, seed %d, with labels: %s",
            recipe.articles(),
            recipe.files(),
            recipe.seed(),
            folder.location()));
    out.println("Next: run --input " + folder.location() + "/articles --output URI");
    out.flush();
  }
}
