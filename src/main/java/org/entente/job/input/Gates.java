package org.entente.job.input;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.io.InputException;
import org.entente.io.run.PublishedRun;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.table.Articles;

/** What an input must reach for its results to be worth publishing. */
public final class Gates {
  private Gates() {}

  /**
   * Where the gates stand.
   *
   * @param minArticles articles that must be read, at least 1
   * @param maxQuarantined share of the records that may be set aside for a fault, 0 to 1
   * @param minShareOfLast articles as a share of those of the current run, from 0, which lets every
   *     input pass
   */
  public record Limits(long minArticles, double maxQuarantined, double minShareOfLast) {
    /** Checks that an empty run can never pass. */
    public Limits {
      if (minArticles < 1) {
        throw new IllegalArgumentException("minArticles must be at least 1, is " + minArticles);
      }
    }

    /** The limits of a run of which nothing else is said. */
    public static Limits defaults() {
      return new Limits(1, 0.5, 0.5);
    }
  }

  /**
   * Checks an input.
   *
   * @param last articles of the current run; empty when there is none
   * @throws EntenteException when a gate is closed; says how to open it
   */
  public static void check(
      Accounting accounting, Dataset<Row> quarantine, Limits limits, OptionalLong last) {
    long articles = accounting.read() + accounting.duplicate();
    if (articles < limits.minArticles()) {
      throw closed(
          "Too little could be read: expected at least "
              + limits.minArticles()
              + " article(s), found "
              + articles
              + reasons(quarantine)
              + " ("
              + accounting.line()
              + "); mend the input, or lower --min-articles.");
    }
    if (accounting.quarantinedShare() > limits.maxQuarantined()) {
      throw closed(
          "Too many records were set aside: expected at most "
              + percent(limits.maxQuarantined())
              + ", found "
              + percent(accounting.quarantinedShare())
              + reasons(quarantine)
              + " ("
              + accounting.line()
              + "); mend the input, or raise --max-quarantined.");
    }
    if (last.isPresent()) {
      checkAgainst(last.getAsLong(), articles, limits);
    }
  }

  private static void checkAgainst(long last, long articles, Limits limits) {
    if (articles < limits.minShareOfLast() * last) {
      throw closed(
          "Far fewer articles than last time: expected at least "
              + percent(limits.minShareOfLast())
              + " of "
              + last
              + ", found "
              + articles
              + "; look whether input is missing, or lower --min-share-of-last.");
    }
  }

  /** How many articles the current run of the output folder holds; empty when there is none. */
  public static OptionalLong lastArticles(Configuration hadoop, String output) {
    try {
      Long articles =
          PublishedRun.open(hadoop, output).manifest().counts().get(Articles.TABLE.name());
      return articles == null ? OptionalLong.empty() : OptionalLong.of(articles);
    } catch (InputException e) {
      // Without a run that can be read there is nothing to compare with.
      return OptionalLong.empty();
    }
  }

  private static EntenteException closed(String message) {
    return new EntenteException(ExitCode.GATE_FAILED, message);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String reasons(Dataset<Row> quarantine) {
    List<Row> most =
        quarantine
            .filter("reason not in ('hidden', 'not_an_article')")
            .groupBy("reason")
            .count()
            .orderBy(
                org.apache.spark.sql.functions.col("count").desc(),
                org.apache.spark.sql.functions.col("reason"))
            .limit(1)
            .collectAsList();
    return most.isEmpty() ? "" : ", most of the others for " + most.get(0).getString(0);
  }
}
