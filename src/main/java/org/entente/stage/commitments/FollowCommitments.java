package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Commitments;
import org.entente.text.Lexicon;

/**
 * Finds the acts that speak of one undertaking, in one article or in many, gathers them into one
 * row and orders them into its timeline. A status is without its quote only when it is computed
 * from a deadline and the as-of day, and then the row says so; what is merely alike stands apart in
 * the candidates.
 */
public final class FollowCommitments {
  /**
   * What varies.
   *
   * @param lexicon rules and word lists
   * @param asOf the day against which deadlines are overdue
   */
  public record Options(Broadcast<Lexicon> lexicon, LocalDate asOf) {}

  /**
   * What comes out.
   *
   * @param acts rows of the table {@code acts}, each with its undertaking
   * @param commitments rows of the table {@code commitments}
   * @param timeline rows of the table {@code commitment_timeline}
   * @param candidates rows of the table {@code commitment_candidates}
   */
  public record Followed(
      Dataset<Row> acts,
      Dataset<Row> commitments,
      Dataset<Row> timeline,
      Dataset<Row> candidates) {}

  private FollowCommitments() {}

  /**
   * Follows the undertakings.
   *
   * @param acts rows of the table {@code acts}, with their specificity
   * @param articles rows of the table {@code articles}
   * @param names entity_id, name_fr and kind of the lexicon
   * @param firstTopics article_id and topic_id of each article's first topic; empty when none is
   *     known
   * @param keep puts rows at hand that several steps read: writes them and reads them back, or
   *     persists them
   */
  public static Followed apply(
      Dataset<Row> acts,
      Dataset<Row> articles,
      Dataset<Row> names,
      Dataset<Row> firstTopics,
      Options options,
      UnaryOperator<Dataset<Row>> keep) {
    Dataset<Row> deeds = keep.apply(DescribeDeeds.apply(acts, articles, options.lexicon()));
    LinkDeeds.Linked linked = LinkDeeds.apply(deeds, options.lexicon(), keep);
    Dataset<Row> undertakings =
        linked
            .roots()
            .select(
                col(LinkDeeds.KEY),
                Commitments.COMMITMENT_ID.col(),
                col(LinkDeeds.ROOT_DAY),
                col(LinkDeeds.ROOT_KIND));
    Dataset<Row> assigned =
        deeds
            .drop(Acts.COMMITMENT_ID.name())
            .withColumn(LinkDeeds.KEY, col(DeedRows.DEED + "." + LinkDeeds.KEY))
            .join(undertakings, LinkDeeds.KEY);
    Dataset<Row> assertions = keep.apply(TraceSteps.ordered(SelectAssertions.apply(assigned)));
    Dataset<Row> traced = keep.apply(TraceSteps.apply(assertions, options.asOf()));
    Dataset<Row> gathered =
        GatherCommitments.apply(assertions)
            .join(TraceSteps.standings(traced), Commitments.COMMITMENT_ID.name());
    return new Followed(
        Acts.TABLE.conform(assigned),
        Commitments.TABLE.conform(described(gathered, names, firstTopics)),
        TraceSteps.timeline(traced),
        FindCandidates.apply(linked));
  }

  private static Dataset<Row> described(
      Dataset<Row> gathered, Dataset<Row> names, Dataset<Row> firstTopics) {
    Dataset<Row> by = NameActors.apply(gathered, names, Commitments.BY_IDS, Commitments.BY_NAMES);
    return NameActors.apply(by, names, Commitments.TO_IDS, Commitments.TO_NAMES)
        .join(
            firstTopics.select(
                Articles.ARTICLE_ID.col().as(Commitments.BEST_ARTICLE_ID.name()),
                Commitments.TOPIC_ID.col()),
            new String[] {Commitments.BEST_ARTICLE_ID.name()},
            "left");
  }
}
