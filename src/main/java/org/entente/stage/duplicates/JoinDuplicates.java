package org.entente.stage.duplicates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.entente.stage.Readings;
import org.entente.table.Articles;
import org.entente.table.DuplicatePairs;

/**
 * Joins articles that repeat one another into stories. Bodies that say the same words are one;
 * pairs of bodies that share enough rare shingles are compared word by word; each body that copies
 * another one belongs to the one it shares most with among those that copy none (see {@link
 * GatherStories}).
 *
 * <p>Each article of a story is a verified copy of its canonical article, with the similarity that
 * its row records. The canonical article is the earliest, then the longest, then the one with the
 * smallest id, and its first record the one row that counts.
 */
public final class JoinDuplicates {
  private static final String CANONICAL = "canonical";
  private static final String EXACT = "exact";

  /**
   * What comes out.
   *
   * @param articles rows of the table {@code articles}, with texts
   * @param pairs rows of the table {@code duplicate_pairs}
   */
  public record Joined(Dataset<Row> articles, Dataset<Row> pairs) {}

  private JoinDuplicates() {}

  /**
   * Joins the articles.
   *
   * @param readings rows of {@link Readings}
   * @param repeated records whose text was read for another record, as {@code SelectRecords} gives
   *     them
   * @param keep puts rows at hand that several steps read: writes them and reads them back, or
   *     persists them
   */
  public static Joined apply(
      Dataset<Row> readings, Dataset<Row> repeated, UnaryOperator<Dataset<Row>> keep) {
    Dataset<Row> represented = SketchBodies.represented(readings);
    Dataset<Row> sketches = keep.apply(SketchBodies.apply(readings, represented));
    Dataset<Row> candidates = PairCandidates.apply(SketchBodies.filed(sketches));
    Dataset<Row> verified = keep.apply(VerifyPairs.apply(candidates, sketches));
    Dataset<Row> stories = placed(represented, GatherStories.apply(verified, keep));
    return new Joined(
        Articles.WITH_TEXT.conform(RecordRows.of(readings, stories, repeated)),
        pairs(verified, represented));
  }

  /** Story, canonical article, kind and similarity of each article. */
  private static Dataset<Row> placed(Dataset<Row> represented, Dataset<Row> belonging) {
    Column body = col(SketchBodies.BODY_ID);
    Column canonical = Articles.CANONICAL_ID.col();
    return represented
        .join(belonging, new String[] {SketchBodies.BODY_ID}, "left")
        .withColumn(Articles.CANONICAL_ID.name(), coalesce(col(GatherStories.CENTRE), body))
        .withColumn(
            Articles.CLUSTER_ID.name(),
            min(Articles.ARTICLE_ID.col()).over(Window.partitionBy(canonical)))
        .withColumn(
            Articles.DUPLICATE_KIND.name(),
            when(Articles.ARTICLE_ID.col().equalTo(canonical), lit(CANONICAL))
                .otherwise(coalesce(DuplicatePairs.KIND.col(), lit(EXACT))))
        .withColumn(
            Articles.SIMILARITY.name(), coalesce(DuplicatePairs.CONTAINMENT.col(), lit(1.0)))
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.CLUSTER_ID.col(),
            canonical,
            Articles.DUPLICATE_KIND.col(),
            Articles.SIMILARITY.col());
  }

  private static Dataset<Row> pairs(Dataset<Row> verified, Dataset<Row> represented) {
    Dataset<Row> compared =
        verified
            .withColumnRenamed(PairCandidates.LATER, Articles.ARTICLE_ID.name())
            .withColumnRenamed(PairCandidates.EARLIER, DuplicatePairs.OTHER_ID.name());
    Dataset<Row> same =
        represented
            .filter(Articles.ARTICLE_ID.col().notEqual(col(SketchBodies.BODY_ID)))
            .select(
                Articles.ARTICLE_ID.col(),
                col(SketchBodies.BODY_ID).as(DuplicatePairs.OTHER_ID.name()),
                lit(EXACT).as(DuplicatePairs.KIND.name()),
                lit(1.0).as(DuplicatePairs.JACCARD.name()),
                lit(1.0).as(DuplicatePairs.CONTAINMENT.name()),
                lit(null).cast("int").as(DuplicatePairs.SHARED_SHINGLES.name()));
    return DuplicatePairs.TABLE.conform(compared.unionByName(same));
  }
}
