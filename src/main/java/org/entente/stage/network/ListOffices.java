package org.entente.stage.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;
import org.entente.table.Offices;
import org.entente.table.People;

/**
 * Lists the offices and affiliations that canonical articles give each person, with the days on
 * which they do. One shuffle by person, office and affiliation, with partial sums first.
 */
public final class ListOffices {
  private ListOffices() {}

  /**
   * Lists the offices; a person of whom nothing is said has no row.
   *
   * @param people rows of {@link People}
   * @param articles rows of the table {@code articles}
   */
  public static Dataset<Row> apply(Dataset<Row> people, Dataset<Row> articles) {
    Dataset<Row> canonical =
        articles
            .filter(Articles.DUPLICATE_KIND.col().equalTo("canonical"))
            .select(Articles.ARTICLE_ID.col(), col("published_earliest"), col("published_latest"))
            .distinct();
    Column said = People.OFFICE.col().isNotNull().or(People.AFFILIATION_ID.col().isNotNull());
    return Offices.TABLE.conform(
        people
            .filter(said)
            .join(canonical, Articles.ARTICLE_ID.name())
            .groupBy(
                People.ENTITY_ID.col(),
                lower(People.OFFICE.col()).as(Offices.OFFICE.name()),
                People.AFFILIATION_ID.col())
            .agg(
                count(lit(1)).as(Offices.ARTICLES.name()),
                min(col("published_earliest")).as(Offices.FIRST_SEEN.name()),
                max(col("published_latest")).as(Offices.LAST_SEEN.name())));
  }
}
