package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.date;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.string;

/** The table {@code timexes}: one row per expression of time in the kept text of an article. */
public final class Timexes {
  public static final Column SENTENCE =
      integer("sentence", "Number of the sentence in the kept text, from 0; -1 in the title.");
  public static final Column START = integer("start", "First code unit in the raw text.");
  public static final Column END = integer("end", "Code unit behind the last one.");
  public static final Column TEXT = string("text", "The expression as it stands in the text.");
  public static final Column TYPE = string("type", "DATE, TIME, DURATION or SET, as in TIMEX3.");
  public static final Column VALUE =
      string("value", "TIMEX3 value; X stands for what nothing decides.");
  public static final Column EARLIEST =
      date("earliest", "First day on which it can lie; null when unknown.");
  public static final Column LATEST =
      date("latest", "Last day on which it can lie; null when unknown.");
  public static final Column GRANULARITY =
      string("granularity", "day, week, month, quarter, half, year, decade or none.");
  public static final Column DIRECTION =
      string("direction", "past, present, future or unknown: what the verb of the clause says.");
  public static final Column MOD =
      string("mod", "TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER, …), or null.");
  public static final Column METHOD = string("method", "How the interval was found.");

  public static final Table TABLE =
      Table.define("timexes", "One row per expression of time.")
          .columns(
              ARTICLE_ID,
              SENTENCE,
              START,
              END,
              TEXT,
              TYPE,
              VALUE,
              EARLIEST,
              LATEST,
              GRANULARITY,
              DIRECTION,
              MOD,
              METHOD)
          .ordered(
              Table.Publication.DETAIL,
              java.util.List.of(ARTICLE_ID, START, END),
              Table.Order.by(ARTICLE_ID),
              Table.Order.by(START),
              Table.Order.by(END));

  private Timexes() {}
}
