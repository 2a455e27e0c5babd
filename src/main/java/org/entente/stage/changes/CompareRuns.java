package org.entente.stage.changes;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.stage.partners.Proportions;
import org.entente.table.Changes;
import org.entente.table.Commitments;
import org.entente.table.PartnerSummary;
import org.entente.table.Topics;

/**
 * Compares the summaries of two runs. Each comparison is one full outer join by id of tables that
 * are bounded by the lexicon, by the number of topics, or by the commitments.
 */
public final class CompareRuns {
  /** A partner or topic rises when its share grew by more than chance would, at 5 % two-sided. */
  private static final double RISING_Z = 1.96;

  private static final String BEFORE_PREFIX = "before_";
  private static final String OUT_OF = "out_of";
  private static final String SAME = "same";

  private CompareRuns() {}

  /** Partners of all periods together that are new, lost or named by a larger share of articles. */
  public static Dataset<Row> partners(Dataset<Row> before, Dataset<Row> after) {
    Dataset<Row> joined = joined(overall(before), overall(after), PartnerSummary.ENTITY_ID);
    Column isNew = col(before(PartnerSummary.ARTICLES)).isNull();
    Column isLost = PartnerSummary.ARTICLES.col().isNull();
    Column rises = rises(PartnerSummary.ARTICLES);
    Dataset<Row> rows =
        joined.select(
            when(isNew, lit("new_partner"))
                .when(isLost, lit("lost_partner"))
                .when(rises, lit("rising_partner"))
                .as(Changes.CHANGE_KIND.name()),
            PartnerSummary.ENTITY_ID.col().as(Changes.SUBJECT_ID.name()),
            either(PartnerSummary.NAME_FR).as(Changes.SUBJECT_NAME.name()),
            col(before(PartnerSummary.ARTICLES)).cast("string").as(Changes.BEFORE.name()),
            PartnerSummary.ARTICLES.col().cast("string").as(Changes.AFTER.name()),
            either(PartnerSummary.EXAMPLE_ARTICLE_ID).as(Changes.EVIDENCE_ARTICLE_ID.name()));
    return conform(rows);
  }

  /**
   * Topics that are new, gone or first in a larger share of articles; ids last between runs. A
   * topic rises only while it is the same one: one that takes in or sheds others grows or shrinks
   * by that alone.
   */
  public static Dataset<Row> topics(Dataset<Row> before, Dataset<Row> after) {
    Dataset<Row> joined = joined(topics(before), topics(after), Topics.TOPIC_ID);
    Column rises =
        rises(Topics.ARTICLES).and(coalesce(Topics.CHANGE.col(), lit(SAME)).equalTo(SAME));
    Dataset<Row> rows =
        joined.select(
            when(col(before(Topics.LABEL)).isNull(), lit("new_topic"))
                .when(Topics.LABEL.col().isNull(), lit("gone_topic"))
                .when(rises, lit("rising_topic"))
                .as(Changes.CHANGE_KIND.name()),
            Topics.TOPIC_ID.col().as(Changes.SUBJECT_ID.name()),
            either(Topics.LABEL).as(Changes.SUBJECT_NAME.name()),
            col(before(Topics.ARTICLES)).cast("string").as(Changes.BEFORE.name()),
            Topics.ARTICLES.col().cast("string").as(Changes.AFTER.name()),
            get(either(Topics.REPRESENTATIVE_ARTICLE_IDS), lit(0))
                .as(Changes.EVIDENCE_ARTICLE_ID.name()));
    return conform(rows);
  }

  /** Commitments that are new, of another status, or overdue since the previous run. */
  public static Dataset<Row> commitments(Dataset<Row> before, Dataset<Row> after) {
    Dataset<Row> joined =
        joined(commitments(before), commitments(after), Commitments.COMMITMENT_ID)
            .filter(Commitments.STATUS.col().isNotNull());
    Column was = col(before(Commitments.STATUS));
    Column is = Commitments.STATUS.col();
    Column name =
        concat(
            coalesce(array_join(Commitments.BY_NAMES.col(), ", "), lit("")),
            lit(" \u2013 "),
            coalesce(Commitments.ACTION.col(), Commitments.BEST_QUOTE.col(), lit("")));
    Dataset<Row> rows =
        joined.select(
            when(was.isNull(), lit("new_commitment"))
                .when(is.equalTo("overdue").and(was.notEqual("overdue")), lit("newly_overdue"))
                .when(is.notEqual(was), lit("status_changed"))
                .as(Changes.CHANGE_KIND.name()),
            Commitments.COMMITMENT_ID.col().as(Changes.SUBJECT_ID.name()),
            name.as(Changes.SUBJECT_NAME.name()),
            was.as(Changes.BEFORE.name()),
            is.as(Changes.AFTER.name()),
            Commitments.BEST_ARTICLE_ID.col().as(Changes.EVIDENCE_ARTICLE_ID.name()));
    return conform(rows);
  }

  private static Dataset<Row> conform(Dataset<Row> rows) {
    return Changes.TABLE.conform(rows.filter(Changes.CHANGE_KIND.col().isNotNull()));
  }

  private static Dataset<Row> overall(Dataset<Row> summary) {
    return summary
        .filter(PartnerSummary.PERIOD.col().equalTo("all"))
        .select(
            PartnerSummary.ENTITY_ID.col(),
            PartnerSummary.NAME_FR.col(),
            PartnerSummary.ARTICLES.col(),
            round(PartnerSummary.ARTICLES.col().divide(PartnerSummary.SHARE.col())).as(OUT_OF),
            PartnerSummary.EXAMPLE_ARTICLE_ID.col());
  }

  /** The topics of a run, without the rows that only say which of the run before are gone. */
  private static Dataset<Row> topics(Dataset<Row> topics) {
    Dataset<Row> present =
        topics.filter(coalesce(Topics.CHANGE.col(), lit(SAME)).notEqual(lit("gone")));
    return present
        .select(
            Topics.TOPIC_ID.col(),
            Topics.LABEL.col(),
            Topics.ARTICLES.col(),
            Topics.CHANGE.col(),
            Topics.REPRESENTATIVE_ARTICLE_IDS.col())
        .crossJoin(present.agg(sum(Topics.ARTICLES.col()).as(OUT_OF)));
  }

  private static Dataset<Row> commitments(Dataset<Row> commitments) {
    return commitments.select(
        Commitments.COMMITMENT_ID.col(),
        Commitments.BY_NAMES.col(),
        Commitments.ACTION.col(),
        Commitments.BEST_QUOTE.col(),
        Commitments.BEST_ARTICLE_ID.col(),
        Commitments.STATUS.col());
  }

  private static Dataset<Row> joined(
      Dataset<Row> before, Dataset<Row> after, org.entente.table.Column id) {
    Dataset<Row> renamed = before;
    for (String column : before.columns()) {
      if (!column.equals(id.name())) {
        renamed = renamed.withColumnRenamed(column, BEFORE_PREFIX + column);
      }
    }
    return renamed.join(after, new String[] {id.name()}, "full_outer");
  }

  private static String before(org.entente.table.Column column) {
    return BEFORE_PREFIX + column.name();
  }

  private static Column rises(org.entente.table.Column articles) {
    Column z =
        Proportions.z(
            articles.col(), col(OUT_OF), col(before(articles)), col(BEFORE_PREFIX + OUT_OF));
    return z.geq(RISING_Z);
  }

  private static Column either(org.entente.table.Column column) {
    return coalesce(column.col(), col(before(column)));
  }
}
