package org.entente.stage.partners;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;
import org.entente.table.Mentions;

/**
 * The partners of each article: one row per article and entity that it mentions in the role of
 * partner, with the sentences that name it, whether the title does, and when and where the article
 * counts. Not published.
 */
public final class FindPartners {
  static final String SENTENCES = "sentence_numbers";
  static final String IN_TITLE = "title_names";
  static final String PERIODS = "periods";
  static final String CANONICAL = "canonical";
  static final String EARLIEST = "published_earliest";
  static final String LATEST = "published_latest";

  private FindPartners() {}

  /**
   * Finds the partners.
   *
   * @param articles rows of the table {@code articles}
   * @param mentions rows of the table {@code mentions}
   */
  public static Dataset<Row> apply(Dataset<Row> articles, Dataset<Row> mentions) {
    Dataset<Row> named =
        mentions
            .select(
                Articles.ARTICLE_ID.col(),
                Mentions.ENTITY_ID.col(),
                Mentions.SENTENCE.col(),
                Mentions.IN_TITLE.col(),
                Mentions.ROLE.col())
            .filter(
                Mentions.ROLE.col().equalTo("partner").and(Mentions.ENTITY_ID.col().isNotNull()))
            .filter(Mentions.ENTITY_ID.col().startsWith("person:").equalTo(lit(false)))
            .groupBy(Articles.ARTICLE_ID.col(), Mentions.ENTITY_ID.col())
            .agg(
                sort_array(
                        collect_set(when(Mentions.SENTENCE.col().geq(0), Mentions.SENTENCE.col())))
                    .as(SENTENCES),
                max(Mentions.IN_TITLE.col()).as(IN_TITLE));
    return named.join(dated(articles), Articles.ARTICLE_ID.name());
  }

  /** When and where each article counts, with the number of its sentences. */
  static Dataset<Row> dated(Dataset<Row> articles) {
    return articles.select(
        Articles.ARTICLE_ID.col(),
        Articles.SENTENCES.col(),
        Articles.ARTICLE_ID.col().equalTo(Articles.CANONICAL_ID.col()).as(CANONICAL),
        col(EARLIEST),
        col(LATEST),
        Periods.of(col(EARLIEST), col(LATEST)).as(PERIODS));
  }
}
