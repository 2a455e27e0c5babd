package org.entente.stage.duplicates;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.entente.table.DuplicatePairs;

/**
 * Which body stands for which. The bodies are taken in their precedence: one that copies none that
 * stands for a story stands for a story of its own, and the others belong to the one of these that
 * they share most with. So every body of a story is a verified copy of the one that stands for it,
 * nothing is joined through a third body, and no two bodies that stand for stories are copies.
 *
 * <p>This is the first maximal independent set in the order of precedence, found in parallel rounds
 * (Luby 1986; Blelloch, Fineman and Shun 2012): in each round the bodies without an undecided
 * earlier copy stand, and what copies them belongs. A round is joins of pairs by body; the pairs
 * shrink with every round. Copies of one dispatch take one or two rounds; only a text that changes
 * little by little over many issues takes more, and what {@link #MOST_ROUNDS} rounds leave
 * undecided stands for itself.
 */
final class GatherStories {
  /** Rounds at most; each needs a chain of two more issues that only resemble their neighbours. */
  static final int MOST_ROUNDS = 30;

  /** The body that stands for the story. */
  static final String CENTRE = "centre_id";

  private GatherStories() {}

  /**
   * Gathers the bodies.
   *
   * @param verified rows of {@link VerifyPairs}
   * @param keep puts rows at hand that the next round reads
   * @return {@link SketchBodies#BODY_ID} and {@link #CENTRE} of the bodies that belong to another
   *     one, with the kind and measures of the pair
   */
  static Dataset<Row> apply(Dataset<Row> verified, UnaryOperator<Dataset<Row>> keep) {
    Dataset<Row> undecided = verified.select(PairCandidates.EARLIER, PairCandidates.LATER);
    Dataset<Row> belonging = belonging(undecided);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      undecided = keep.apply(rest(undecided));
      if (undecided.isEmpty()) {
        break;
      }
      belonging = belonging.union(belonging(undecided));
    }
    Dataset<Row> centred =
        verified
            .join(belonging, verified.col(PairCandidates.LATER).equalTo(col("member")), "left_semi")
            .join(
                belonging,
                verified.col(PairCandidates.EARLIER).equalTo(col("member")),
                "left_anti");
    return best(centred);
  }

  /** The bodies of which no undecided one is an earlier copy. */
  private static Dataset<Row> standing(Dataset<Row> undecided) {
    Dataset<Row> later = undecided.select(col(PairCandidates.LATER).as("blocked"));
    return undecided
        .join(later, col(PairCandidates.EARLIER).equalTo(col("blocked")), "left_anti")
        .select(col(PairCandidates.EARLIER).as("standing"))
        .distinct();
  }

  private static Dataset<Row> belonging(Dataset<Row> undecided) {
    return undecided
        .join(
            standing(undecided), col(PairCandidates.EARLIER).equalTo(col("standing")), "left_semi")
        .select(col(PairCandidates.LATER).as("member"))
        .distinct();
  }

  /** What one round leaves: the pairs of which neither side is decided. */
  private static Dataset<Row> rest(Dataset<Row> undecided) {
    Dataset<Row> members = belonging(undecided);
    return undecided
        .join(
            standing(undecided), col(PairCandidates.EARLIER).equalTo(col("standing")), "left_anti")
        .join(members, col(PairCandidates.EARLIER).equalTo(col("member")), "left_anti")
        .join(members, col(PairCandidates.LATER).equalTo(col("member")), "left_anti");
  }

  private static Dataset<Row> best(Dataset<Row> centred) {
    return centred
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy(PairCandidates.LATER)
                        .orderBy(
                            DuplicatePairs.CONTAINMENT.col().desc(),
                            DuplicatePairs.JACCARD.col().desc(),
                            col(PairCandidates.EARLIER))))
        .filter(col("place").equalTo(1))
        .select(
            col(PairCandidates.LATER).as(SketchBodies.BODY_ID),
            col(PairCandidates.EARLIER).as(CENTRE),
            DuplicatePairs.KIND.col(),
            DuplicatePairs.JACCARD.col(),
            DuplicatePairs.CONTAINMENT.col());
  }
}
