package org.entente.stage.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;

/** Counts articles by any of their properties: canonical ones, and all with duplicates. */
public final class CountArticles {
  /** What is counted. */
  public static final String NAME = "name";

  /** Canonical articles. */
  public static final String CANONICAL = "canonical";

  /** All articles. */
  public static final String ALL = "all";

  /** The name under which articles count that are dated to no single month. */
  public static final String COARSE = "coarse";

  /** The name under which articles count that have no date. */
  public static final String UNDATED = "undated";

  private CountArticles() {}

  /**
   * One row a value, most frequent first, then by name.
   *
   * @param articles rows of the table {@code articles}
   * @param name the property; null counts as a value
   */
  public static Dataset<Row> apply(Dataset<Row> articles, Column name) {
    Column canonical = Articles.DUPLICATE_KIND.col().equalTo("canonical");
    return articles
        .select(name.as(NAME), when(canonical, lit(1L)).otherwise(lit(0L)).as(CANONICAL))
        .groupBy(col(NAME))
        .agg(sum(CANONICAL).as(CANONICAL), count(lit(1)).as(ALL))
        .orderBy(col(ALL).desc(), col(NAME));
  }

  /** The month of publication, such as 2024-05, or one of the two names for those without. */
  public static Column month() {
    Column first = Articles.PUBLISHED_EARLIEST.col();
    Column last = Articles.PUBLISHED_LATEST.col();
    return when(first.isNull().or(last.isNull()), lit(UNDATED))
        .when(trunc(first, "month").equalTo(trunc(last, "month")), date_format(first, "yyyy-MM"))
        .otherwise(lit(COARSE));
  }
}
