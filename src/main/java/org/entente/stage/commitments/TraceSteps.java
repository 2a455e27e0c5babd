package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;

/**
 * Tells each undertaking's steps and where it stands, by reading its acts in the order of time: one
 * shuffle by undertaking, and in memory only what {@link org.entente.text.commitment.LifeCycle}
 * keeps of the past.
 */
final class TraceSteps {
  /** The day on which an act was said or happened, for the order of the acts. */
  static final String DAY = "day";

  static final String PROGRESS = "progress";
  static final String SINCE = "since";
  static final String COMPUTED = "computed";

  private static final String NEVER = "9999-12-31";
  private static final Set<String> REPORTS = Set.of("ongoing", "delivered", "refusal");

  /** A step of the timeline, or behind them all where the undertaking stands. */
  static final StructType SCHEMA =
      new StructType()
          .add(Commitments.COMMITMENT_ID.name(), DataTypes.StringType)
          .add(CommitmentTimeline.EARLIEST.name(), DataTypes.DateType)
          .add(CommitmentTimeline.LATEST.name(), DataTypes.DateType)
          .add(CommitmentTimeline.GRANULARITY.name(), DataTypes.StringType)
          .add(CommitmentTimeline.EVENT.name(), DataTypes.StringType)
          .add(Acts.ACT_ID.name(), DataTypes.StringType)
          .add(Articles.ARTICLE_ID.name(), DataTypes.StringType)
          .add(Acts.QUOTE.name(), DataTypes.StringType)
          .add(PROGRESS, DataTypes.IntegerType)
          .add(Commitments.STATUS.name(), DataTypes.StringType)
          .add(Commitments.SAID_STATUS.name(), DataTypes.StringType)
          .add(SINCE, DataTypes.DateType)
          .add(COMPUTED, DataTypes.BooleanType)
          .add("due_earliest", DataTypes.DateType)
          .add("due_latest", DataTypes.DateType)
          .add("due_granularity", DataTypes.StringType)
          .add("due_method", DataTypes.StringType);

  private TraceSteps() {}

  /**
   * Adds to each act the day and the place in which it counts: what is reported after the
   * undertaking began did not happen before.
   */
  static Dataset<Row> ordered(Dataset<Row> assertions) {
    Column report = Acts.TYPE.col().isInCollection(REPORTS);
    Column began = col(LinkDeeds.ROOT_KIND).isin("STATED", "AGREED", "SIGNED", "REQUESTED");
    Column before = col("stated_latest").lt(col(LinkDeeds.ROOT_DAY)).and(report).and(began);
    Dataset<Row> dated = assertions.withColumn("misdated", coalesce(before, lit(false)));
    for (String part : new String[] {"earliest", "latest", "granularity"}) {
      Column said = col("stated_" + part);
      dated =
          dated.withColumn(
              "stated_" + part, when(col("misdated"), col("published_" + part)).otherwise(said));
    }
    // What has no date cannot change what is dated to hold since.
    Column day =
        coalesce(
            col("stated_latest"), col(DescribeDeeds.PUBLISHED_LATEST), col(LinkDeeds.ROOT_DAY));
    return dated
        .drop("misdated")
        .withColumn(DAY, coalesce(day, lit(NEVER).cast("date")))
        .withColumn(PROGRESS, progress());
  }

  /** How far along an act speaks of its undertaking. */
  private static Column progress() {
    String[] types = {
      "appeal",
      "proposal",
      "request",
      "offer",
      "plan",
      "pledge",
      "agreement",
      "signed",
      "ongoing",
      "delivered",
      "refusal"
    };
    Column column = lit(0);
    for (int i = 0; i < types.length; i++) {
      column = when(Acts.TYPE.col().equalTo(types[i]), lit(i + 1)).otherwise(column);
    }
    return column;
  }

  /**
   * The steps and, in one row without an event, where each undertaking stands.
   *
   * @param assertions as {@link #ordered} gives them
   * @param asOf the day against which deadlines are overdue
   */
  static Dataset<Row> apply(Dataset<Row> assertions, LocalDate asOf) {
    Column[] order = {
      col(DAY), col(PROGRESS), col(DescribeDeeds.STORY), Acts.START.col(), Acts.ACT_ID.col()
    };
    return assertions
        .groupByKey(
            (MapFunction<Row, String>) row -> row.getAs(Commitments.COMMITMENT_ID.name()),
            Encoders.STRING())
        .flatMapSortedGroups(
            order,
            (FlatMapGroupsFunction<String, Row, Row>)
                (id, rows) -> new StepIterator(id, rows, asOf),
            Encoders.row(SCHEMA));
  }

  /** Rows of the table {@code commitment_timeline}. */
  static Dataset<Row> timeline(Dataset<Row> traced) {
    Column[] order = {
      CommitmentTimeline.LATEST.col().asc_nulls_last(),
      col(PROGRESS).asc(),
      coalesce(Acts.ACT_ID.col(), lit("~")).asc()
    };
    return CommitmentTimeline.TABLE.conform(
        traced
            .filter(CommitmentTimeline.EVENT.col().isNotNull())
            .withColumn(
                CommitmentTimeline.STEP.name(),
                row_number()
                    .over(Window.partitionBy(Commitments.COMMITMENT_ID.col()).orderBy(order))));
  }

  /** Where each undertaking stands: status, since when, and its deadline. */
  static Dataset<Row> standings(Dataset<Row> traced) {
    return traced
        .filter(CommitmentTimeline.EVENT.col().isNull())
        .select(
            Commitments.COMMITMENT_ID.col(),
            Commitments.STATUS.col(),
            Commitments.SAID_STATUS.col(),
            col(SINCE).as(Commitments.STATUS_SINCE.name()),
            when(col(COMPUTED), lit("computed"))
                .otherwise(lit("quote"))
                .as(Commitments.STATUS_BASIS.name()),
            col("due_earliest"),
            col("due_latest"),
            col("due_granularity"),
            col("due_method"));
  }
}
