package org.entente.stage.partners;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
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
 * partner, with the sentences that name it, whether the title does, and when, where and how often
 * the article counts. Records with one text that count alike are one row. Not published.
 */
public final class FindPartners {
  static final String SENTENCES = "sentence_numbers";
  static final String IN_TITLE = "title_names";
  static final String PERIODS = "periods";
  static final String CANONICAL = "canonical";

  /** Records that the row stands for: 1 where it is canonical. */
  static final String RECORDS = "records";

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

  /**
   * When, where and how often each article counts, with the number of its sentences. One shuffle by
   * article, with partial sums first, so that a text that stands in the input 100,000 times is one
   * row for each of its dates.
   */
  static Dataset<Row> dated(Dataset<Row> articles) {
    return articles
        .groupBy(
            Articles.ARTICLE_ID.col(),
            Articles.SENTENCES.col(),
            Articles.DUPLICATE_KIND.col().equalTo("canonical").as(CANONICAL),
            col(EARLIEST),
            col(LATEST))
        .agg(count(lit(1)).as(RECORDS))
        .withColumn(PERIODS, Periods.of(col(EARLIEST), col(LATEST)));
  }
}
