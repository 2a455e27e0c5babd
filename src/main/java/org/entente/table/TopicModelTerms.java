package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;
import static org.entente.table.Topics.TOPIC_ID;

/**
 * The table {@code topic_model_terms}: the whole fitted model, from which later runs align their
 * topics or weigh articles without a fit. In Parquet only.
 */
public final class TopicModelTerms {
  public static final Column POSITION = integer("position", "Place in the vocabulary, from 0.");
  public static final Column TERM = string("term", "The term, as people read it.");
  public static final Column PHRASE =
      string("phrase", "The two lemmas of a phrase; null for a word.");
  public static final Column WEIGHT =
      measure("weight", "Expected count of the term in the topic, times rarity.");
  public static final Column RARITY =
      measure("rarity", "What one use of the term counts for, 1 for the mean use.");
  public static final Column EXPONENT =
      measure("exponent", "The power to which counts are raised.");
  public static final Column LAST_NUMBER =
      count("last_number", "The highest number that an id was ever made of.");

  public static final Table TABLE =
      Table.define("topic_model_terms", "One row per topic and term of the vocabulary.")
          .columns(TOPIC_ID, POSITION, TERM, PHRASE, WEIGHT, RARITY, EXPONENT, LAST_NUMBER)
          .keyedBy(Table.Publication.DETAIL, TOPIC_ID, POSITION);

  private TopicModelTerms() {}
}
