package org.entente.stage.duplicates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.stage.GivenDates;
import org.entente.stage.Readings;
import org.entente.table.Articles;
import org.entente.table.Records;
import org.entente.text.publication.PublicationDate;

/**
 * One row per record. A record whose text was read for another record has the reading of that text
 * with its own place, id, address, source and title, and its own date where it bears one that can
 * be read; without one it takes over the date that the reading found. The texts are joined once.
 */
final class RecordRows {
  private static final String OWN = "own";
  private static final String BELIEVED = "believed";

  /** What a further record brings along. */
  private static final List<org.entente.table.Column> SOURCES =
      List.of(
          Articles.SOURCE_URI,
          Articles.SOURCE_INDEX,
          Articles.SOURCE_ID,
          Articles.URL,
          Articles.SOURCE,
          Articles.CHARSET,
          Articles.CONTROL_CHARS);

  private static final List<String> INTERVAL =
      List.of("earliest", "latest", "granularity", "method");

  private RecordRows() {}

  /**
   * Gives each record its row.
   *
   * @param readings rows of {@link Readings}
   * @param stories article_id and the columns of {@code articles} that say to which story it
   *     belongs
   * @param repeated records whose text was read for another record
   */
  static Dataset<Row> of(Dataset<Row> readings, Dataset<Row> stories, Dataset<Row> repeated) {
    Dataset<Row> further =
        repeated
            .select(
                Articles.ARTICLE_ID.col(),
                struct(
                        Articles.SOURCE_URI.col(),
                        Articles.SOURCE_INDEX.col(),
                        Articles.SOURCE_ID.col(),
                        Articles.URL.col(),
                        Articles.SOURCE.col(),
                        Articles.CHARSET.col(),
                        Articles.CONTROL_CHARS.col(),
                        Records.TITLE.col(),
                        GivenDates.of(Records.DATE.col()).as("published"))
                    .as(OWN))
            .join(stories, Articles.ARTICLE_ID.name())
            .withColumn(
                Articles.DUPLICATE_KIND.name(),
                when(Articles.DUPLICATE_KIND.col().equalTo("canonical"), lit("exact"))
                    .otherwise(Articles.DUPLICATE_KIND.col()));
    Dataset<Row> rows =
        readings.join(further.unionByName(stories, true), Articles.ARTICLE_ID.name());
    for (org.entente.table.Column source : SOURCES) {
      rows = rows.withColumn(source.name(), own(source.name(), source.col()));
    }
    Column given = col(OWN + ".published");
    rows = rows.withColumn(BELIEVED, given.isNotNull().and(not(isDoubted(given))));
    for (String part : INTERVAL) {
      Column found = col("published_" + part);
      rows =
          rows.withColumn(
              "published_" + part, when(col(BELIEVED), given.getField(part)).otherwise(found));
    }
    return rows.withColumn(
        Articles.TITLE.name(),
        coalesce(col(OWN + "." + Records.TITLE.name()), Articles.TITLE.col()));
  }

  /** Whether the text contradicts the date: the reading found the same date and another one. */
  private static Column isDoubted(Column given) {
    return coalesce(
        Articles.PUBLISHED_METHOD
            .col()
            .startsWith(PublicationDate.CONTRADICTION)
            .and(Articles.PUBLISHED_EARLIEST.col().leq(given.getField("earliest")))
            .and(Articles.PUBLISHED_LATEST.col().geq(given.getField("latest"))),
        lit(false));
  }

  private static Column own(String field, Column ofReading) {
    return when(col(OWN).isNotNull(), col(OWN).getField(field)).otherwise(ofReading);
  }
}
