package org.entente.job.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.report.ReportData.CommitmentsData;
import org.entente.report.Rows;
import org.entente.report.TableRow;
import org.entente.report.html.Limits;
import org.entente.stage.report.PairActors;
import org.entente.stage.report.SelectFirst;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;

/**
 * Selects the commitments that a report shows: those overdue, those whose deadline is to come, and
 * the most specific of the others; each commitment belongs to one of the three.
 */
final class ReportCommitments {
  private static final Column ID = Commitments.COMMITMENT_ID.col();
  private static final Column DUE = col("due_latest");

  private ReportCommitments() {}

  /**
   * Selects them.
   *
   * @param commitments rows of the table {@code commitments}
   * @param timeline rows of the table {@code commitment_timeline}
   * @param asOf the as-of day, ISO
   */
  static CommitmentsData of(Dataset<Row> commitments, Dataset<Row> timeline, String asOf) {
    Column isLate = Commitments.STATUS.col().equalTo("overdue");
    Column isOver = Commitments.STATUS.col().isin("fulfilled", "withdrawn", "overdue");
    Column isToCome =
        coalesce(isOver.equalTo(lit(false)).and(DUE.geq(lit(asOf).cast("date"))), lit(false));
    Rows overdue =
        ReportRows.first(
            commitments.filter(isLate).orderBy(DUE.desc_nulls_last(), ID), Limits.OVERDUE);
    Rows upcoming =
        ReportRows.first(commitments.filter(isToCome).orderBy(DUE, ID), Limits.UPCOMING);
    Rows others =
        ReportRows.first(
            commitments
                .filter(isLate.or(isToCome).equalTo(lit(false)))
                .orderBy(
                    Commitments.SPECIFICITY.col().desc(), Commitments.CONFIDENCE.col().desc(), ID),
            Limits.OTHERS);
    Dataset<Row> actors = PairActors.apply(commitments);
    return new CommitmentsData(
        ReportRows.sizes(commitments, Commitments.STATUS.col()),
        overdue,
        upcoming,
        others,
        steps(timeline, List.of(overdue, upcoming, others)),
        actors.limit(Limits.ACTOR_PAIRS).collectAsList().stream().map(ReportRows::actors).toList(),
        actors.count());
  }

  /** One step more than is shown tells that there are more. */
  private static List<TableRow> steps(Dataset<Row> timeline, List<Rows> shown) {
    Stream<TableRow> rows = shown.stream().flatMap(group -> group.first().stream());
    Object[] ids = rows.map(row -> row.text(Commitments.COMMITMENT_ID)).toArray();
    return ReportRows.all(
        SelectFirst.apply(
            timeline.filter(ID.isin(ids)), ID, Limits.STEPS + 1, CommitmentTimeline.STEP.col()));
  }
}
