package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.string;
import static org.entente.table.Column.strings;
import static org.entente.table.Column.weight;

/** The table {@code topics}: one row per topic. */
public final class Topics {
  public static final Column TOPIC_ID = string("topic_id", "The topic; kept from run to run.");
  public static final Column LABEL =
      string("label", "The three most telling terms: frequent in and exclusive to the topic.");
  public static final Column TOP_TERMS = strings("top_terms", "The ten terms of largest weight.");
  public static final Column FREX_TERMS =
      strings("frex_terms", "The ten terms that are both frequent in and exclusive to the topic.");
  public static final Column NPMI =
      weight("npmi", "Mean NPMI of the pairs of top terms over the articles of the model.");
  public static final Column EXCLUSIVITY =
      weight("exclusivity", "Mean share of the top terms' weight that lies in this topic.");
  public static final Column STABILITY =
      weight(
          "stability",
          "Mean cosine with the topic of other seeds, 0 to 1; null for a saved model.");
  public static final Column PREVALENCE =
      weight("prevalence", "Mean weight over canonical articles.");
  public static final Column ARTICLES =
      count("articles", "Canonical articles of which it is the first topic.");
  public static final Column CHANGE =
      string("change", "same, new, split, merged or gone; null without an earlier run.");
  public static final Column PREVIOUS_TOPIC_ID =
      string("previous_topic_id", "The topic of the earlier run that it matches.");
  public static final Column MATCH_SIMILARITY =
      weight("match_similarity", "Similarity to that topic, 0 to 1.");
  public static final Column REPRESENTATIVE_ARTICLE_IDS =
      strings(
          "representative_article_ids",
          "Three canonical articles of large weight that say its top terms.");
  public static final Column TOP_PARTNER_IDS =
      strings("top_partner_ids", "The five partners named most often in its articles.");

  public static final Column FLAGS =
      strings(
          "flags",
          "tiny (first topic of less than a quarter of an even share), near_copy:ID, boilerplate"
              + " (its top terms always come together).");

  public static final Table TABLE =
      Table.define("topics", "One row per topic.")
          .columns(
              TOPIC_ID,
              LABEL,
              TOP_TERMS,
              FREX_TERMS,
              NPMI,
              EXCLUSIVITY,
              STABILITY,
              PREVALENCE,
              ARTICLES,
              CHANGE,
              PREVIOUS_TOPIC_ID,
              MATCH_SIMILARITY,
              REPRESENTATIVE_ARTICLE_IDS,
              TOP_PARTNER_IDS,
              FLAGS)
          .keyedBy(Table.Publication.SUMMARY, TOPIC_ID);

  private Topics() {}
}
