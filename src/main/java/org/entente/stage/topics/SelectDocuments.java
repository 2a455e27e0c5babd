package org.entente.stage.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;

/**
 * The articles as the topic model sees them: their terms, and whether they stand for their story.
 * One join by article. Not published.
 */
public final class SelectDocuments {
  static final String TERMS = "terms";
  static final String CANONICAL = "canonical";

  /** Terms that an article must have to take part in the fit. */
  public static final int FEWEST_TERMS = 20;

  private SelectDocuments() {}

  /**
   * Selects the documents.
   *
   * @param readings rows of {@code Readings}
   * @param articles rows of the table {@code articles}
   */
  public static Dataset<Row> apply(Dataset<Row> readings, Dataset<Row> articles) {
    Dataset<Row> canonical =
        articles.select(
            Articles.ARTICLE_ID.col(),
            Articles.ARTICLE_ID.col().equalTo(Articles.CANONICAL_ID.col()).as(CANONICAL));
    return readings
        .select(Articles.ARTICLE_ID.col(), col(TERMS))
        .join(canonical, Articles.ARTICLE_ID.name());
  }

  /** Whether a document takes part in the fit: canonical, with enough terms. */
  public static Column isUsable() {
    return col(CANONICAL).and(size(col(TERMS)).geq(FEWEST_TERMS));
  }
}
