package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode_outer;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;

/**
 * Gathers the acts of each undertaking into one row and orders them into its timeline. Each act
 * knows its undertaking, so this is one shuffle by undertaking; first, best and last assertions are
 * the least or greatest by a total order that ends in the act's id. "Overdue" is computed against
 * the as-of day and said to be so; no other status is without its quote.
 */
public final class FollowCommitments {
  private static final String DAY = "day";
  private static final String NEVER = "9999-12-31";
  private static final String LONG_AGO = "0001-01-01";
  private static final int LONGEST_QUOTE = 400;

  /**
   * What comes out.
   *
   * @param commitments rows of the table {@code commitments}
   * @param timeline rows of the table {@code commitment_timeline}
   */
  public record Followed(Dataset<Row> commitments, Dataset<Row> timeline) {}

  private FollowCommitments() {}

  /**
   * Gathers and orders the acts.
   *
   * @param acts rows of the table {@code acts}, with their specificity
   * @param articles rows of the table {@code articles}
   * @param names entity_id, name_fr and kind of the lexicon
   * @param firstTopics article_id and topic_id of each article's first topic; empty when none is
   *     known
   * @param asOf the day against which deadlines are overdue
   */
  public static Followed apply(
      Dataset<Row> acts,
      Dataset<Row> articles,
      Dataset<Row> names,
      Dataset<Row> firstTopics,
      LocalDate asOf) {
    Dataset<Row> assertions = assertions(acts, articles);
    Dataset<Row> gathered = withStatus(gathered(assertions), asOf);
    Dataset<Row> commitments =
        named(
                named(gathered, names, Commitments.BY_IDS, Commitments.BY_NAMES),
                names,
                Commitments.TO_IDS,
                Commitments.TO_NAMES)
            .join(
                firstTopics.select(
                    Articles.ARTICLE_ID.col().as(Commitments.BEST_ARTICLE_ID.name()),
                    Commitments.TOPIC_ID.col()),
                new String[] {Commitments.BEST_ARTICLE_ID.name()},
                "left");
    return new Followed(Commitments.TABLE.conform(commitments), timeline(assertions, gathered));
  }

  private static Dataset<Row> assertions(Dataset<Row> acts, Dataset<Row> articles) {
    return SelectAssertions.apply(acts, articles)
        .withColumn("event", Stages.event())
        .withColumn("act_status", Stages.status())
        .withColumn("progress", Stages.progress())
        .withColumn(DAY, coalesce(col("stated_latest"), lit(LONG_AGO).cast("date")));
  }

  private static Dataset<Row> gathered(Dataset<Row> assertions) {
    Column quotable = length(Acts.QUOTE.col()).leq(LONGEST_QUOTE);
    Column best =
        struct(
            Acts.REPEATS_ACT_ID.col().isNull().as("own"),
            quotable.as("quotable"),
            col("progress"),
            col("specificity"),
            Acts.CONFIDENCE.col(),
            length(Acts.QUOTE.col()).as("chars"),
            Acts.ACT_ID.col(),
            struct("*").as("act"));
    Column first =
        struct(
            coalesce(col("stated_earliest"), lit(NEVER).cast("date")).as("first_day"),
            Acts.ACT_ID.col(),
            col("stated_earliest"),
            col("stated_latest"),
            col("stated_granularity"),
            col("stated_method"));
    Column due =
        struct(
            col("due_latest").isNotNull().as("known"),
            col(DAY),
            col("progress"),
            Acts.ACT_ID.col(),
            col("due_earliest"),
            col("due_latest"),
            col("due_granularity"),
            col("due_method"));
    Column last =
        struct(
            col(DAY),
            col("progress"),
            Acts.ACT_ID.col(),
            col("act_status"),
            col("stated_latest").as("since"));
    return assertions
        .groupBy(Acts.COMMITMENT_ID.col())
        .agg(
            max(best).as("best"),
            min(first).as("first"),
            max(due).as("due"),
            max(last).as("last"),
            max(col("specificity")).as("most_specific"),
            count(lit(1)).as(Commitments.ASSERTIONS.name()),
            count_distinct(Articles.CANONICAL_ID.col()).as(Commitments.ARTICLES.name()),
            count_distinct(Articles.AGENCY.col()).as(Commitments.SOURCES.name()),
            max(Acts.CONFIDENCE.col()).as("most_confident"))
        .select(
            Commitments.COMMITMENT_ID.col(),
            col("best.act.type").as(Commitments.TYPE.name()),
            col("best.act.family").as(Commitments.FAMILY.name()),
            col("best.act.by_ids").as(Commitments.BY_IDS.name()),
            col("best.act.to_ids").as(Commitments.TO_IDS.name()),
            size(col("best.act.by_ids")).gt(1).as(Commitments.RECIPROCAL.name()),
            col("best.act.action").as(Commitments.ACTION.name()),
            col("best.act.theme").as(Commitments.THEME.name()),
            col("first.stated_earliest").as("first_stated_earliest"),
            col("first.stated_latest").as("first_stated_latest"),
            col("first.stated_granularity").as("first_stated_granularity"),
            col("first.stated_method").as("first_stated_method"),
            col("due.due_earliest").as("due_earliest"),
            col("due.due_latest").as("due_latest"),
            col("due.due_granularity").as("due_granularity"),
            col("due.due_method").as("due_method"),
            col("best.act.condition").isNotNull().as(Commitments.CONDITIONAL.name()),
            col("best.act.condition").as(Commitments.CONDITION.name()),
            col("best.act.quantities").as(Commitments.QUANTITIES.name()),
            col("most_specific").as(Commitments.SPECIFICITY.name()),
            col("last.act_status").as("said_status"),
            col("last.since").as("said_since"),
            Commitments.ASSERTIONS.col(),
            Commitments.ARTICLES.col(),
            Commitments.SOURCES.col(),
            col("best.act.quote").as(Commitments.BEST_QUOTE.name()),
            col("best.act.article_id").as(Commitments.BEST_ARTICLE_ID.name()),
            col("best.act.plover_event").as(Commitments.PLOVER_EVENT.name()),
            col("best.act.plover_mode").as(Commitments.PLOVER_MODE.name()),
            col("best.act.cameo").as(Commitments.CAMEO.name()),
            col("most_confident").as(Commitments.CONFIDENCE.name()));
  }

  /**
   * An undertaking or agreement that nothing has fulfilled or ended is overdue behind its deadline.
   */
  private static Dataset<Row> withStatus(Dataset<Row> gathered, LocalDate asOf) {
    Column open = col("said_status").isin("announced", "offered", "planned", "agreed", "signed");
    Column overdue = coalesce(open.and(col("due_latest").lt(lit(asOf))), lit(false));
    return gathered
        .withColumn("overdue", overdue)
        .withColumn(
            Commitments.STATUS.name(),
            when(col("overdue"), lit("overdue")).otherwise(col("said_status")))
        .withColumn(
            Commitments.STATUS_SINCE.name(),
            when(col("overdue"), date_add(col("due_latest"), 1)).otherwise(col("said_since")))
        .withColumn(
            Commitments.STATUS_BASIS.name(),
            when(col("overdue"), lit("computed")).otherwise(lit("quote")));
  }

  /** The French names of the ids, in the order of the ids. */
  private static Dataset<Row> named(
      Dataset<Row> rows,
      Dataset<Row> names,
      org.entente.table.Column ids,
      org.entente.table.Column target) {
    Dataset<Row> looked =
        rows.select(
                Commitments.COMMITMENT_ID.col().as("named_id"),
                posexplode_outer(ids.col()).as(new String[] {"position", "entity_id"}))
            .join(broadcast(names), new String[] {"entity_id"}, "left")
            .filter(col("entity_id").isNotNull())
            .groupBy("named_id")
            .agg(
                transform(
                        sort_array(
                            collect_list(
                                struct(
                                    col("position"),
                                    coalesce(col("name_fr"), col("entity_id")).as("name")))),
                        item -> item.getField("name"))
                    .as("found_names"));
    return rows.join(looked, Commitments.COMMITMENT_ID.col().equalTo(col("named_id")), "left")
        .withColumn(
            target.name(), coalesce(col("found_names"), expr("cast(array() as array<string>)")))
        .drop("named_id", "found_names");
  }

  private static Dataset<Row> timeline(Dataset<Row> assertions, Dataset<Row> gathered) {
    Dataset<Row> said =
        assertions
            .filter(Acts.REPEATS_ACT_ID.col().isNull())
            .select(
                Commitments.COMMITMENT_ID.col(),
                col("stated_earliest").as(CommitmentTimeline.EARLIEST.name()),
                col("stated_latest").as(CommitmentTimeline.LATEST.name()),
                col("stated_granularity").as(CommitmentTimeline.GRANULARITY.name()),
                CommitmentTimeline.EVENT.col(),
                Acts.ACT_ID.col(),
                Articles.ARTICLE_ID.col(),
                Acts.QUOTE.col(),
                col("progress"));
    Dataset<Row> due = computed(gathered.filter(col("due_latest").isNotNull()), "due", 0);
    Dataset<Row> overdue = computed(gathered.filter(col("overdue")), "overdue", 1);
    WindowSpec inTime =
        Window.partitionBy(Commitments.COMMITMENT_ID.col())
            .orderBy(
                CommitmentTimeline.EARLIEST.col().asc_nulls_first(),
                CommitmentTimeline.LATEST.col().asc_nulls_first(),
                col("progress"),
                coalesce(Acts.ACT_ID.col(), lit("~")));
    WindowSpec sameEvent =
        Window.partitionBy(Commitments.COMMITMENT_ID.col(), CommitmentTimeline.EVENT.col())
            .orderBy(
                CommitmentTimeline.EARLIEST.col().asc_nulls_first(),
                CommitmentTimeline.LATEST.col().asc_nulls_first(),
                col("progress"),
                coalesce(Acts.ACT_ID.col(), lit("~")));
    Dataset<Row> steps =
        said.unionByName(due)
            .unionByName(overdue)
            .withColumn("again", row_number().over(sameEvent))
            .withColumn(CommitmentTimeline.STEP.name(), row_number().over(inTime))
            .withColumn(
                CommitmentTimeline.EVENT.name(),
                when(
                        CommitmentTimeline.EVENT.col().equalTo("stated").and(col("again").gt(1)),
                        lit("reaffirmed"))
                    .otherwise(CommitmentTimeline.EVENT.col()));
    return CommitmentTimeline.TABLE.conform(steps);
  }

  private static Dataset<Row> computed(Dataset<Row> gathered, String event, int daysBehind) {
    Column day = date_add(col("due_latest"), daysBehind);
    Column first = daysBehind == 0 ? col("due_earliest") : day;
    return gathered.select(
        Commitments.COMMITMENT_ID.col(),
        first.as(CommitmentTimeline.EARLIEST.name()),
        day.as(CommitmentTimeline.LATEST.name()),
        (daysBehind == 0 ? col("due_granularity") : lit("day"))
            .as(CommitmentTimeline.GRANULARITY.name()),
        lit(event).as(CommitmentTimeline.EVENT.name()),
        lit(null).cast("string").as(Acts.ACT_ID.name()),
        lit(null).cast("string").as(Articles.ARTICLE_ID.name()),
        lit(null).cast("string").as(Acts.QUOTE.name()),
        lit(20 + daysBehind).as("progress"));
  }
}
