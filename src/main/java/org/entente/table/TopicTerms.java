package org.entente.table;

import static org.entente.table.Column.integer;
import static org.entente.table.Column.string;
import static org.entente.table.Column.weight;
import static org.entente.table.Topics.TOPIC_ID;

/** The table {@code topic_terms}: the leading terms of each topic. */
public final class TopicTerms {
  public static final Column RANK = integer("rank", "Rank by weight, from 1.");
  public static final Column TERM = string("term", "A lemma, as people read it.");
  public static final Column WEIGHT = weight("weight", "Probability of the term in the topic.");
  public static final Column FREX =
      weight("frex", "Harmonic mean of the ranks by frequency and by exclusivity, 0 to 1.");

  public static final Table TABLE =
      Table.define("topic_terms", "One row per topic and term.")
          .columns(TOPIC_ID, RANK, TERM, WEIGHT, FREX)
          .keyedBy(Table.Publication.SUMMARY, TOPIC_ID, RANK);

  private TopicTerms() {}
}
