package org.entente.stage.partners;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.table.Articles;
import org.entente.table.Mentions;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.UnpairedUnits;

/**
 * Counts which partners stand together, in an article and in a sentence, by period, and says
 * whether it is more than chance.
 *
 * <p>A unit is an article or a sentence. One that names more than {@link #MOST_PARTNERS} partners
 * (a list of votes) pairs nobody, so that no article gives more than 780 pairs and none outweighs
 * the others. It counts in n alone, as if it named nobody, since n_a and n_b must hold no meeting
 * that n_ab leaves out; its shorter sentences pair as any other, and {@link #unpaired} lists it.
 * Pairs are made within an article, so the one large shuffle is by pair and period with partial
 * sums first; the table itself is bounded by the square of the lexicon.
 */
public final class PairPartners {
  /** More partners than this in an article or sentence are a list, not an encounter. */
  public static final int MOST_PARTNERS = 40;

  private static final String UNIT = "unit";
  private static final int WHOLE_ARTICLE = -1;
  private static final String MEMBERS = "members";

  private PairPartners() {}

  /**
   * Pairs the partners.
   *
   * @param partners rows of {@link FindPartners}
   * @param sizes rows of {@link SizePeriods}
   * @param names entity_id, name_fr and kind of the lexicon
   * @param readings rows of {@code Readings}, for the quotes
   */
  public static Dataset<Row> apply(
      Dataset<Row> partners, Dataset<Row> sizes, Dataset<Row> names, Dataset<Row> readings) {
    Dataset<Row> encounters = encounters(units(partners));
    Dataset<Row> counted = withSizes(joint(pairs(encounters)), singles(encounters), sizes);
    Dataset<Row> named = named(adjusted(measured(counted)), names);
    return PartnerPairs.TABLE.conform(
        Sentences.quote(
            named,
            PartnerPairs.EXAMPLE_ARTICLE_ID.name(),
            PartnerPairs.EXAMPLE_QUOTE.name(),
            readings));
  }

  /**
   * The units of canonical articles that name too many partners to pair them.
   *
   * @param partners rows of {@link FindPartners}
   * @return rows of the table {@code unpaired_units}
   */
  public static Dataset<Row> unpaired(Dataset<Row> partners) {
    return UnpairedUnits.TABLE.conform(
        units(partners.filter(col(FindPartners.CANONICAL)))
            .groupBy(
                Articles.ARTICLE_ID.col(),
                PartnerPairs.SCOPE.col(),
                col(UNIT).as(UnpairedUnits.SENTENCE.name()))
            .agg(
                countDistinct(Mentions.ENTITY_ID.col())
                    .cast("int")
                    .as(UnpairedUnits.PARTNERS.name()))
            .filter(UnpairedUnits.PARTNERS.col().gt(MOST_PARTNERS)));
  }

  /** One row per partner and unit: the article as a whole, and each of its sentences. */
  private static Dataset<Row> units(Dataset<Row> partners) {
    return partners
        .withColumn(UNIT, explode(concat(array(lit(WHOLE_ARTICLE)), col(FindPartners.SENTENCES))))
        .withColumn(
            PartnerPairs.SCOPE.name(),
            when(col(UNIT).equalTo(WHOLE_ARTICLE), lit("article")).otherwise(lit("sentence")));
  }

  private static Dataset<Row> singles(Dataset<Row> encounters) {
    return encounters
        .filter(col(FindPartners.CANONICAL))
        .withColumn("member", explode(col(MEMBERS)))
        .withColumn(PartnerSummary.PERIOD.name(), explode(col(FindPartners.PERIODS)))
        .groupBy(
            period(),
            PartnerPairs.SCOPE.col(),
            col("member.entity_id").as(Mentions.ENTITY_ID.name()))
        .agg(count(lit(1)).as("n_single"));
  }

  private static Dataset<Row> withSizes(
      Dataset<Row> joint, Dataset<Row> singles, Dataset<Row> sizes) {
    Dataset<Row> small = broadcast(singles);
    return joint
        .join(broadcast(sizes), PartnerSummary.PERIOD.name())
        .withColumn(
            PartnerPairs.N.name(),
            when(PartnerPairs.SCOPE.col().equalTo("article"), SizePeriods.ARTICLES.col())
                .otherwise(SizePeriods.SENTENCES.col()))
        .join(single(small, PartnerPairs.A_ID, PartnerPairs.N_A), key(PartnerPairs.A_ID))
        .join(single(small, PartnerPairs.B_ID, PartnerPairs.N_B), key(PartnerPairs.B_ID));
  }

  private static String[] key(org.entente.table.Column id) {
    return new String[] {PartnerSummary.PERIOD.name(), PartnerPairs.SCOPE.name(), id.name()};
  }

  private static Column period() {
    return PartnerSummary.PERIOD.col();
  }

  private static Dataset<Row> single(
      Dataset<Row> singles, org.entente.table.Column id, org.entente.table.Column target) {
    return singles.select(
        period(),
        PartnerPairs.SCOPE.col(),
        Mentions.ENTITY_ID.col().as(id.name()),
        col("n_single").as(target.name()));
  }

  /** One row per unit that is no list, with its partners in order. */
  private static Dataset<Row> encounters(Dataset<Row> units) {
    Column member =
        struct(
            Mentions.ENTITY_ID.col(),
            get(col(FindPartners.SENTENCES), lit(0)).as("first"),
            col(FindPartners.SENTENCES).as("named_in"));
    return units
        .groupBy(
            Articles.ARTICLE_ID.col(),
            col(UNIT),
            PartnerPairs.SCOPE.col(),
            col(FindPartners.CANONICAL),
            col(FindPartners.EARLIEST),
            col(FindPartners.LATEST),
            col(FindPartners.RECORDS),
            col(FindPartners.PERIODS))
        .agg(sort_array(collect_list(member)).as(MEMBERS))
        .filter(size(col(MEMBERS)).leq(MOST_PARTNERS));
  }

  private static Dataset<Row> pairs(Dataset<Row> encounters) {
    return encounters
        .filter(size(col(MEMBERS)).gt(1))
        .withColumn("a", explode(col(MEMBERS)))
        .withColumn("b", explode(col(MEMBERS)))
        .filter(col("a.entity_id").lt(col("b.entity_id")))
        .withColumn(PartnerSummary.PERIOD.name(), explode(col(FindPartners.PERIODS)));
  }

  private static Dataset<Row> joint(Dataset<Row> pairs) {
    Column canonical = col(FindPartners.CANONICAL);
    Column sentence =
        when(col(UNIT).geq(0), col(UNIT))
            .otherwise(
                coalesce(
                    get(sort_array(array_intersect(col("a.named_in"), col("b.named_in"))), lit(0)),
                    least(col("a.first"), col("b.first"))));
    Column example =
        struct(
            coalesce(col(FindPartners.EARLIEST), lit("9999-12-31").cast("date")).as("day"),
            Articles.ARTICLE_ID.col(),
            sentence.as("sentence"));
    return pairs
        .groupBy(
            period(),
            PartnerPairs.SCOPE.col(),
            col("a.entity_id").as(PartnerPairs.A_ID.name()),
            col("b.entity_id").as(PartnerPairs.B_ID.name()))
        .agg(
            count(when(canonical, lit(1))).as(PartnerPairs.N_AB.name()),
            sum(col(FindPartners.RECORDS)).as(PartnerPairs.N_AB_WITH_DUPLICATES.name()),
            min(when(canonical, col(FindPartners.EARLIEST))).as(PartnerPairs.FIRST_SEEN.name()),
            max(when(canonical, col(FindPartners.LATEST))).as(PartnerPairs.LAST_SEEN.name()),
            min(when(canonical, example)).as("example"))
        .filter(PartnerPairs.N_AB.col().gt(0))
        .withColumn(
            PartnerPairs.EXAMPLE_ARTICLE_ID.name(), col("example." + Articles.ARTICLE_ID.name()))
        .withColumn(Sentences.NUMBER, col("example.sentence"))
        .drop("example");
  }

  private static Dataset<Row> measured(Dataset<Row> pairs) {
    Column ab = PartnerPairs.N_AB.col();
    Column a = PartnerPairs.N_A.col();
    Column b = PartnerPairs.N_B.col();
    Column n = PartnerPairs.N.col();
    return pairs
        .withColumn(PartnerPairs.EXPECTED.name(), Association.expected(a, b, n))
        .withColumn(
            PartnerPairs.ASSOCIATION_STRENGTH.name(),
            ab.cast("double").divide(PartnerPairs.EXPECTED.col()))
        .withColumn(PartnerPairs.NPMI.name(), Association.npmi(ab, a, b, n))
        .withColumn(PartnerPairs.JACCARD.name(), Association.jaccard(ab, a, b))
        .withColumn(PartnerPairs.G2.name(), Association.g2(ab, a, b, n))
        .withColumn(PartnerPairs.P_VALUE.name(), Association.pValue(PartnerPairs.G2.col()));
  }

  /** Benjamini and Hochberg (1995): the smallest p m / rank of all pairs at least as unlikely. */
  static Dataset<Row> adjusted(Dataset<Row> measured) {
    WindowSpec family = Window.partitionBy(period(), PartnerPairs.SCOPE.col());
    Column id = struct(PartnerPairs.A_ID.col(), PartnerPairs.B_ID.col());
    WindowSpec ascending = family.orderBy(PartnerPairs.P_VALUE.col(), id);
    WindowSpec fromTop =
        family
            .orderBy(col("p_rank").desc())
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column raw = PartnerPairs.P_VALUE.col().multiply(col("pairs")).divide(col("p_rank"));
    return measured
        .withColumn("p_rank", row_number().over(ascending))
        .withColumn("pairs", count(lit(1)).over(family))
        .withColumn(PartnerPairs.Q_VALUE.name(), least(lit(1.0), min(raw).over(fromTop)));
  }

  private static Dataset<Row> named(Dataset<Row> pairs, Dataset<Row> names) {
    return pairs
        .join(
            broadcast(
                names.select(
                    col("entity_id").as(PartnerPairs.A_ID.name()),
                    col("name_fr").as(PartnerPairs.A_NAME.name()))),
            PartnerPairs.A_ID.name())
        .join(
            broadcast(
                names.select(
                    col("entity_id").as(PartnerPairs.B_ID.name()),
                    col("name_fr").as(PartnerPairs.B_NAME.name()))),
            PartnerPairs.B_ID.name());
  }
}
