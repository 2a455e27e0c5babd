package org.entente.stage.partners;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;
import org.entente.table.Column;
import org.entente.table.PartnerSummary;

/**
 * Counts the canonical articles of each period and their sentences: what shares and expectations
 * are measured against. One row a period. Not published.
 */
public final class SizePeriods {
  static final Column ARTICLES = Column.count("period_articles", "Canonical articles.");
  static final Column SENTENCES = Column.count("period_sentences", "Their sentences.");

  private SizePeriods() {}

  /**
   * Counts the articles.
   *
   * @param articles rows of the table {@code articles}
   */
  public static Dataset<Row> apply(Dataset<Row> articles) {
    return FindPartners.dated(articles)
        .filter(col(FindPartners.CANONICAL))
        .select(
            explode(col(FindPartners.PERIODS)).as(PartnerSummary.PERIOD.name()),
            Articles.SENTENCES.col())
        .groupBy(PartnerSummary.PERIOD.col())
        .agg(
            count(lit(1)).as(ARTICLES.name()),
            sum(Articles.SENTENCES.col()).cast("long").as(SENTENCES.name()));
  }
}
