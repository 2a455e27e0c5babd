package org.entente.job.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.InputException;
import org.entente.io.run.PublishedRun;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Mentions;
import org.entente.table.RemovedSegments;
import org.entente.table.Table;
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
  private final Scorer scorer;

  private Evaluation(String runId, int articles, Scorer scorer) {
    this.runId = runId;
    this.articles = articles;
    this.scorer = scorer;
  }

  /**
   * Evaluates a run.
   *
   * @param run URI of a run or output folder
   * @param gold URI of a JSON-lines file of labels
   */
  public static Evaluation of(SparkSession spark, String run, String gold) {
    PublishedRun published = PublishedRun.open(spark.sparkContext().hadoopConfiguration(), run);
    List<Label> labels = labels(spark, gold);
    Map<String, ArticleResult> results = results(spark, published, labels);
    Scorer scorer = new Scorer();
    for (Label label : labels) {
      scorer.add(label, results.get(label.id()));
    }
    return new Evaluation(published.runId(), labels.size(), scorer);
  }

  private static List<Label> labels(SparkSession spark, String gold) {
    Path path = new Path(gold);
    List<Label> labels = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                path.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(path),
                StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank()) {
          labels.add(label(line, gold, labels.size() + 1));
        }
      }
    } catch (FileNotFoundException e) {
      throw new InputException("--gold: expected a file of labels, found none at " + gold, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + gold, e);
    }
    if (labels.isEmpty()) {
      throw new InputException("--gold: expected labelled articles, found none in " + gold);
    }
    return labels;
  }

  private static Label label(String line, String gold, int number) {
    try {
      return MAPPER.readValue(line, Label.class);
    } catch (JsonProcessingException e) {
      throw new InputException(
          gold
              + ", label "
              + number
              + ": expected a JSON object of a labelled article, found: "
              + e.getOriginalMessage(),
          e);
    }
  }

  private static Map<String, ArticleResult> results(
      SparkSession spark, PublishedRun run, List<Label> labels) {
    Dataset<Row> ids =
        spark
            .createDataset(labels.stream().map(Label::id).toList(), Encoders.STRING())
            .toDF(Articles.SOURCE_ID.name());
    Dataset<Row> articles =
        run.table(spark, Articles.WITH_TEXT)
            .join(broadcast(ids), Articles.SOURCE_ID.name())
            .select(Articles.ARTICLE_ID.col(), Articles.SOURCE_ID.col(), Articles.RAW_TEXT.col());
    List<Row> found = articles.collectAsList();
    Map<String, List<Row>> removed = rows(spark, run, RemovedSegments.TABLE, found);
    Map<String, List<Row>> mentions = rows(spark, run, Mentions.TABLE, found);
    Map<String, List<Row>> acts = rows(spark, run, Acts.TABLE, found);
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
              acts.getOrDefault(id, List.of()).stream().map(Evaluation::act).toList()));
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
    return scorer.differences();
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
    for (Measure measure : scorer.measures()) {
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
    return table.toString();
  }

  /** The measures, for machines. */
  public String toJson() {
    Map<String, Object> layers = new LinkedHashMap<>();
    for (Measure measure : scorer.measures()) {
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
    try {
      return MAPPER.writeValueAsString(evaluation) + System.lineSeparator();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
