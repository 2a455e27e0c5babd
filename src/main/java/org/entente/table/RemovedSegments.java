package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.count;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.string;

/**
 * The table {@code removed_segments}: one row per piece of boilerplate. The removed pieces and the
 * text between them give the raw text back.
 */
public final class RemovedSegments {
  public static final Column KIND =
      string(
          "kind",
          "date_prefix, title_repeat, caption, dateline, signoff, related_link, teaser_tail,"
              + " share_widget, footer or lead_repeat.");
  public static final Column START = integer("start", "First code unit in the raw text.");
  public static final Column END = integer("end", "Code unit behind the last one.");
  public static final Column RULE = string("rule", "The cleaning rule that removed the piece.");
  public static final Column CORPUS_FREQUENCY =
      count("corpus_frequency", "Articles of the corpus that contain the piece; null if unknown.");

  public static final Table TABLE =
      Table.define("removed_segments", "One row per piece of boilerplate.")
          .columns(ARTICLE_ID, KIND, START, END, RULE, CORPUS_FREQUENCY)
          .keyedBy(Table.Publication.DETAIL, ARTICLE_ID, START);

  private RemovedSegments() {}
}
