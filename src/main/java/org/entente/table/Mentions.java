package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.flag;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;

/** The table {@code mentions}: one row per recognised mention of an actor or place. */
public final class Mentions {
  public static final Column SENTENCE =
      integer("sentence", "Number of the sentence in the kept text, from 0; -1 in the title.");
  public static final Column START = integer("start", "First code unit in the raw text.");
  public static final Column END = integer("end", "Code unit behind the last one.");
  public static final Column SURFACE = string("surface", "The mention as it stands in the text.");
  public static final Column ENTITY_ID =
      string("entity_id", "The entity; null when several readings remain.");
  public static final Column FORM =
      string(
          "form",
          "name, acronym, demonym, capital, title, or collective where the words name nobody and"
              + " the article leaves one reading (« les deux pays », « son homologue », « il »).");
  public static final Column ROLE =
      string("role", "partner, theatre, venue, source, focus or other.");
  public static final Column IN_TITLE = flag("in_title", "The mention stands in the title.");
  public static final Column CONFIDENCE = measure("confidence", "0 to 1.");

  public static final Table TABLE =
      Table.define("mentions", "One row per recognised mention.")
          .columns(
              ARTICLE_ID,
              SENTENCE,
              START,
              END,
              SURFACE,
              ENTITY_ID,
              FORM,
              ROLE,
              IN_TITLE,
              CONFIDENCE)
          .keyedBy(Table.Publication.DETAIL, ARTICLE_ID, START, END, ENTITY_ID);

  private Mentions() {}
}
