package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.CommitmentCandidates;
import org.entente.table.Commitments;

/**
 * Says which undertakings may have to do with each other without being one: what answers a request,
 * what implements an agreement, and what is alike but kept apart, with the reason.
 */
final class FindCandidates {
  private FindCandidates() {}

  /**
   * Rows of the table {@code commitment_candidates}: two joins by wording and one shuffle.
   *
   * @param linked wordings and pairs of them
   */
  static Dataset<Row> apply(LinkDeeds.Linked linked) {
    Dataset<Row> later =
        linked
            .roots()
            .select(
                col(LinkDeeds.KEY),
                Commitments.COMMITMENT_ID.col().as(CommitmentCandidates.CANDIDATE_ID.name()),
                Acts.ACT_ID.col(),
                Articles.ARTICLE_ID.col(),
                Acts.QUOTE.col());
    Dataset<Row> earlier =
        linked
            .roots()
            .select(col(LinkDeeds.KEY).as(CompareBlock.OTHER), Commitments.COMMITMENT_ID.col());
    Column best =
        min(struct(
                col(CompareBlock.SCORE).multiply(-1).as("against"),
                CommitmentCandidates.REASON.col(),
                Acts.ACT_ID.col(),
                CommitmentCandidates.SCORE.col(),
                Articles.ARTICLE_ID.col(),
                Acts.QUOTE.col()))
            .as("best");
    Dataset<Row> pairs =
        linked
            .edges()
            .filter(col(CompareBlock.RELATION).notEqual("same"))
            .join(later, LinkDeeds.KEY)
            .join(earlier, CompareBlock.OTHER)
            .filter(
                Commitments.COMMITMENT_ID.col().notEqual(CommitmentCandidates.CANDIDATE_ID.col()))
            .groupBy(
                Commitments.COMMITMENT_ID.col(),
                CommitmentCandidates.CANDIDATE_ID.col(),
                CommitmentCandidates.RELATION.col())
            .agg(best)
            .select(
                Commitments.COMMITMENT_ID.col(),
                CommitmentCandidates.CANDIDATE_ID.col(),
                CommitmentCandidates.RELATION.col(),
                col("best.*"));
    return CommitmentCandidates.TABLE.conform(pairs);
  }
}
