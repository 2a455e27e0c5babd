package org.entente.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
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
 * records with the same text the first by file and place, dated ones before others, is read; the
 * others are set aside with a pointer to it. One shuffle by id.
 */
public final class SelectRecords {
  private static final int ID_DIGITS = 16;
  private static final String PLACE = "place";
  private static final String FIRST = "first_record";

  /**
   * What comes out.
   *
   * @param usable the columns of {@link Records} and {@code article_id}
   * @param quarantine rows of the table {@code quarantine}
   */
  public record Selection(Dataset<Row> usable, Dataset<Row> quarantine) {}

  private SelectRecords() {}

  /**
   * Parts the records.
   *
   * @param records rows of {@link Records}
   */
  public static Selection apply(Dataset<Row> records) {
    Dataset<Row> usable =
        records
            .filter(Records.REASON.col().isNull())
            .withColumn(
                Articles.ARTICLE_ID.name(),
                substring(sha2(Records.TEXT.col().cast("binary"), 256), 1, ID_DIGITS));
    WindowSpec sameText =
        Window.partitionBy(Articles.ARTICLE_ID.col())
            .orderBy(
                Records.DATE.col().isNull(),
                Articles.SOURCE_URI.col(),
                Articles.SOURCE_INDEX.col());
    Dataset<Row> placed =
        usable
            .withColumn(PLACE, row_number().over(sameText))
            .withColumn(FIRST, first(location()).over(sameText));
    Dataset<Row> same =
        placed
            .filter(placed.col(PLACE).gt(1))
            .withColumn(Quarantine.REASON.name(), lit("same_record"))
            .withColumn(
                Quarantine.DETAIL.name(),
                concat(lit("Expected a text of its own, found that of "), placed.col(FIRST)))
            .withColumn(Quarantine.EXCERPT.name(), substring(Records.TEXT.col(), 1, 200));
    Dataset<Row> rejected = records.filter(Records.REASON.col().isNotNull());
    return new Selection(
        placed.filter(placed.col(PLACE).equalTo(1)).drop(PLACE, FIRST),
        Quarantine.TABLE.conform(rejected.unionByName(same, true)));
  }

  private static Column location() {
    return concat(
        coalesce(Articles.SOURCE_URI.col(), lit("")),
        lit(" at "),
        Articles.SOURCE_INDEX.col().cast("string"));
  }
}
