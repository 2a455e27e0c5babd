package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.date;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;
import static org.entente.table.Column.strings;

/** The table {@code entities}: one row per state, organisation, group, region or person seen. */
public final class Entities {
  public static final Column ENTITY_ID =
      string("entity_id", "ISO 3166-1 alpha-3, an organisation's acronym, or person:NAME.");
  public static final Column KIND = PartnerSummary.KIND;
  public static final Column NAME_FR =
      string("name_fr", "The name in French; of a person, the fullest spelling seen.");
  public static final Column NAME_EN = string("name_en", "The name in English.");
  public static final Column ISO2 =
      string("iso2", "ISO 3166-1 alpha-2 of a country; null for anything else.");
  public static final Column PLOVER_ACTOR =
      string(
          "plover_actor",
          "The actor's code in PLOVER: of a state its entity_id, of others IGO, NGO, MNC or their"
              + " state's; null where it has none.");
  public static final Column OFFICE =
      string("office", "A person's office as last stated; null when none is.");
  public static final Column AFFILIATION_ID =
      string("affiliation_id", "State or organisation of a person, or the body's parent.");
  public static final Column ALIASES_SEEN =
      strings("aliases_seen", "The most frequent spellings of its mentions, at most twenty.");
  public static final Column ARTICLES = count("articles", "Canonical articles that name it.");
  public static final Column MENTIONS = count("mentions", "Mentions in canonical articles.");
  public static final Column FIRST_SEEN =
      date("first_seen", "Earliest bound of its dated canonical articles.");
  public static final Column LAST_SEEN =
      date("last_seen", "Latest bound of its dated canonical articles.");
  public static final Column DEGREE =
      integer("degree", "Partners that it shares an article with; null for what is no partner.");
  public static final Column PAGERANK =
      measure("pagerank", "PageRank among the partners, edges weighted by shared articles.");
  public static final Column COMMUNITY =
      string("community", "The partner of its community with the highest PageRank.");

  public static final Table TABLE =
      Table.define("entities", "One row per entity seen.")
          .columns(
              ENTITY_ID,
              KIND,
              NAME_FR,
              NAME_EN,
              ISO2,
              PLOVER_ACTOR,
              OFFICE,
              AFFILIATION_ID,
              ALIASES_SEEN,
              ARTICLES,
              MENTIONS,
              FIRST_SEEN,
              LAST_SEEN,
              DEGREE,
              PAGERANK,
              COMMUNITY)
          .ordered(
              Table.Publication.SUMMARY,
              java.util.List.of(ENTITY_ID),
              Table.Order.byLargest(ARTICLES),
              Table.Order.by(ENTITY_ID));

  private Entities() {}
}
