package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.weight;
import static org.entente.table.Topics.TOPIC_ID;

/** The table {@code article_topics}: the weight of each topic in each article. */
public final class ArticleTopics {
  public static final Column WEIGHT = weight("weight", "Share of the topic in the article.");
  public static final Column RANK = integer("rank", "Rank of the topic in the article, from 1.");

  public static final Table TABLE =
      Table.define("article_topics", "One row per article and topic.")
          .columns(ARTICLE_ID, TOPIC_ID, WEIGHT, RANK)
          .keyedBy(Table.Publication.DETAIL, ARTICLE_ID, TOPIC_ID);

  private ArticleTopics() {}
}
