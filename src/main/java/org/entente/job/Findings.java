package org.entente.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.PublishedRun;
import org.entente.table.Commitments;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.entente.table.Topics;

/** The few lines that a person wants to read first. */
final class Findings {
  private static final int PARTNERS = 5;
  private static final int TOPICS = 3;
  private static final int COMMITMENTS = 3;

  private Findings() {}

  /**
   * @param tables the run's rows by table; empty for a table that it lacks
   */
  static List<String> of(Function<Table, Optional<Dataset<Row>>> tables) {
    List<String> findings = new ArrayList<>();
    tables.apply(PartnerSummary.TABLE).ifPresent(rows -> findings.add(partners(rows)));
    tables.apply(Topics.TABLE).ifPresent(rows -> findings.add(topics(rows)));
    tables.apply(Commitments.TABLE).ifPresent(rows -> findings.addAll(commitments(rows)));
    return findings;
  }

  /** The outcome of work that was found done. */
  static Outcome alreadyPublished(
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

  private static String partners(Dataset<Row> summary) {
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
    return "Most frequent partners, by articles: " + names;
  }

  private static String topics(Dataset<Row> topics) {
    String labels =
        topics
            .orderBy(Topics.TOPIC_ID.col())
            .select(Topics.LABEL.col())
            .limit(TOPICS)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.joining("; "));
    return "Largest topics: " + labels;
  }

  private static List<String> commitments(Dataset<Row> commitments) {
    List<String> lines = new ArrayList<>();
    long overdue = commitments.filter(Commitments.STATUS.col().equalTo("overdue")).count();
    lines.add(commitments.count() + " commitments, " + overdue + " overdue; most specific:");
    commitments
        .filter(Commitments.FAMILY.col().isin("undertaking", "agreement"))
        .orderBy(
            Commitments.SPECIFICITY.col().desc(),
            Commitments.CONFIDENCE.col().desc(),
            Commitments.COMMITMENT_ID.col())
        .select(Commitments.BY_NAMES.col(), col("status"), Commitments.BEST_QUOTE.col())
        .limit(COMMITMENTS)
        .collectAsList()
        .forEach(
            row ->
                lines.add(
                    String.join(", ", row.<String>getList(0))
                        + " ["
                        + row.getString(1)
                        + "] \u00AB "
                        + row.getString(2)
                        + " \u00BB"));
    return lines;
  }
}
