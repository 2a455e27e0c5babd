package org.entente.stage.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;

/**
 * The articles as the topic model sees them: their terms, and whether they stand for their story.
 * One row a text, however many records have it. One join by article. Not published.
 */
public final class SelectDocuments {
  static final String TERMS = "terms";
  static final String CANONICAL = "canonical";

  /** Words that an article must have to take part in the fit. */
  public static final int FEWEST_TERMS = 10;

  /** Documents that the model is fitted on at most; all are weighed. */
  public static final int LARGEST_TRAINING = 20_000;

  private SelectDocuments() {}

  /**
   * Selects the documents.
   *
   * @param readings rows of {@code Readings}
   * @param articles rows of the table {@code articles}
   */
  public static Dataset<Row> apply(Dataset<Row> readings, Dataset<Row> articles) {
    Dataset<Row> canonical =
        articles
            .select(
                Articles.ARTICLE_ID.col(),
                Articles.ARTICLE_ID.col().equalTo(Articles.CANONICAL_ID.col()).as(CANONICAL))
            .distinct();
    return readings
        .select(Articles.ARTICLE_ID.col(), col(TERMS))
        .join(canonical, Articles.ARTICLE_ID.name());
  }

  /**
   * The documents that the model is fitted on: all usable ones, or of more than {@link
   * #LARGEST_TRAINING} those with the least hash of their id, which is the same choice however they
   * are partitioned. Only ids are sorted and sent round.
   *
   * @param usable how many documents are usable
   */
  static Dataset<Row> training(Dataset<Row> documents, long usable) {
    Dataset<Row> all = documents.filter(isUsable());
    if (usable <= LARGEST_TRAINING) {
      return all;
    }
    Dataset<Row> chosen =
        all.select(Articles.ARTICLE_ID.col())
            .orderBy(sha2(Articles.ARTICLE_ID.col().cast("binary"), 256), Articles.ARTICLE_ID.col())
            .limit(LARGEST_TRAINING);
    return all.join(broadcast(chosen), Articles.ARTICLE_ID.name());
  }

  /** Whether a document takes part in the fit: canonical, with enough words besides its names. */
  public static Column isUsable() {
    Column words =
        filter(
            col(TERMS), entry -> entry.startsWith("=").or(entry.contains("|")).equalTo(lit(false)));
    return col(CANONICAL).and(size(words).geq(FEWEST_TERMS));
  }
}
