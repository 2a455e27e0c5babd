package org.entente.table;

import static org.entente.table.Column.date;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.string;
import static org.entente.table.Commitments.COMMITMENT_ID;

/** The table {@code commitment_timeline}: one row per step of a commitment. */
public final class CommitmentTimeline {
  public static final Column STEP = integer("step", "Number of the step, from 1, in time.");
  public static final Column EARLIEST = date("earliest", "First day on which it can lie.");
  public static final Column LATEST = date("latest", "Last day on which it can lie.");
  public static final Column GRANULARITY =
      string("granularity", "day, week, month, quarter, half, year, decade or none.");
  public static final Column EVENT =
      string(
          "event",
          "stated, reaffirmed, agreed, signed, requested, started, delivered, partly_delivered,"
              + " due, overdue, suspended, withdrawn or refused.");
  public static final Column ACT_ID = string("act_id", "The act; null for a computed step.");
  public static final Column ARTICLE_ID =
      string("article_id", "Where it stands; null for a computed step.");
  public static final Column QUOTE = string("quote", "Its words; null for a computed step.");

  public static final Table TABLE =
      Table.define("commitment_timeline", "One row per step of a commitment.")
          .columns(
              COMMITMENT_ID, STEP, EARLIEST, LATEST, GRANULARITY, EVENT, ACT_ID, ARTICLE_ID, QUOTE)
          .keyedBy(Table.Publication.SUMMARY, COMMITMENT_ID, STEP);

  private CommitmentTimeline() {}
}
