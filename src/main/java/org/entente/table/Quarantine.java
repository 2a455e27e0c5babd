package org.entente.table;

import static org.entente.table.Column.string;

/** The table {@code quarantine}: one row per record that was set aside, with the reason. */
public final class Quarantine {
  public static final Column REASON =
      string(
          "reason",
          "invalid_json, invalid_csv, no_text, not_an_article, undecodable, unreadable,"
              + " unknown_format, too_big, empty or hidden.");
  public static final Column DETAIL = string("detail", "What was expected and what was found.");
  public static final Column EXCERPT = string("excerpt", "The first characters of the record.");

  public static final Table TABLE =
      Table.define("quarantine", "One row per rejected record.")
          .columns(Articles.SOURCE_URI, Articles.SOURCE_INDEX, REASON, DETAIL, EXCERPT)
          .keyedBy(Table.Publication.SUMMARY, Articles.SOURCE_URI, Articles.SOURCE_INDEX, REASON);

  private Quarantine() {}
}
