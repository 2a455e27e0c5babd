package org.entente.stage.partners;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.entente.table.Articles;

/** Looks up the words of a few sentences by article and number. */
final class Sentences {
  static final String NUMBER = "example_sentence";

  /** Offsets count UTF-16 code units where Spark's own substring counts code points. */
  private static final UserDefinedFunction CODE_UNITS =
      udf(
          (UDF3<String, Integer, Integer, String>) (text, start, end) -> text.substring(start, end),
          DataTypes.StringType);

  private Sentences() {}

  /**
   * Adds the words of a sentence to each row; null where the number is.
   *
   * @param rows with an article's id and {@link #NUMBER}
   * @param id name of the column with the article's id
   * @param quote name of the column to add
   * @param readings rows of {@code Readings}
   */
  static Dataset<Row> quote(Dataset<Row> rows, String id, String quote, Dataset<Row> readings) {
    Dataset<Row> wanted = rows.select(col(id).as("wanted_id")).distinct();
    Dataset<Row> words =
        readings
            .join(wanted, Articles.ARTICLE_ID.col().equalTo(col("wanted_id")), "left_semi")
            .select(
                Articles.ARTICLE_ID.col().as("quoted_id"),
                Articles.RAW_TEXT.col(),
                explode(col("sentence_spans")).as("span"))
            .select(
                col("quoted_id"),
                col("span.number").as("quoted_number"),
                CODE_UNITS
                    .apply(Articles.RAW_TEXT.col(), col("span.start"), col("span.end"))
                    .as(quote));
    return rows.join(
            words,
            col(id).equalTo(col("quoted_id")).and(col(NUMBER).equalTo(col("quoted_number"))),
            "left")
        .drop("quoted_id", "quoted_number");
  }
}
