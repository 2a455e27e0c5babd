package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.date;
import static org.entente.table.Column.flag;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;
import static org.entente.table.Column.strings;

/** The table {@code commitments}: one row per distinct commitment. */
public final class Commitments {
  public static final Column COMMITMENT_ID =
      string("commitment_id", "The commitment; stable from run to run.");
  public static final Column TYPE =
      string(
          "type",
          "The type of the act that first binds or asks; of the first report where none does.");
  public static final Column FAMILY = string("family", "The family of that type.");
  public static final Column BY_IDS = strings("by_ids", "Who is bound or asks.");
  public static final Column TO_IDS = strings("to_ids", "Who benefits or is asked.");
  public static final Column BY_NAMES = strings("by_names", "French names of by_ids.");
  public static final Column TO_NAMES = strings("to_names", "French names of to_ids.");
  public static final Column RECIPROCAL = flag("reciprocal", "Several actors are bound together.");
  public static final Column ACTION = string("action", "What is undertaken or asked for.");
  public static final Column THEME = string("theme", "The field of the action.");
  public static final Column TOPIC_ID = string("topic_id", "First topic of the best article.");
  public static final Column CONDITIONAL = flag("conditional", "It depends on a condition.");
  public static final Column CONDITION = string("condition", "The words of the condition.");
  public static final Column QUANTITIES = strings("quantities", "Numbers with their units.");
  public static final Column SPECIFICITY =
      integer(
          "specificity",
          "0 rhetoric, 1 a field, 2 a named action, 3 with a quantity or deadline, 4 with both.");
  public static final Column STATUS =
      string(
          "status",
          "proposed, announced, planned, requested, offered, agreed, signed, in_progress,"
              + " partly_fulfilled, fulfilled, overdue, suspended, withdrawn or refused.");
  public static final Column STATUS_SINCE =
      date("status_since", "Day since which the status holds; null when unknown.");
  public static final Column STATUS_BASIS =
      string("status_basis", "quote: said by an article; computed: from deadline and as-of day.");
  public static final Column SAID_STATUS =
      string("said_status", "The status by quotes alone; differs where status is computed.");
  public static final Column ASSERTIONS = count("assertions", "Acts that assert it.");
  public static final Column ARTICLES = count("articles", "Canonical articles that assert it.");
  public static final Column SOURCES = count("sources", "Different agencies that report it.");
  public static final Column BEST_QUOTE =
      string(
          "best_quote",
          "The quote that says it best: of at most 400 characters, before repetitions in title or"
              + " lead; one that binds or asks before a report; the most specific, the surest, the"
              + " earliest.");
  public static final Column BEST_ARTICLE_ID = string("best_article_id", "Where that stands.");
  public static final Column PLOVER_EVENT =
      string("plover_event", "Event of the PLOVER manual (draft 0.8).");
  public static final Column PLOVER_MODE =
      string("plover_mode", "Mode of the event; null when none fits.");
  public static final Column CAMEO = string("cameo", "CAMEO code.");
  public static final Column CONFIDENCE = measure("confidence", "0 to 1.");

  public static final Table TABLE =
      Table.define(
              "commitments",
              "One row per distinct commitment; family says whether it is an undertaking,"
                  + " agreement, request, delivery or refusal.")
          .columns(
              COMMITMENT_ID,
              TYPE,
              FAMILY,
              BY_IDS,
              TO_IDS,
              BY_NAMES,
              TO_NAMES,
              RECIPROCAL,
              ACTION,
              THEME,
              TOPIC_ID)
          .columns(Column.interval("first_stated", "the first statement"))
          .columns(Column.interval("due", "the deadline"))
          .columns(
              CONDITIONAL,
              CONDITION,
              QUANTITIES,
              SPECIFICITY,
              STATUS,
              STATUS_SINCE,
              STATUS_BASIS,
              SAID_STATUS,
              ASSERTIONS,
              ARTICLES,
              SOURCES,
              BEST_QUOTE,
              BEST_ARTICLE_ID,
              PLOVER_EVENT,
              PLOVER_MODE,
              CAMEO,
              CONFIDENCE)
          .keyedBy(Table.Publication.SUMMARY, COMMITMENT_ID);

  private Commitments() {}
}
