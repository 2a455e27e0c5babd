package org.entente.job.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.run.PublishedRun;
import org.entente.table.Articles;

/**
 * The comparison of a published run with labelled articles and, where there are some, with labelled
 * life cycles. Only the labelled articles' rows come to the driver.
 *
 * @param runId the run
 * @param articles labelled ones
 * @param stories labelled life cycles; 0 when there are none
 * @param measures the counts, layer by layer
 * @param types which type of act was found where which is labelled
 * @param calibration how often acts of each confidence are right
 * @param datedTo shares of the run's articles that are dated to a day, month, year or not at all
 * @param differences what differs, a line each: article or story, layer, what
 */
public record Evaluation(
    String runId,
    int articles,
    int stories,
    List<Measure> measures,
    TypeConfusion types,
    Calibration calibration,
    Map<String, Double> datedTo,
    List<String> differences) {

  /**
   * Evaluates a run.
   *
   * @param run URI of a run or output folder
   * @param gold where the labels are
   */
  public static Evaluation of(SparkSession spark, String run, Gold gold) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    PublishedRun published = PublishedRun.open(hadoop, run);
    EvaluationRows rows = new EvaluationRows(spark, published);
    List<Label> labels = LabelFile.read(hadoop, gold.labels(hadoop), Label.class);
    List<Row> found = rows.found(labels);
    Map<String, ArticleResult> results = rows.results(found);
    Scorer scorer = new Scorer();
    labels.forEach(label -> scorer.add(label, results.get(label.id())));
    StoryScorer copies = StoryScorer.of(labels, placed(found));
    DateScorer dates = dates(labels, found);
    MentionComparison roles = roles(labels, results, rows.mentions(found));
    List<Measure> measures = new ArrayList<>(scorer.measures());
    measures.add(roles.measure());
    measures.add(dates.measure());
    measures.addAll(copies.measures());
    List<String> differences = new ArrayList<>(scorer.differences());
    differences.addAll(roles.differences());
    differences.addAll(dates.differences());
    differences.addAll(copies.differences());
    List<StoryLabel> stories =
        gold.stories(hadoop)
            .map(file -> LabelFile.read(hadoop, file, StoryLabel.class))
            .orElse(List.of());
    if (!stories.isEmpty()) {
      LifeCycleScorer cycles = new LifeCycleScorer(results, rows.commitments(found, results));
      stories.forEach(cycles::add);
      measures.addAll(cycles.measures());
      differences.addAll(cycles.differences());
    }
    return new Evaluation(
        published.runId(),
        labels.size(),
        stories.size(),
        measures,
        scorer.types(),
        scorer.calibration(),
        rows.datedTo(),
        differences);
  }

  private static MentionComparison roles(
      List<Label> labels,
      Map<String, ArticleResult> results,
      Map<String, List<MentionComparison.FoundMention>> mentions) {
    MentionComparison roles = new MentionComparison();
    for (Label label : labels) {
      roles.add(label, results.get(label.id()), mentions.getOrDefault(label.id(), List.of()));
    }
    return roles;
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

  /** The figures, for people. */
  public String toTable() {
    return new EvaluationReport(this).toTable();
  }

  /** The figures, for machines. */
  public String toJson() {
    return new EvaluationReport(this).toJson();
  }
}
