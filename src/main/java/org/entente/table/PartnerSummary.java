package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.date;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;

/** The table {@code partner_summary}: one row per partner and period. */
public final class PartnerSummary {
  public static final Column PERIOD =
      string("period", "all, undated, a year (2024), a quarter (2024-Q2) or a month (2024-05).");
  public static final Column ENTITY_ID = string("entity_id", "The partner.");
  public static final Column NAME_FR = string("name_fr", "The partner's name in French.");
  public static final Column KIND =
      string("kind", "country, organisation, person, region or group.");
  public static final Column ARTICLES =
      count("articles", "Canonical articles of the period that name it as a partner.");
  public static final Column ARTICLES_WITH_DUPLICATES =
      count("articles_with_duplicates", "The same over all articles.");
  public static final Column SENTENCES =
      count("sentences", "Sentences of canonical articles that name it as a partner.");
  public static final Column IN_TITLE =
      count("in_title", "Canonical articles whose title names it.");
  public static final Column SHARE =
      measure("share", "articles over the period's canonical articles.");
  public static final Column SHARE_LOW = measure("share_low", "Wilson lower bound, 95 %.");
  public static final Column SHARE_HIGH = measure("share_high", "Wilson upper bound, 95 %.");
  public static final Column RANK =
      integer("rank", "Rank by articles within the period; ties share the smaller rank.");
  public static final Column PREVIOUS_RANK =
      integer("previous_rank", "Rank in the period before; null if absent there.");
  public static final Column CHANGE =
      measure("change", "share minus the share in the period before; null without one.");
  public static final Column CHANGE_Z =
      measure("change_z", "z of the difference of the two shares (pooled two-proportion test).");
  public static final Column ACTS_BY =
      count("acts_by", "Acts of canonical articles by which it is bound or asks.");
  public static final Column ACTS_TO =
      count("acts_to", "Acts of canonical articles that benefit it or ask it.");
  public static final Column FIRST_SEEN =
      date("first_seen", "Earliest bound of its dated articles.");
  public static final Column LAST_SEEN = date("last_seen", "Latest bound of its dated articles.");
  public static final Column EXAMPLE_ARTICLE_ID =
      string("example_article_id", "A canonical article that names it.");
  public static final Column EXAMPLE_QUOTE =
      string("example_quote", "The first sentence of that article that names it.");

  public static final Table TABLE =
      Table.define("partner_summary", "One row per partner and period.")
          .columns(
              PERIOD,
              ENTITY_ID,
              NAME_FR,
              KIND,
              ARTICLES,
              ARTICLES_WITH_DUPLICATES,
              SENTENCES,
              IN_TITLE,
              SHARE,
              SHARE_LOW,
              SHARE_HIGH,
              RANK,
              PREVIOUS_RANK,
              CHANGE,
              CHANGE_Z,
              ACTS_BY,
              ACTS_TO,
              FIRST_SEEN,
              LAST_SEEN,
              EXAMPLE_ARTICLE_ID,
              EXAMPLE_QUOTE)
          .ordered(
              Table.Publication.SUMMARY,
              java.util.List.of(PERIOD, ENTITY_ID),
              Table.Order.by(PERIOD),
              Table.Order.by(RANK),
              Table.Order.by(ENTITY_ID));

  private PartnerSummary() {}
}
