package org.entente.stage;

import static org.apache.spark.sql.functions.approx_count_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Articles;
import org.entente.table.Records;
import org.entente.text.clean.PageLines;

/**
 * Finds the lines that recur in many articles, as footers, menus and share buttons do, whatever
 * they say.
 *
 * <p>A line recurs when enough articles have it: labels in {@value #FEWEST_LABELS} and one in
 * {@value #LABEL_SHARE}, lines that read like sentences in {@value #FEWEST_SENTENCES} and one in
 * {@value #SENTENCE_SHARE}; and when these articles otherwise differ. Copies of one dispatch share
 * every paragraph, and no paragraph of theirs is furniture: of the articles' three sketches ({@link
 * PageLines}) the median must take at least {@value #DIFFERENT} times as many values as there are
 * articles. Sketches are counted approximately, to 5 %.
 *
 * <p>Cost: two aggregations over the hashes of all lines, combined before each shuffle, so that a
 * footer of millions of articles is no hot key; the lines that pass the first count are few, since
 * each stands in its share of the corpus, and are broadcast. One shuffle by article of those found.
 */
public final class FindRecurringLines {
  /** The article's lines that recur, each with the number of articles that have it. */
  static final String RECURRING = "recurring";

  static final int FEWEST_LABELS = 10;
  static final int LABEL_SHARE = 5000;
  static final int FEWEST_SENTENCES = 20;
  static final int SENTENCE_SHARE = 50;
  static final double DIFFERENT = 0.6;

  private static final String LINE = "line";
  private static final String HASH = "hash";
  private static final String COUNT = "articles";
  private static final String SENTENCE = "sentence";
  private static final String CORPUS = "corpus";
  private static final String[] SKETCHES = {"sketch_0", "sketch_1", "sketch_2"};

  private static final StructType LINES =
      new StructType()
          .add(Articles.ARTICLE_ID.name(), DataTypes.StringType)
          .add(
              "lines",
              DataTypes.createArrayType(
                  new StructType()
                      .add(HASH, DataTypes.LongType)
                      .add(SENTENCE, DataTypes.BooleanType)))
          .add(SKETCHES[0], DataTypes.LongType)
          .add(SKETCHES[1], DataTypes.LongType)
          .add(SKETCHES[2], DataTypes.LongType);

  private FindRecurringLines() {}

  /**
   * Finds the recurring lines of each article.
   *
   * @param records usable ones, as {@link SelectRecords} gives them
   * @return {@code article_id} and {@value #RECURRING}, of the articles that have any
   */
  public static Dataset<Row> apply(Dataset<Row> records) {
    Dataset<Row> pages =
        records
            .select(Articles.ARTICLE_ID.col(), Records.TEXT.col())
            .map((MapFunction<Row, Row>) FindRecurringLines::lines, Encoders.row(LINES));
    Dataset<Row> lines =
        pages
            .withColumn(LINE, explode(col("lines")))
            .select(
                Articles.ARTICLE_ID.col(),
                col(LINE + "." + HASH),
                col(LINE + "." + SENTENCE),
                col(SKETCHES[0]),
                col(SKETCHES[1]),
                col(SKETCHES[2]));
    Dataset<Row> frequent = frequent(lines, pages.agg(count(lit(1)).as(CORPUS)));
    Dataset<Row> recurring = amongDifferentArticles(lines.join(broadcast(frequent), HASH));
    return lines
        .join(broadcast(recurring), HASH)
        .groupBy(Articles.ARTICLE_ID.col())
        .agg(array_sort(collect_list(struct(col(HASH), col(COUNT)))).as(RECURRING));
  }

  private static Row lines(Row record) {
    PageLines page = PageLines.of(record.getAs(Records.TEXT.name()));
    Row[] lines =
        page.lines().stream()
            .map(line -> RowFactory.create(line.hash(), line.isSentence()))
            .toArray(Row[]::new);
    return RowFactory.create(
        record.getAs(Articles.ARTICLE_ID.name()),
        lines,
        page.sketch(0),
        page.sketch(1),
        page.sketch(2));
  }

  private static Dataset<Row> frequent(Dataset<Row> lines, Dataset<Row> corpus) {
    Column fewest =
        when(
                col(SENTENCE),
                greatest(lit((long) FEWEST_SENTENCES), col(CORPUS).divide(SENTENCE_SHARE)))
            .otherwise(greatest(lit((long) FEWEST_LABELS), col(CORPUS).divide(LABEL_SHARE)));
    return lines
        .groupBy(col(HASH))
        .agg(count(lit(1)).as(COUNT), max(col(SENTENCE)).as(SENTENCE))
        .crossJoin(broadcast(corpus))
        .filter(col(COUNT).geq(fewest))
        .select(col(HASH));
  }

  private static Dataset<Row> amongDifferentArticles(Dataset<Row> lines) {
    Column[] different = new Column[SKETCHES.length];
    for (int i = 0; i < different.length; i++) {
      different[i] = col("different_" + i);
    }
    Column median =
        greatest(
            least(different[0], different[1]),
            least(greatest(different[0], different[1]), different[2]));
    return lines
        .groupBy(col(HASH))
        .agg(
            count(lit(1)).as(COUNT),
            approx_count_distinct(col(SKETCHES[0])).as("different_0"),
            approx_count_distinct(col(SKETCHES[1])).as("different_1"),
            approx_count_distinct(col(SKETCHES[2])).as("different_2"))
        .filter(median.geq(col(COUNT).multiply(DIFFERENT)))
        .select(col(HASH), col(COUNT));
  }
}
