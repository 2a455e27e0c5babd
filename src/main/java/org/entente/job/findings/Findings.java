package org.entente.job.findings;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.InputException;
import org.entente.io.run.PublishedRun;
import org.entente.table.Changes;
import org.entente.table.Commitments;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.entente.table.Topics;

/** The few lines that a person wants to read first. */
public final class Findings {
  private static final int PARTNERS = 5;
  private static final int TOPICS = 3;
  private static final int COMMITMENTS = 3;
  private static final int LONGEST = 160;

  private Findings() {}

  /**
   * The lines about a run: what has changed, its partners, topics and commitments.
   *
   * @param tables the run's rows by table; empty for a table that it lacks
   */
  public static List<String> of(Function<Table, Optional<Dataset<Row>>> tables) {
    List<String> findings = new ArrayList<>();
    tables
        .apply(Changes.TABLE)
        .ifPresent(
            rows -> findings.addAll(ChangeFindings.of(rows, tables.apply(Commitments.TABLE))));
    tables.apply(PartnerSummary.TABLE).ifPresent(rows -> findings.addAll(partners(rows)));
    tables.apply(Topics.TABLE).ifPresent(rows -> findings.addAll(topics(rows)));
    tables.apply(Commitments.TABLE).ifPresent(rows -> findings.addAll(commitments(rows)));
    return findings;
  }

  /** The outcome of work that was found done. */
  public static Outcome alreadyPublished(
      SparkSession spark,
      Configuration hadoop,
      String output,
      String runId,
      List<String> warnings) {
    PublishedRun run = PublishedRun.open(hadoop, output);
    List<String> findings =
        of(table -> run.has(table) ? Optional.of(run.table(spark, table)) : Optional.empty());
    return new Outcome(runId, run.location(), true, run.manifest().counts(), findings, warnings);
  }

  /** Seconds of each stage of the current run; none where there is no run that can be read. */
  public static Map<String, Double> lastTimings(Configuration hadoop, String output) {
    try {
      return PublishedRun.current(hadoop, output)
          .map(run -> run.manifest().timings())
          .orElse(Map.of());
    } catch (InputException e) {
      return Map.of();
    }
  }

  private static List<String> partners(Dataset<Row> summary) {
    String names =
        summary
            .filter(PartnerSummary.PERIOD.col().equalTo("all"))
            .orderBy(PartnerSummary.RANK.col(), PartnerSummary.ENTITY_ID.col())
            .select(PartnerSummary.NAME_FR.col(), PartnerSummary.ARTICLES.col())
            .limit(PARTNERS)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0) + " (" + row.getLong(1) + ")")
            .collect(Collectors.joining(", "));
    return line("Most frequent partners, by articles: ", names);
  }

  private static List<String> topics(Dataset<Row> topics) {
    String labels =
        topics
            .filter(coalesce(Topics.CHANGE.col(), lit("same")).notEqual("gone"))
            .orderBy(Topics.PREVALENCE.col().desc(), Topics.TOPIC_ID.col())
            .select(Topics.LABEL.col())
            .limit(TOPICS)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.joining("; "));
    return line("Largest topics: ", labels);
  }

  /** One line; none where there is nothing to name. */
  private static List<String> line(String start, String names) {
    return names.isEmpty() ? List.of() : List.of(start + names);
  }

  private static List<String> commitments(Dataset<Row> commitments) {
    List<String> lines = new ArrayList<>();
    Dataset<Row> overdue = commitments.filter(Commitments.STATUS.col().equalTo("overdue"));
    long all = commitments.count();
    lines.add(all + (all == 1 ? " commitment, " : " commitments, ") + overdue.count() + " overdue");
    lines.addAll(
        quoted(
            overdue.orderBy(
                col("due_latest").desc_nulls_last(),
                Commitments.SPECIFICITY.col().desc(),
                Commitments.COMMITMENT_ID.col())));
    List<String> undertakings =
        quoted(
            commitments
                .filter(Commitments.FAMILY.col().isin("undertaking", "agreement"))
                .filter(Commitments.STATUS.col().notEqual("overdue"))
                .orderBy(
                    Commitments.SPECIFICITY.col().desc(),
                    Commitments.CONFIDENCE.col().desc(),
                    Commitments.COMMITMENT_ID.col()));
    if (!undertakings.isEmpty()) {
      lines.add("The most specific that are not overdue:");
      lines.addAll(undertakings);
    }
    return lines;
  }

  /** The first few, a line each, with the article that says so. */
  private static List<String> quoted(Dataset<Row> commitments) {
    return commitments
        .select(
            Commitments.BY_NAMES.col(),
            Commitments.STATUS.col(),
            Commitments.BEST_QUOTE.col(),
            Commitments.BEST_ARTICLE_ID.col(),
            col("due_latest"))
        .limit(COMMITMENTS)
        .collectAsList()
        .stream()
        .map(
            row ->
                "  "
                    + by(row.getList(0))
                    + " ["
                    + row.getString(1)
                    + (row.isNullAt(4) ? "" : ", due " + row.get(4))
                    + "] \u00AB "
                    + cut(row.getString(2))
                    + " \u00BB, article "
                    + row.getString(3))
        .toList();
  }

  private static String by(List<String> names) {
    return names == null || names.isEmpty() ? "(nobody named)" : String.join(", ", names);
  }

  /** The beginning of a text that is long for a line, cut between words. */
  static String cut(String text) {
    if (text == null || text.length() <= LONGEST) {
      return String.valueOf(text);
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return text.substring(0, space > 0 ? space : LONGEST - 1) + "\u2026";
  }
}
