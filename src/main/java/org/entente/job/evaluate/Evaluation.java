package org.entente.job.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.entente.table.Mentions;
import org.entente.table.RemovedSegments;
import org.entente.table.Table;
import org.entente.table.Timexes;
import org.entente.text.Span;

/**
 * The comparison of a published run with labelled articles. Only the labelled articles' rows come
 * to the driver.
 */
public final class Evaluation {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final String runId;
  private final int articles;
  private final List<Measure> measures;
  private final List<String> differences;
  private final Map<String, Double> datedTo;

  private Evaluation(
      String runId,
      int articles,
      List<Measure> measures,
      List<String> differences,
      Map<String, Double> datedTo) {
    this.runId = runId;
    this.articles = articles;
    this.measures = measures;
    this.differences = differences;
    this.datedTo = datedTo;
  }

  /**
   * Evaluates a run.
   *
   * @param run URI of a run or output folder
   * @param gold URI of a JSON-lines file of labels
   */
  public static Evaluation of(SparkSession spark, String run, String gold) {
    PublishedRun published = PublishedRun.open(spark.sparkContext().hadoopConfiguration(), run);
    List<Label> labels = LabelFile.read(spark.sparkContext().hadoopConfiguration(), gold);
    List<Row> found = found(spark, published, labels);
    Map<String, ArticleResult> results = results(spark, published, found);
    Scorer scorer = new Scorer();
    for (Label label : labels) {
      scorer.add(label, results.get(label.id()));
    }
    StoryScorer stories = StoryScorer.of(labels, placed(found));
    DateScorer dates = dates(labels, found);
    MentionComparison roles =
        roles(labels, results, found, rows(spark, published, Mentions.TABLE, found));
    List<Measure> measures = new ArrayList<>(scorer.measures());
    measures.add(roles.measure());
    measures.add(dates.measure());
    measures.addAll(stories.measures());
    List<String> differences = new ArrayList<>(scorer.differences());
    differences.addAll(roles.differences());
    differences.addAll(dates.differences());
    differences.addAll(stories.differences());
    return new Evaluation(
        published.runId(), labels.size(), measures, differences, datedTo(spark, published));
  }

  private static MentionComparison roles(
      List<Label> labels,
      Map<String, ArticleResult> results,
      List<Row> found,
      Map<String, List<Row>> mentions) {
    Map<String, List<Row>> bySource = new HashMap<>();
    found.forEach(
        row ->
            bySource.put(
                row.getAs(Articles.SOURCE_ID.name()),
                mentions.getOrDefault(row.getString(0), List.of())));
    MentionComparison roles = new MentionComparison();
    for (Label label : labels) {
      roles.add(
          label,
          results.get(label.id()),
          bySource.getOrDefault(label.id(), List.of()).stream().map(Evaluation::mention).toList());
    }
    return roles;
  }

  private static MentionComparison.FoundMention mention(Row row) {
    return new MentionComparison.FoundMention(
        span(row), row.getAs(Mentions.ENTITY_ID.name()), row.getAs(Mentions.ROLE.name()));
  }

  private static Map<String, StoryScorer.Placed> placed(List<Row> found) {
    Map<String, StoryScorer.Placed> placed = new HashMap<>();
    for (Row row : found) {
      placed.put(
          row.getAs(Articles.SOURCE_ID.name()),
          new StoryScorer.Placed(
              row.getAs(Articles.CLUSTER_ID.name()), row.getAs(Articles.BODY.name())));
    }
    return placed;
  }

  private static DateScorer dates(List<Label> labels, List<Row> found) {
    Map<String, Row> rows = new HashMap<>();
    found.forEach(row -> rows.put(row.getAs(Articles.SOURCE_ID.name()), row));
    DateScorer dates = new DateScorer();
    for (Label label : labels) {
      Row row = rows.get(label.id());
      dates.add(
          label,
          row == null ? null : row.<LocalDate>getAs("published_earliest"),
          row == null ? null : row.<LocalDate>getAs("published_latest"));
    }
    return dates;
  }

  /** The shares of the run's articles that are dated to a day, a month, a year, or not at all. */
  private static Map<String, Double> datedTo(SparkSession spark, PublishedRun run) {
    List<Row> counts =
        run.table(spark, Articles.TABLE).groupBy("published_granularity").count().collectAsList();
    double all = counts.stream().mapToLong(row -> row.getLong(1)).sum();
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach(row -> shares.put(String.valueOf(row.get(0)), row.getLong(1) / all));
    return shares;
  }

  /** The labelled articles' rows; of records with one id the last in the table's order counts. */
  private static List<Row> found(SparkSession spark, PublishedRun run, List<Label> labels) {
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

  private static Map<String, ArticleResult> results(
      SparkSession spark, PublishedRun run, List<Row> found) {
    Map<String, List<Row>> removed = rows(spark, run, RemovedSegments.TABLE, found);
    Map<String, List<Row>> mentions = rows(spark, run, Mentions.TABLE, found);
    Map<String, List<Row>> acts = rows(spark, run, Acts.TABLE, found);
    Map<String, List<Row>> timexes = rows(spark, run, Timexes.TABLE, found);
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
              acts.getOrDefault(id, List.of()).stream().map(Evaluation::act).toList(),
              timexes.getOrDefault(id, List.of()).stream().map(Evaluation::timex).toList()));
    }
    return results;
  }

  private static Map<String, List<Row>> rows(
      SparkSession spark, PublishedRun run, Table table, List<Row> articles) {
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
    return rows.stream().map(Evaluation::span).toList();
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
        row.getAs(Acts.REPEATS_ACT_ID.name()));
  }

  /** What differs, a line each: article, layer, what. */
  public List<String> differences() {
    return differences;
  }

  /** The measures, for people. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "Run %s against %d labelled article(s)%n%n%-16s %9s %9s %9s %8s %8s %8s%n",
            runId,
            articles,
            "layer",
            "precision",
            "recall",
            "F1",
            "right",
            "found",
            "labelled"));
    for (Measure measure : measures) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-16s %9.3f %9.3f %9.3f %8d %8d %8d%n",
              measure.layer(),
              measure.precision(),
              measure.recall(),
              measure.f1(),
              measure.right(),
              measure.found(),
              measure.labelled()));
    }
    table.append(String.format(Locale.ROOT, "%ndated to"));
    datedTo.forEach(
        (to, share) -> table.append(String.format(Locale.ROOT, "  %s %.3f", to, share)));
    return table.append(System.lineSeparator()).toString();
  }

  /** The measures, for machines. */
  public String toJson() {
    Map<String, Object> layers = new LinkedHashMap<>();
    for (Measure measure : measures) {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("precision", measure.precision());
      figures.put("recall", measure.recall());
      figures.put("f1", measure.f1());
      figures.put("right", measure.right());
      figures.put("found", measure.found());
      figures.put("labelled", measure.labelled());
      layers.put(measure.layer().replace(' ', '_'), figures);
    }
    Map<String, Object> evaluation = new LinkedHashMap<>();
    evaluation.put("run_id", runId);
    evaluation.put("articles", articles);
    evaluation.put("layers", layers);
    evaluation.put("dated_to", datedTo);
    try {
      return MAPPER.writeValueAsString(evaluation) + System.lineSeparator();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
