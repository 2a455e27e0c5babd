package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.flag;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;
import static org.entente.table.Column.strings;

/** The table {@code acts}: one row per textual assertion of an act. */
public final class Acts {
  public static final Column ACT_ID =
      string("act_id", "16 hex digits over article, rule and offsets.");
  public static final Column SENTENCE =
      integer("sentence", "Number of the sentence in the kept text, from 0; -1 in the title.");
  public static final Column START = integer("start", "First code unit of the quote.");
  public static final Column END = integer("end", "Code unit behind the quote.");
  public static final Column QUOTE = string("quote", "The clause that asserts the act, verbatim.");
  public static final Column TYPE =
      string(
          "type",
          "pledge, offer, plan, agreement, signed, request, appeal, proposal, ongoing, delivered"
              + " or refusal.");
  public static final Column FAMILY =
      string("family", "undertaking, agreement, request, delivery or refusal.");
  public static final Column FORCE =
      string(
          "force",
          "wish, encourage, propose, call, request, demand; readiness, plan, pledge, agreed,"
              + " signed; null for deliveries and refusals.");
  public static final Column POLARITY = string("polarity", "positive or negative.");
  public static final Column MODALITY =
      string("modality", "asserted, possible, conditional, hypothetical or negated.");
  public static final Column BY_IDS = strings("by_ids", "Who is bound or asks.");
  public static final Column TO_IDS = strings("to_ids", "Who benefits or is asked.");
  public static final Column SPEAKER_ID = string("speaker_id", "Who said it.");
  public static final Column BY_SURFACE =
      string("by_surface", "The words that name who is bound or asks.");
  public static final Column TO_SURFACE =
      string("to_surface", "The words that name who benefits or is asked.");
  public static final Column ACTION = string("action", "What is undertaken or asked for.");
  public static final Column DUE_TEXT = string("due_text", "The words of the deadline.");
  public static final Column BACKGROUND =
      flag("background", "History told by the article, not news of its day.");
  public static final Column CONDITION = string("condition", "The words of the condition.");
  public static final Column QUANTITIES = strings("quantities", "Numbers with their units.");
  public static final Column THEME = string("theme", "The field of the action.");
  public static final Column THEATRE_IDS = strings("theatre_ids", "Where it is to happen.");
  public static final Column PLOVER_EVENT =
      string("plover_event", "Event of the PLOVER manual (draft 0.8).");
  public static final Column PLOVER_MODE =
      string("plover_mode", "Mode of the event; null when none fits.");
  public static final Column CAMEO = string("cameo", "CAMEO code.");
  public static final Column RULE = string("rule", "The trigger rule.");
  public static final Column CONFIDENCE = measure("confidence", "0 to 1.");
  public static final Column REPEATS_ACT_ID =
      string("repeats_act_id", "The act of the same article that this one says again.");
  public static final Column COMMITMENT_ID =
      string("commitment_id", "The commitment that the act belongs to.");

  public static final Table TABLE =
      Table.define("acts", "One row per textual assertion of an act.")
          .columns(
              ACT_ID,
              ARTICLE_ID,
              SENTENCE,
              START,
              END,
              QUOTE,
              TYPE,
              FAMILY,
              FORCE,
              POLARITY,
              MODALITY,
              BY_IDS,
              TO_IDS,
              SPEAKER_ID,
              BY_SURFACE,
              TO_SURFACE,
              ACTION)
          .columns(Column.interval("stated", "the statement"))
          .columns(Column.interval("due", "the deadline"))
          .columns(
              DUE_TEXT,
              BACKGROUND,
              CONDITION,
              QUANTITIES,
              THEME,
              THEATRE_IDS,
              PLOVER_EVENT,
              PLOVER_MODE,
              CAMEO,
              RULE,
              CONFIDENCE,
              REPEATS_ACT_ID,
              COMMITMENT_ID)
          .ordered(
              Table.Publication.DETAIL,
              java.util.List.of(ACT_ID),
              Table.Order.by(ARTICLE_ID),
              Table.Order.by(START),
              Table.Order.by(ACT_ID));

  private Acts() {}
}
