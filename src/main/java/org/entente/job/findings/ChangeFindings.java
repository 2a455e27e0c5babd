package org.entente.job.findings;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.table.Changes;
import org.entente.table.Commitments;

/** What differs from the previous run, as lines for a person: what calls for action first. */
public final class ChangeFindings {
  private static final int SHOWN = 2;
  private static final String KINDS = "kinds";
  private static final String PLACE = "place";
  private static final String WEIGHT = "weight";

  /** In the order in which they are shown, with their names for people, one and several. */
  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("newly_overdue", List.of("newly overdue", "newly overdue"));
    NAMES.put("status_changed", List.of("status changed", "statuses changed"));
    NAMES.put("new_commitment", List.of("new commitment", "new commitments"));
    NAMES.put("new_partner", List.of("new partner", "new partners"));
    NAMES.put("lost_partner", List.of("lost partner", "lost partners"));
    NAMES.put("rising_partner", List.of("rising partner", "rising partners"));
    NAMES.put("new_topic", List.of("new topic", "new topics"));
    NAMES.put("gone_topic", List.of("gone topic", "gone topics"));
    NAMES.put("rising_topic", List.of("rising topic", "rising topics"));
  }

  private ChangeFindings() {}

  /**
   * Lines about the rows of {@code changes}; none when there are no rows.
   *
   * @param commitments the run's; empty where it has none
   */
  static List<String> of(Dataset<Row> changes, Optional<Dataset<Row>> commitments) {
    WindowSpec kind = Window.partitionBy(Changes.CHANGE_KIND.col());
    WindowSpec order = kind.orderBy(order());
    List<Row> rows =
        weighed(changes, commitments)
            .withColumn(KINDS, count(lit(1)).over(kind))
            .withColumn(PLACE, row_number().over(order))
            .filter(PLACE + " <= " + SHOWN)
            .orderBy(Changes.CHANGE_KIND.col(), expr(PLACE))
            .collectAsList();
    Map<String, List<Row>> byKind =
        rows.stream().collect(Collectors.groupingBy(row -> text(row, Changes.CHANGE_KIND.name())));
    if (byKind.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Since the previous run: "
            + NAMES.keySet().stream()
                .filter(byKind::containsKey)
                .map(name -> counted(name, byKind.get(name).get(0).getAs(KINDS)))
                .collect(Collectors.joining(", ")));
    NAMES.keySet().stream()
        .filter(byKind::containsKey)
        .flatMap(name -> byKind.get(name).stream())
        .map(ChangeFindings::line)
        .forEach(lines::add);
    return lines;
  }

  /**
   * Changes with what {@link #order} needs: the articles of a partner or topic, the specificity of
   * a commitment.
   *
   * @param commitments the run's; empty where it has none
   */
  public static Dataset<Row> weighed(Dataset<Row> changes, Optional<Dataset<Row>> commitments) {
    Column articles = expr("try_cast(coalesce(after, before) as bigint)");
    if (commitments.isEmpty()) {
      return changes.withColumn(WEIGHT, articles);
    }
    Dataset<Row> specificity =
        commitments
            .get()
            .select(
                Commitments.COMMITMENT_ID.col().as(Changes.SUBJECT_ID.name()),
                Commitments.SPECIFICITY.col().cast("bigint").as(WEIGHT));
    return changes
        .join(specificity, new String[] {Changes.SUBJECT_ID.name()}, "left")
        .withColumn(WEIGHT, coalesce(col(WEIGHT), articles));
  }

  /** What has most articles or says most first; total within a kind. */
  public static Column[] order() {
    return new Column[] {col(WEIGHT).desc_nulls_last(), Changes.SUBJECT_ID.col()};
  }

  private static String counted(String kind, long rows) {
    return rows + " " + NAMES.get(kind).get(rows == 1 ? 0 : 1);
  }

  private static String line(Row row) {
    String before = text(row, Changes.BEFORE.name());
    String after = text(row, Changes.AFTER.name());
    String kind = text(row, Changes.CHANGE_KIND.name());
    String last = after == null ? before : after;
    String unit =
        kind.endsWith("partner") || kind.endsWith("topic")
            ? ("1".equals(last) ? " article" : " articles")
            : "";
    String step =
        before == null || after == null
            ? (before == null ? after : "had " + before) + unit
            : before + " to " + after + unit;
    return "  "
        + NAMES.get(kind).get(0)
        + ": "
        + Findings.cut(text(row, Changes.SUBJECT_NAME.name()))
        + " ["
        + step
        + "], article "
        + text(row, Changes.EVIDENCE_ARTICLE_ID.name());
  }

  private static String text(Row row, String column) {
    return row.getAs(column);
  }
}
