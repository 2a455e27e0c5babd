package org.entente.job.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.PublishedRun;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.entente.table.Mentions;
import org.entente.table.RemovedSegments;
import org.entente.table.Table;
import org.entente.table.Timexes;
import org.entente.text.Span;

/** What a published run says of labelled articles, as the scorers take it. */
final class EvaluationRows {
  private final SparkSession spark;
  private final PublishedRun run;

  EvaluationRows(SparkSession spark, PublishedRun run) {
    this.spark = spark;
    this.run = run;
  }

  /** The shares of the run's articles that are dated to a day, a month, a year, or not at all. */
  Map<String, Double> datedTo() {
    List<Row> counts =
        run.table(spark, Articles.TABLE).groupBy("published_granularity").count().collectAsList();
    double all = counts.stream().mapToLong(row -> row.getLong(1)).sum();
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach(row -> shares.put(String.valueOf(row.get(0)), row.getLong(1) / all));
    return shares;
  }

  /** The labelled articles' rows; of records with one id the last in the table's order counts. */
  List<Row> found(List<Label> labels) {
    Dataset<Row> ids =
        spark
            .createDataset(labels.stream().map(Label::id).toList(), Encoders.STRING())
            .toDF(Articles.SOURCE_ID.name());
    return run.table(spark, Articles.WITH_TEXT)
        .join(broadcast(ids), Articles.SOURCE_ID.name())
        .sort(Articles.WITH_TEXT.sortExpressions())
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.SOURCE_ID.col(),
            Articles.RAW_TEXT.col(),
            Articles.BODY.col(),
            Articles.CLUSTER_ID.col(),
            col("published_earliest"),
            col("published_latest"))
        .collectAsList();
  }

  /** The labelled articles by source id. */
  Map<String, ArticleResult> results(List<Row> found) {
    Map<String, List<Row>> removed = rows(RemovedSegments.TABLE, found);
    Map<String, List<Row>> mentions = rows(Mentions.TABLE, found);
    Map<String, List<Row>> acts = rows(Acts.TABLE, found);
    Map<String, List<Row>> timexes = rows(Timexes.TABLE, found);
    Map<String, ArticleResult> results = new HashMap<>();
    for (Row article : found) {
      String id = article.getString(0);
      results.put(
          article.getString(1),
          new ArticleResult(
              article.getString(1),
              article.getString(2),
              spans(removed.getOrDefault(id, List.of())),
              entities(mentions.getOrDefault(id, List.of()), "partner"),
              entities(mentions.getOrDefault(id, List.of()), "theatre"),
              people(mentions.getOrDefault(id, List.of())),
              acts.getOrDefault(id, List.of()).stream().map(EvaluationRows::act).toList(),
              timexes.getOrDefault(id, List.of()).stream().map(EvaluationRows::timex).toList()));
    }
    return results;
  }

  /** The labelled articles' mentions by source id. */
  Map<String, List<MentionComparison.FoundMention>> mentions(List<Row> found) {
    Map<String, List<Row>> rows = rows(Mentions.TABLE, found);
    Map<String, List<MentionComparison.FoundMention>> mentions = new HashMap<>();
    for (Row article : found) {
      List<Row> own = rows.getOrDefault(article.getString(0), List.of());
      mentions.put(article.getString(1), own.stream().map(EvaluationRows::mention).toList());
    }
    return mentions;
  }

  private static MentionComparison.FoundMention mention(Row row) {
    return new MentionComparison.FoundMention(
        span(row), row.getAs(Mentions.ENTITY_ID.name()), row.getAs(Mentions.ROLE.name()));
  }

  private Map<String, List<Row>> rows(Table table, List<Row> articles) {
    Map<String, List<Row>> byArticle = new HashMap<>();
    if (run.has(table)) {
      Object[] ids = articles.stream().map(row -> row.getString(0)).toArray();
      Column[] order = table.sortExpressions();
      for (Row row :
          run.table(spark, table)
              .filter(col(Articles.ARTICLE_ID.name()).isin(ids))
              .sort(order)
              .collectAsList()) {
        byArticle
            .computeIfAbsent(row.getAs(Articles.ARTICLE_ID.name()), key -> new ArrayList<>())
            .add(row);
      }
    }
    return byArticle;
  }

  private static List<Span> spans(List<Row> rows) {
    return rows.stream().map(EvaluationRows::span).toList();
  }

  private static Span span(Row row) {
    return new Span(row.<Integer>getAs(Acts.START.name()), row.<Integer>getAs(Acts.END.name()));
  }

  private static Set<String> entities(List<Row> mentions, String role) {
    Set<String> ids = new TreeSet<>();
    for (Row row : mentions) {
      String id = row.getAs(Mentions.ENTITY_ID.name());
      if (id != null && !id.startsWith("person:") && role.equals(row.getAs(Mentions.ROLE.name()))) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Set<String> people(List<Row> mentions) {
    Set<String> ids = new TreeSet<>();
    for (Row row : mentions) {
      String id = row.getAs(Mentions.ENTITY_ID.name());
      if (id != null && id.startsWith("person:")) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static TimexComparison.FoundTimex timex(Row row) {
    return new TimexComparison.FoundTimex(
        span(row),
        row.getAs(Timexes.VALUE.name()),
        row.<LocalDate>getAs(Timexes.EARLIEST.name()),
        row.<LocalDate>getAs(Timexes.LATEST.name()));
  }

  private static ArticleResult.FoundAct act(Row row) {
    int by = row.fieldIndex(Acts.BY_IDS.name());
    int to = row.fieldIndex(Acts.TO_IDS.name());
    return new ArticleResult.FoundAct(
        row.getAs(Acts.ACT_ID.name()),
        span(row),
        row.getAs(Acts.TYPE.name()),
        row.getList(by),
        row.getList(to),
        row.getAs(Acts.SPEAKER_ID.name()),
        row.<LocalDate>getAs("due_earliest"),
        row.<LocalDate>getAs("due_latest"),
        row.getAs(Acts.DUE_TEXT.name()),
        row.getAs(Acts.REPEATS_ACT_ID.name()),
        row.<Double>getAs(Acts.CONFIDENCE.name()),
        row.getAs(Acts.COMMITMENT_ID.name()));
  }

  /**
   * The undertakings that the acts of labelled articles belong to, by commitment_id.
   *
   * @param found the labelled articles
   * @param results the same, as the scorers take them
   */
  Map<String, FoundCommitment> commitments(List<Row> found, Map<String, ArticleResult> results) {
    Map<String, FoundCommitment> commitments = new HashMap<>();
    if (!run.has(Commitments.TABLE)) {
      return commitments;
    }
    Set<String> ids = new HashSet<>();
    results.values().forEach(r -> r.acts().forEach(act -> ids.add(act.commitmentId())));
    ids.remove(null);
    Map<String, String> sources = new HashMap<>();
    found.forEach(row -> sources.put(row.getString(0), row.getString(1)));
    Map<String, List<FoundCommitment.FoundStep>> steps = steps(ids, sources);
    for (Row row : of(Commitments.TABLE, ids)) {
      String id = row.getAs(Commitments.COMMITMENT_ID.name());
      commitments.put(
          id,
          new FoundCommitment(
              id,
              row.getAs(Commitments.FAMILY.name()),
              row.getList(row.fieldIndex(Commitments.BY_IDS.name())),
              row.getList(row.fieldIndex(Commitments.TO_IDS.name())),
              row.getAs(Commitments.SAID_STATUS.name()),
              row.<LocalDate>getAs("due_latest"),
              steps.getOrDefault(id, List.of())));
    }
    return commitments;
  }

  private Map<String, List<FoundCommitment.FoundStep>> steps(
      Set<String> ids, Map<String, String> sources) {
    Map<String, List<FoundCommitment.FoundStep>> steps = new HashMap<>();
    for (Row row : of(CommitmentTimeline.TABLE, ids)) {
      String article = row.getAs(CommitmentTimeline.ARTICLE_ID.name());
      steps
          .computeIfAbsent(row.getAs(Commitments.COMMITMENT_ID.name()), key -> new ArrayList<>())
          .add(
              new FoundCommitment.FoundStep(
                  row.getAs(CommitmentTimeline.EVENT.name()),
                  row.<LocalDate>getAs(CommitmentTimeline.EARLIEST.name()),
                  row.<LocalDate>getAs(CommitmentTimeline.LATEST.name()),
                  article == null ? null : sources.getOrDefault(article, article)));
    }
    return steps;
  }

  private List<Row> of(Table table, Set<String> commitmentIds) {
    Dataset<Row> ids =
        spark
            .createDataset(List.copyOf(commitmentIds), Encoders.STRING())
            .toDF(Commitments.COMMITMENT_ID.name());
    return run.table(spark, table)
        .join(broadcast(ids), Commitments.COMMITMENT_ID.name())
        .sort(table.sortExpressions())
        .collectAsList();
  }
}
