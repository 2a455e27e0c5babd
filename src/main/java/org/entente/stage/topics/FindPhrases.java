package org.entente.stage.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.stat.inference.GTest;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.entente.table.Articles;
import org.entente.text.term.Term;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Finds the pairs of words that hold together in this corpus (« maintien de la paix ») by the
 * signed root of the log-likelihood ratio (Dunning 1993), and writes the documents with them. At
 * most {@link #MOST} come to the driver.
 */
final class FindPhrases {
  static final int MOST = 2_000;
  static final int FEWEST_ARTICLES = 3;

  /** Signed root of G²; its square is the 99.9999 % quantile of chi² with one degree of freedom. */
  static final double LEAST_ASSOCIATION = 4.9;

  private static final UserDefinedFunction ASSOCIATION =
      udf((UDF4<Long, Long, Long, Long, Double>) FindPhrases::association, DataTypes.DoubleType);

  private FindPhrases() {}

  /**
   * The most frequent surface of each phrase, by its key. The documents are read once.
   *
   * @param documents rows of {@link SelectDocuments} that take part in the fit
   * @param keep keeps the counts at hand, which are read several times
   */
  static Map<String, String> of(Dataset<Row> documents, UnaryOperator<Dataset<Row>> keep) {
    Dataset<Row> counted =
        keep.apply(
            documents
                .select(Articles.ARTICLE_ID.col(), explode(col(SelectDocuments.TERMS)).as("entry"))
                .filter(col("entry").startsWith("=").equalTo(lit(false)))
                .groupBy(col("entry"), Articles.ARTICLE_ID.col())
                .agg(count(lit(1)).as("uses"))
                .groupBy("entry")
                .agg(sum("uses").as("uses"), count(lit(1)).as("articles")));
    try {
      return associated(counted);
    } finally {
      counted.unpersist();
    }
  }

  private static Map<String, String> associated(Dataset<Row> counted) {
    Dataset<Row> words =
        counted
            .filter(col("entry").contains("|").equalTo(lit(false)))
            .select(col("entry").as("word"), col("uses"));
    Dataset<Row> phrases = phrases(counted);
    Dataset<Row> total = words.agg(sum("uses").as("total"));
    Dataset<Row> associated =
        phrases
            .join(named(words, "left"), "left")
            .join(named(words, "right"), "right")
            .crossJoin(broadcast(total))
            .withColumn(
                "association",
                ASSOCIATION.apply(
                    col("together"), col("left_uses"), col("right_uses"), col("total")))
            .filter(col("association").geq(LEAST_ASSOCIATION))
            .orderBy(col("association").desc(), col("key"))
            .limit(MOST)
            .select("key", "surface");
    Map<String, String> found = new HashMap<>();
    for (Row row : associated.collectAsList()) {
      found.put(row.getString(0), row.getString(1));
    }
    return found;
  }

  private static Dataset<Row> phrases(Dataset<Row> counted) {
    return counted
        .filter(col("entry").contains("|"))
        .select(
            substring_index(col("entry"), "|", 1).as("key"),
            substring_index(col("entry"), "|", -1).as("surface"),
            col("uses"),
            col("articles"))
        .groupBy("key")
        .agg(
            sum("uses").as("together"),
            sum("articles").as("articles"),
            max_by(col("surface"), struct(col("uses"), col("surface"))).as("surface"))
        .filter(col("articles").geq(FEWEST_ARTICLES))
        .withColumn("left", substring_index(col("key"), " ", 1))
        .withColumn("right", substring_index(col("key"), " ", -1));
  }

  private static Dataset<Row> named(Dataset<Row> words, String side) {
    return words.select(col("word").as(side), col("uses").as(side + "_uses"));
  }

  /** Positive where the two stand together more often than by chance. */
  static double association(long together, long left, long right, long total) {
    long leftOnly = Math.max(0, left - together);
    long rightOnly = Math.max(0, right - together);
    long neither = Math.max(1, total - together - leftOnly - rightOnly);
    if (leftOnly == 0 && rightOnly == 0) {
      return Math.sqrt(2.0 * together * Math.log((double) total / together));
    }
    return new GTest().rootLogLikelihoodRatio(together, leftOnly, rightOnly, neither);
  }

  /** The documents with their terms as people read them. */
  static Dataset<Row> join(Dataset<Row> documents, Map<String, String> phrases, Term.Names names) {
    UserDefinedFunction join =
        udf(
            (UDF1<scala.collection.Seq<String>, String[]>)
                entries ->
                    Term.join(CollectionConverters.asJava(entries), phrases, names)
                        .toArray(String[]::new),
            DataTypes.createArrayType(DataTypes.StringType));
    return documents.withColumn(SelectDocuments.TERMS, join.apply(col(SelectDocuments.TERMS)));
  }
}
