package org.entente.stage.partners;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Mentions;
import org.entente.table.PartnerSummary;

/**
 * Counts partners by period. Rows grow with entities times periods, both bounded by the lexicon and
 * the calendar; the shuffles are by period and entity, with partial sums first, so that no key is
 * heavy.
 */
public final class SummarisePartners {
  private static final UserDefinedFunction BEFORE =
      udf((UDF1<String, String>) Periods::before, DataTypes.StringType);

  private SummarisePartners() {}

  /**
   * Counts the partners.
   *
   * @param partners rows of {@link FindPartners}
   * @param articles rows of the table {@code articles}
   * @param sizes rows of {@link SizePeriods}
   * @param acts rows of the table {@code acts}
   * @param names entity_id, name_fr and kind of the lexicon
   * @param readings rows of {@code Readings}, for the quotes
   */
  public static Dataset<Row> apply(
      Dataset<Row> partners,
      Dataset<Row> articles,
      Dataset<Row> sizes,
      Dataset<Row> acts,
      Dataset<Row> names,
      Dataset<Row> readings) {
    Dataset<Row> counted = counted(partners).join(broadcast(sizes), PartnerSummary.PERIOD.name());
    Dataset<Row> ranked = withPrevious(withShares(counted), sizes);
    Dataset<Row> rows =
        ranked
            .transform(summary -> withActs(summary, acts, articles))
            .join(broadcast(names), PartnerSummary.ENTITY_ID.name())
            .transform(
                summary ->
                    Sentences.quote(
                        summary,
                        PartnerSummary.EXAMPLE_ARTICLE_ID.name(),
                        PartnerSummary.EXAMPLE_QUOTE.name(),
                        readings));
    return PartnerSummary.TABLE.conform(rows);
  }

  private static Dataset<Row> counted(Dataset<Row> partners) {
    Column canonical = col(FindPartners.CANONICAL);
    Column example =
        struct(
            col(FindPartners.IN_TITLE).equalTo(lit(false)).as("untitled"),
            coalesce(col(FindPartners.EARLIEST), lit("9999-12-31").cast("date")).as("day"),
            Articles.ARTICLE_ID.col(),
            get(col(FindPartners.SENTENCES), lit(0)).as("sentence"));
    return partners
        .withColumn(PartnerSummary.PERIOD.name(), explode(col(FindPartners.PERIODS)))
        .groupBy(PartnerSummary.PERIOD.col(), Mentions.ENTITY_ID.col())
        .agg(
            count(when(canonical, lit(1))).as(PartnerSummary.ARTICLES.name()),
            sum(col(FindPartners.RECORDS)).as(PartnerSummary.ARTICLES_WITH_DUPLICATES.name()),
            coalesce(sum(when(canonical, size(col(FindPartners.SENTENCES)))).cast("long"), lit(0L))
                .as(PartnerSummary.SENTENCES.name()),
            count(when(canonical.and(col(FindPartners.IN_TITLE)), lit(1)))
                .as(PartnerSummary.IN_TITLE.name()),
            min(when(canonical, col(FindPartners.EARLIEST))).as(PartnerSummary.FIRST_SEEN.name()),
            max(when(canonical, col(FindPartners.LATEST))).as(PartnerSummary.LAST_SEEN.name()),
            min(when(canonical, example)).as("example"))
        .filter(PartnerSummary.ARTICLES.col().gt(0))
        .withColumn(
            PartnerSummary.EXAMPLE_ARTICLE_ID.name(), col("example." + Articles.ARTICLE_ID.name()))
        .withColumn(Sentences.NUMBER, col("example.sentence"))
        .drop("example");
  }

  private static Dataset<Row> withShares(Dataset<Row> counted) {
    Column articles = PartnerSummary.ARTICLES.col();
    Column all = SizePeriods.ARTICLES.col();
    return counted
        .withColumn(PartnerSummary.SHARE.name(), articles.cast("double").divide(all))
        .withColumn(PartnerSummary.SHARE_LOW.name(), Proportions.wilsonLow(articles, all))
        .withColumn(PartnerSummary.SHARE_HIGH.name(), Proportions.wilsonHigh(articles, all))
        .withColumn(
            PartnerSummary.RANK.name(),
            rank().over(Window.partitionBy(PartnerSummary.PERIOD.col()).orderBy(articles.desc())));
  }

  /** The figures of the period before; a partner absent from it had no share in it. */
  private static Dataset<Row> withPrevious(Dataset<Row> ranked, Dataset<Row> sizes) {
    Dataset<Row> earlier =
        ranked.select(
            PartnerSummary.PERIOD.col().as("before"),
            PartnerSummary.ENTITY_ID.col().as("before_id"),
            PartnerSummary.ARTICLES.col().as("before_articles"),
            PartnerSummary.RANK.col().as(PartnerSummary.PREVIOUS_RANK.name()));
    Dataset<Row> earlierSizes =
        sizes.select(
            PartnerSummary.PERIOD.col().as("sized"), SizePeriods.ARTICLES.col().as("before_all"));
    Column before = coalesce(col("before_articles"), lit(0L));
    Column share = before.cast("double").divide(col("before_all"));
    return ranked
        .withColumn("previous", BEFORE.apply(PartnerSummary.PERIOD.col()))
        .join(broadcast(earlierSizes), col("previous").equalTo(col("sized")), "left")
        .join(
            broadcast(earlier),
            col("previous")
                .equalTo(col("before"))
                .and(PartnerSummary.ENTITY_ID.col().equalTo(col("before_id"))),
            "left")
        .withColumn(PartnerSummary.CHANGE.name(), PartnerSummary.SHARE.col().minus(share))
        .withColumn(
            PartnerSummary.CHANGE_Z.name(),
            Proportions.z(
                PartnerSummary.ARTICLES.col(),
                SizePeriods.ARTICLES.col(),
                before,
                col("before_all")));
  }

  private static Dataset<Row> withActs(
      Dataset<Row> summary, Dataset<Row> acts, Dataset<Row> articles) {
    Dataset<Row> dated =
        acts.filter(Acts.REPEATS_ACT_ID.col().isNull())
            .join(
                FindPartners.dated(articles).filter(col(FindPartners.CANONICAL)),
                Articles.ARTICLE_ID.name());
    return summary
        .join(actCounts(dated, Acts.BY_IDS, PartnerSummary.ACTS_BY), key(), "left")
        .join(actCounts(dated, Acts.TO_IDS, PartnerSummary.ACTS_TO), key(), "left")
        .na()
        .fill(0L, new String[] {PartnerSummary.ACTS_BY.name(), PartnerSummary.ACTS_TO.name()});
  }

  private static String[] key() {
    return new String[] {PartnerSummary.PERIOD.name(), PartnerSummary.ENTITY_ID.name()};
  }

  private static Dataset<Row> actCounts(
      Dataset<Row> dated, org.entente.table.Column side, org.entente.table.Column target) {
    return dated
        .withColumn(PartnerSummary.PERIOD.name(), explode(col(FindPartners.PERIODS)))
        .withColumn(PartnerSummary.ENTITY_ID.name(), explode(side.col()))
        .groupBy(PartnerSummary.PERIOD.col(), PartnerSummary.ENTITY_ID.col())
        .agg(count(lit(1)).as(target.name()));
  }
}
