package org.entente.table;

import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;
import static org.entente.table.Commitments.COMMITMENT_ID;

/**
 * The table {@code commitment_candidates}: one row per commitment and later one that may have to do
 * with it. None of it is a fact of the timeline.
 */
public final class CommitmentCandidates {
  public static final Column CANDIDATE_ID =
      string("candidate_id", "The commitment_id of the later commitment.");
  public static final Column RELATION =
      string(
          "relation",
          "answers: does or promises what was asked for; implements: an instrument of what was"
              + " agreed; near: alike, but kept apart.");
  public static final Column REASON =
      string(
          "reason",
          "What keeps a near one apart: other object, other action, opposite action, other"
              + " counterpart, other amount or after its end; null for the other relations.");
  public static final Column SCORE =
      measure("score", "How much the two share; larger is more, comparable within a relation.");
  public static final Column ACT_ID = string("act_id", "The act of the later one that is alike.");
  public static final Column ARTICLE_ID = string("article_id", "Where that act stands.");
  public static final Column QUOTE = string("quote", "Its words.");

  public static final Table TABLE =
      Table.define(
              "commitment_candidates",
              "One row per commitment and later one that may have to do with it.")
          .columns(COMMITMENT_ID, CANDIDATE_ID, RELATION, REASON, SCORE, ACT_ID, ARTICLE_ID, QUOTE)
          .keyedBy(Table.Publication.SUMMARY, COMMITMENT_ID, CANDIDATE_ID, RELATION);

  private CommitmentCandidates() {}
}
