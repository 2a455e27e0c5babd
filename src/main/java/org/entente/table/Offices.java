package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.date;
import static org.entente.table.Column.string;

/** The table {@code offices}: one row per person, office and affiliation, with the days seen. */
public final class Offices {
  public static final Column OFFICE =
      string("office", "Title or office as an article gives it; null when it gives none.");
  public static final Column AFFILIATION_ID =
      string("affiliation_id", "State or organisation of the office; null when none is known.");
  public static final Column ARTICLES = count("articles", "Canonical articles that say so.");
  public static final Column FIRST_SEEN =
      date("first_seen", "Earliest bound of those of them that are dated.");
  public static final Column LAST_SEEN =
      date("last_seen", "Latest bound of those of them that are dated.");

  public static final Table TABLE =
      Table.define("offices", "One row per person, office and affiliation.")
          .columns(Entities.ENTITY_ID, OFFICE, AFFILIATION_ID, ARTICLES, FIRST_SEEN, LAST_SEEN)
          .ordered(
              Table.Publication.SUMMARY,
              java.util.List.of(Entities.ENTITY_ID, OFFICE, AFFILIATION_ID),
              Table.Order.by(Entities.ENTITY_ID),
              Table.Order.by(FIRST_SEEN),
              Table.Order.by(OFFICE),
              Table.Order.by(AFFILIATION_ID));

  private Offices() {}
}
