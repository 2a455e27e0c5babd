package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.string;

/** The people of each article with what it says of them, before articles meet. Not published. */
public final class People {
  public static final Column ENTITY_ID = Entities.ENTITY_ID;
  public static final Column NAME = string("name", "The article's fullest spelling.");
  public static final Column OFFICE =
      string("office", "Title or office at the first mention; null when there is none.");
  public static final Column AFFILIATION_ID =
      string("affiliation_id", "State or organisation of the office, or of the name's origin.");

  public static final Table TABLE =
      Table.define("people", "One row per article and person.")
          .columns(ARTICLE_ID, ENTITY_ID, NAME, OFFICE, AFFILIATION_ID)
          .keyedBy(Table.Publication.DETAIL, ARTICLE_ID, ENTITY_ID);

  private People() {}
}
