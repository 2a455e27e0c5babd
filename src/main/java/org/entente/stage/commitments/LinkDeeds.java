package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Commitments;
import org.entente.text.Lexicon;
import org.entente.text.commitment.Block;
import org.entente.text.commitment.BlockKeys;
import org.entente.text.commitment.Deed;

/**
 * Finds the undertaking of each wording. Wordings with one key are one (see {@code CommitmentKey}),
 * so that reports of a report cost nothing. Those that share an actor and a word meet in a block
 * and are compared there in the order of their publication, each with at most {@value
 * Block#MEMBERS} earlier ones. Each belongs to the earlier one that most speaks for, and through at
 * most {@value #HOPS} of them to the first: the undertaking, whose id is made of the first one's
 * key, so that nothing that is published later changes it. One that is no act of the first one's
 * actors stands alone.
 */
final class LinkDeeds {
  static final int HOPS = 4;

  static final String KEY = "key";
  static final String ROOT_DAY = "root_day";
  static final String ROOT_KIND = "root_kind";

  private static final String ROOT = "root";
  private static final String PARENT = "parent";
  private static final String FIRST = "first";
  private static final String DAY = "day";
  private static final String KIN = "kin";
  private static final String BLOCKS = "blocks";
  private static final String NEVER = "9999-12-31";

  /**
   * What comes out.
   *
   * @param roots key, commitment_id, day and kind of the first deed, and the act, article and quote
   *     that stand for the key
   * @param edges pairs of keys as {@link CompareBlock} gives them
   */
  record Linked(Dataset<Row> roots, Dataset<Row> edges) {}

  private LinkDeeds() {}

  /**
   * Links the deeds.
   *
   * @param deeds as {@link DescribeDeeds} gives them
   * @param keep puts rows at hand that several steps read
   */
  static Linked apply(
      Dataset<Row> deeds, Broadcast<Lexicon> lexicon, UnaryOperator<Dataset<Row>> keep) {
    Dataset<Row> nodes = keep.apply(nodes(deeds));
    Dataset<Row> edges = keep.apply(edges(nodes, lexicon));
    Dataset<Row> parents = keep.apply(parents(nodes, edges));
    Dataset<Row> two = keep.apply(jump(parents));
    Dataset<Row> far = keep.apply(jump(two));
    return new Linked(keep.apply(roots(nodes, parents, far)), edges);
  }

  /** One row a key: its earliest deed, the blocks it stands in, and the actors that bear it. */
  private static Dataset<Row> nodes(Dataset<Row> deeds) {
    Column deed = col(DeedRows.DEED);
    Dataset<Row> firsts =
        deeds
            .groupBy(deed.getField(KEY).as(KEY))
            .agg(
                min(struct(
                        coalesce(deed.getField("published"), lit(NEVER).cast("date")).as(DAY),
                        Acts.ACT_ID.col(),
                        Articles.ARTICLE_ID.col(),
                        Acts.QUOTE.col(),
                        deed))
                    .as(FIRST))
            .select(
                col(KEY),
                col(FIRST + "." + DAY),
                col(FIRST + "." + Acts.ACT_ID.name()),
                col(FIRST + "." + Articles.ARTICLE_ID.name()),
                col(FIRST + "." + Acts.QUOTE.name()),
                col(FIRST + "." + DeedRows.DEED));
    StructType schema =
        firsts
            .schema()
            .add(BLOCKS, DataTypes.createArrayType(DataTypes.StringType))
            .add(KIN, DataTypes.createArrayType(DataTypes.StringType));
    return firsts.map((MapFunction<Row, Row>) LinkDeeds::filed, Encoders.row(schema));
  }

  private static Row filed(Row row) {
    Deed deed = DeedRows.deed(row.getAs(DeedRows.DEED));
    return DeedRows.with(row, DeedRows.array(BlockKeys.of(deed)), DeedRows.array(deed.kin()));
  }

  private static Dataset<Row> edges(Dataset<Row> nodes, Broadcast<Lexicon> lexicon) {
    return nodes
        .select(explode(col(BLOCKS)).as("block"), col(DAY), col(KEY), col(DeedRows.DEED))
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("block"), Encoders.STRING())
        .flatMapSortedGroups(
            new Column[] {col(DAY), col(KEY)},
            new CompareBlock(lexicon),
            Encoders.row(CompareBlock.SCHEMA));
  }

  /** The earlier wording that each one belongs to; none for the first of an undertaking. */
  private static Dataset<Row> parents(Dataset<Row> nodes, Dataset<Row> edges) {
    Dataset<Row> continued =
        nodes
            .filter(col("deed.follows").isNotNull())
            .select(col(KEY), col("deed.follows").as(PARENT));
    Dataset<Row> alike =
        edges
            .filter(col(CompareBlock.JOINS))
            .groupBy(col(KEY))
            .agg(
                min(struct(
                        col(CompareBlock.SCORE).multiply(-1).as("against"),
                        col(CompareBlock.OTHER_DAY),
                        col(CompareBlock.OTHER)))
                    .as("best"))
            .select(col(KEY), col("best." + CompareBlock.OTHER).as(PARENT))
            .join(continued.select(KEY), new String[] {KEY}, "left_anti");
    return continued.unionByName(alike);
  }

  /** Doubles the steps: goes on from where each one's steps lead. */
  private static Dataset<Row> jump(Dataset<Row> steps) {
    Dataset<Row> next = steps.select(col(KEY).as("next_key"), col(PARENT).as("next_parent"));
    return steps
        .join(next, col(PARENT).equalTo(col("next_key")), "left")
        .select(col(KEY), coalesce(col("next_parent"), col(PARENT)).as(PARENT));
  }

  /** The first wording of each one's undertaking; itself when it is too far or of others. */
  private static Dataset<Row> roots(Dataset<Row> nodes, Dataset<Row> parents, Dataset<Row> far) {
    Dataset<Row> ends =
        far.join(parents.select(col(KEY).as(PARENT)), new String[] {PARENT}, "left_anti");
    Dataset<Row> firsts =
        nodes.select(
            col(KEY).as(ROOT),
            col("deed.by").as("root_kin"),
            col("deed.to").as("root_to"),
            col(DAY).as(ROOT_DAY),
            col("deed.kind").as(ROOT_KIND));
    Column joins = col(ROOT).isNotNull().and(coalesce(bears(), lit(false)));
    return nodes
        .join(ends.select(col(KEY), col(PARENT).as(ROOT)), new String[] {KEY}, "left")
        .join(firsts, new String[] {ROOT}, "left")
        .select(
            col(KEY),
            when(joins, col(ROOT)).otherwise(col(KEY)).as(ROOT),
            when(joins, col(ROOT_DAY)).otherwise(col(DAY)).as(ROOT_DAY),
            when(joins, col(ROOT_KIND)).otherwise(col("deed.kind")).as(ROOT_KIND),
            Acts.ACT_ID.col(),
            Articles.ARTICLE_ID.col(),
            Acts.QUOTE.col())
        .withColumn(Commitments.COMMITMENT_ID.name(), substring(sha2(col(ROOT), 256), 1, 16));
  }

  /** Whether a wording can be of the undertaking's actors; a report may not name whose it is. */
  private static Column bears() {
    Column others = arrays_overlap(col(KIN), col("root_kin"));
    Column helped = arrays_overlap(col(KIN), col("root_to"));
    return arrays_overlap(col("deed.by"), col("root_kin"))
        .or(size(col("deed.others")).gt(0).and(others.or(helped)))
        .or(col("deed.kind").equalTo("STOPPED"))
        .or(col("deed.follows").isNotNull());
  }
}
