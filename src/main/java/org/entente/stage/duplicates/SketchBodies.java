package org.entente.stage.duplicates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_diff;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.stage.Readings;
import org.entente.table.Articles;
import org.entente.text.duplicate.Wording;

/**
 * The bodies as they are compared. Articles that say the same words are one body, represented by
 * the first of them, so that a page that stands in the corpus 100,000 times is compared once. Not
 * published.
 */
final class SketchBodies {
  /** The representing article of a body. */
  static final String BODY_ID = "body_id";

  /** The last day on which the article can have been published, in days of the epoch. */
  static final String DAY = "day";

  /** Length of the body, negated: the longer goes first. */
  static final String SHORTNESS = "shortness";

  static final String WORDING = "wording";
  static final String KEY = "key";
  static final String KEYS = "keys";

  private static final String FRENCH = "fr";

  private static final StructType SKETCH =
      new StructType()
          .add(BODY_ID, DataTypes.StringType)
          .add(DAY, DataTypes.IntegerType)
          .add(SHORTNESS, DataTypes.IntegerType)
          .add(WORDING, DataTypes.BinaryType);

  private static final StructType FILED =
      new StructType()
          .add(KEY, DataTypes.LongType)
          .add(DAY, DataTypes.IntegerType)
          .add(SHORTNESS, DataTypes.IntegerType)
          .add(BODY_ID, DataTypes.StringType)
          .add(KEYS, DataTypes.IntegerType);

  private SketchBodies() {}

  /**
   * The body of each article. One shuffle of ids and dates by the body's hash.
   *
   * @param readings rows of {@link Readings}
   * @return article_id and {@link #BODY_ID}
   */
  static Dataset<Row> represented(Dataset<Row> readings) {
    return precedence(readings)
        .withColumn(
            BODY_ID,
            first(Articles.ARTICLE_ID.col())
                .over(
                    Window.partitionBy(Readings.BODY_HASH.col())
                        .orderBy(col(DAY), col(SHORTNESS), Articles.ARTICLE_ID.col())))
        .select(Articles.ARTICLE_ID.col(), col(BODY_ID));
  }

  /**
   * By which one article goes before another one: the earliest, then the longest, then the smallest
   * id. An article of which only the month is known counts as of the month's last day, so that the
   * copy that bears a day goes before it; undated ones go last.
   */
  private static Dataset<Row> precedence(Dataset<Row> readings) {
    return readings.select(
        Articles.ARTICLE_ID.col(),
        Readings.BODY_HASH.col(),
        coalesce(
                date_diff(col("published_latest"), lit("1970-01-01").cast("date")),
                lit(Integer.MAX_VALUE))
            .as(DAY),
        Articles.BODY_CHARS.col().multiply(-1).as(SHORTNESS));
  }

  /**
   * The wording of each French body; other languages are not compared, since their words are not
   * told apart alike.
   *
   * @param readings rows of {@link Readings}
   * @param represented as {@link #represented} gives them
   */
  static Dataset<Row> apply(Dataset<Row> readings, Dataset<Row> represented) {
    Dataset<Row> first =
        represented
            .filter(Articles.ARTICLE_ID.col().equalTo(col(BODY_ID)))
            .select(Articles.ARTICLE_ID.col());
    Dataset<Row> bodies =
        readings
            .filter(coalesce(Articles.LANGUAGE.col(), lit(FRENCH)).equalTo(FRENCH))
            .select(Articles.ARTICLE_ID.col(), Articles.BODY.col());
    return precedence(readings)
        .drop(Readings.BODY_HASH.name())
        .join(bodies, Articles.ARTICLE_ID.name())
        .join(first, new String[] {Articles.ARTICLE_ID.name()}, "left_semi")
        .mapPartitions((MapPartitionsFunction<Row, Row>) SketchBodies::sketch, rows(SKETCH));
  }

  private static Iterator<Row> sketch(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        return RowFactory.create(
            row.getAs(Articles.ARTICLE_ID.name()),
            row.getAs(DAY),
            row.getAs(SHORTNESS),
            Wording.of(row.getAs(Articles.BODY.name())).toBytes());
      }
    };
  }

  /**
   * The bodies filed under each of their keys.
   *
   * @param sketches as {@link #apply} gives them
   */
  static Dataset<Row> filed(Dataset<Row> sketches) {
    return sketches.flatMap((FlatMapFunction<Row, Row>) SketchBodies::file, rows(FILED));
  }

  private static Iterator<Row> file(Row sketch) {
    Wording wording = Wording.fromBytes(sketch.getAs(WORDING));
    List<Row> filed = new ArrayList<>();
    if (wording.isComparable()) {
      long[] keys = wording.keys();
      for (long key : keys) {
        filed.add(
            RowFactory.create(
                key,
                sketch.getAs(DAY),
                sketch.getAs(SHORTNESS),
                sketch.getAs(BODY_ID),
                keys.length));
      }
    }
    return filed.iterator();
  }

  private static org.apache.spark.sql.Encoder<Row> rows(StructType schema) {
    return Encoders.row(schema);
  }
}
