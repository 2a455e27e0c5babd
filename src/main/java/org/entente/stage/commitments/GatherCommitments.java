package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Commitments;

/**
 * Gathers the acts of each undertaking into one row: who is bound, by the act that first binds or
 * asks; towards whom, by the first such act whose clause names the other side, or by the first that
 * knows it; the quote that says it best. First and best are the least by a total order that ends in
 * the act's id.
 */
final class GatherCommitments {
  private static final String NEVER = "9999-12-31";
  private static final int LONGEST_QUOTE = 400;

  private GatherCommitments() {}

  /** One row an undertaking, without its status and deadline. */
  static Dataset<Row> apply(Dataset<Row> assertions) {
    Column report = Acts.TYPE.col().isInCollection(Set.of("ongoing", "delivered", "refusal"));
    Column stated = coalesce(col("stated_earliest"), lit(NEVER).cast("date"));
    Column unbinding =
        struct(
            report.as("report"),
            col(TraceSteps.DAY),
            col(TraceSteps.PROGRESS).multiply(-1).as("weaker"),
            Acts.ACT_ID.col());
    return assertions
        .groupBy(Acts.COMMITMENT_ID.col())
        .agg(
            min(struct(unbinding.as("rank"), struct("*").as("act"))).as("binding"),
            min(best(report)).as("best"),
            min(towards(report)).as("towards"),
            min(struct(
                    stated.as("first_day"),
                    Acts.ACT_ID.col(),
                    col("stated_earliest"),
                    col("stated_latest"),
                    col("stated_granularity"),
                    col("stated_method")))
                .as("first"),
            max(col("specificity")).as(Commitments.SPECIFICITY.name()),
            count(lit(1)).as(Commitments.ASSERTIONS.name()),
            count_distinct(col(DescribeDeeds.STORY)).as(Commitments.ARTICLES.name()),
            count_distinct(Articles.AGENCY.col()).as(Commitments.SOURCES.name()),
            max(Acts.CONFIDENCE.col()).as(Commitments.CONFIDENCE.name()))
        .select(columns());
  }

  private static Column best(Column report) {
    return struct(
        Acts.REPEATS_ACT_ID.col().isNotNull().as("repeats"),
        length(Acts.QUOTE.col()).gt(LONGEST_QUOTE).as("long"),
        report.as("reports"),
        col("deed.follows").isNotNull().or(size(col("deed.objects")).equalTo(0)).as("bare"),
        col("specificity").multiply(-1).as("vague"),
        Acts.CONFIDENCE.col().multiply(-1).as("unsure"),
        col(TraceSteps.DAY),
        Acts.ACT_ID.col(),
        struct("*").as("act"));
  }

  private static Column towards(Column report) {
    return struct(
        size(Acts.TO_IDS.col()).equalTo(0).as("open"),
        report.as("reports"),
        Acts.TO_SURFACE.col().isNull().as("inferred"),
        col(TraceSteps.DAY),
        Acts.ACT_ID.col(),
        Acts.TO_IDS.col());
  }

  private static Column[] columns() {
    return new Column[] {
      Commitments.COMMITMENT_ID.col(),
      col("binding.act.type").as(Commitments.TYPE.name()),
      col("binding.act.family").as(Commitments.FAMILY.name()),
      col("binding.act.by_ids").as(Commitments.BY_IDS.name()),
      // The parties of an agreement have no other side.
      expr("CASE WHEN size(binding.act.by_ids) > 1 AND size(binding.act.to_ids) = 0"
              + " THEN binding.act.to_ids"
              + " ELSE array_except(towards.to_ids, binding.act.by_ids) END")
          .as(Commitments.TO_IDS.name()),
      size(col("binding.act.by_ids")).gt(1).as(Commitments.RECIPROCAL.name()),
      col("best.act.action").as(Commitments.ACTION.name()),
      col("best.act.theme").as(Commitments.THEME.name()),
      col("first.stated_earliest").as("first_stated_earliest"),
      col("first.stated_latest").as("first_stated_latest"),
      col("first.stated_granularity").as("first_stated_granularity"),
      col("first.stated_method").as("first_stated_method"),
      col("best.act.condition").isNotNull().as(Commitments.CONDITIONAL.name()),
      col("best.act.condition").as(Commitments.CONDITION.name()),
      col("best.act.quantities").as(Commitments.QUANTITIES.name()),
      Commitments.SPECIFICITY.col(),
      Commitments.ASSERTIONS.col(),
      Commitments.ARTICLES.col(),
      Commitments.SOURCES.col(),
      col("best.act.quote").as(Commitments.BEST_QUOTE.name()),
      col("best.act.article_id").as(Commitments.BEST_ARTICLE_ID.name()),
      col("binding.act.plover_event").as(Commitments.PLOVER_EVENT.name()),
      col("binding.act.plover_mode").as(Commitments.PLOVER_MODE.name()),
      col("binding.act.cameo").as(Commitments.CAMEO.name()),
      Commitments.CONFIDENCE.col()
    };
  }
}
