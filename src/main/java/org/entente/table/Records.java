package org.entente.table;

import static org.entente.table.Articles.SOURCE_INDEX;
import static org.entente.table.Articles.SOURCE_URI;
import static org.entente.table.Column.string;

/**
 * The records as read from the input, before anything is decided about them: what {@code io} hands
 * to the stages. Not published. A record either has a text or a reason why it has none.
 */
public final class Records {
  public static final Column SOURCE_ID = Articles.SOURCE_ID;
  public static final Column URL = Articles.URL;
  public static final Column SOURCE = Articles.SOURCE;
  public static final Column TITLE = string("title", "The title as given by the record.");
  public static final Column DATE = string("date", "The date as given by the record, verbatim.");
  public static final Column TEXT = string("text", "The raw text; null where there is a reason.");
  public static final Column REASON = Quarantine.REASON;
  public static final Column DETAIL = Quarantine.DETAIL;
  public static final Column EXCERPT = Quarantine.EXCERPT;
  public static final Column CHARSET = Articles.CHARSET;
  public static final Column CONTROL_CHARS = Articles.CONTROL_CHARS;

  public static final Table TABLE =
      Table.define("records", "One row per record found in the input.")
          .columns(
              SOURCE_URI,
              SOURCE_INDEX,
              SOURCE_ID,
              URL,
              SOURCE,
              TITLE,
              DATE,
              TEXT,
              REASON,
              DETAIL,
              EXCERPT,
              CHARSET,
              CONTROL_CHARS)
          .keyedBy(Table.Publication.DETAIL, SOURCE_URI, SOURCE_INDEX);

  private Records() {}
}
