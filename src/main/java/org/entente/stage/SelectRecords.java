package org.entente.stage;

import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.entente.table.Articles;
import org.entente.table.Quarantine;
import org.entente.table.Records;

/**
 * Parts the records that can be read from those that are set aside, and gives each text its id. Of
 * records with the same text one is read, for all of them: that with the earliest date, then the
 * first by file and place. One shuffle by id.
 */
public final class SelectRecords {
  private static final int ID_DIGITS = 16;
  private static final String PLACE = "place";

  /**
   * What comes out.
   *
   * @param usable one record of each text: the columns of {@link Records} and {@code article_id}
   * @param repeated every further record of a text, without the text
   * @param quarantine rows of the table {@code quarantine}
   */
  public record Selection(Dataset<Row> usable, Dataset<Row> repeated, Dataset<Row> quarantine) {}

  private SelectRecords() {}

  /**
   * Parts the records.
   *
   * @param records rows of {@link Records}
   */
  public static Selection apply(Dataset<Row> records) {
    Dataset<Row> readable =
        records
            .filter(Records.REASON.col().isNull())
            .withColumn(
                Articles.ARTICLE_ID.name(),
                substring(sha2(Records.TEXT.col().cast("binary"), 256), 1, ID_DIGITS));
    Column given = GivenDates.of(Records.DATE.col()).getField("earliest");
    WindowSpec sameText =
        Window.partitionBy(Articles.ARTICLE_ID.col())
            .orderBy(
                given.asc_nulls_last(),
                Articles.SOURCE_ID.col(),
                Articles.URL.col(),
                Articles.SOURCE_URI.col(),
                Articles.SOURCE_INDEX.col());
    Dataset<Row> placed = readable.withColumn(PLACE, row_number().over(sameText));
    Dataset<Row> rejected = records.filter(Records.REASON.col().isNotNull());
    return new Selection(
        placed.filter(placed.col(PLACE).equalTo(1)).drop(PLACE),
        placed.filter(placed.col(PLACE).gt(1)).drop(PLACE, Records.TEXT.name()),
        Quarantine.TABLE.conform(rejected));
  }

  /**
   * The further records of texts that could not be read, as rows of the table {@code quarantine}.
   *
   * @param attempted rows of {@link Readings}, failures included
   * @param repeated as {@link #apply} gives them
   */
  public static Dataset<Row> failedRepeats(Dataset<Row> attempted, Dataset<Row> repeated) {
    Dataset<Row> places =
        repeated.select(
            Articles.ARTICLE_ID.col(), Articles.SOURCE_URI.col(), Articles.SOURCE_INDEX.col());
    return ReadArticles.failed(
        attempted
            .filter(Readings.FAILURE.col().isNotNull())
            .drop(Articles.SOURCE_URI.name(), Articles.SOURCE_INDEX.name())
            .join(places, Articles.ARTICLE_ID.name()));
  }
}
