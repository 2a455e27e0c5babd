package org.entente.stage.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Documents as term counts over a vocabulary, weighted by how rare a term is. In a small corpus one
 * article that repeats a word would make a topic of its own; there counts are damped by a square
 * root.
 */
final class TermVectors {
  static final String FEATURES = "features";

  /** Documents from which on counts are not damped. */
  static final int LARGE = 2_000;

  private TermVectors() {}

  /** The power to which counts are raised, by the number of documents of the fit. */
  static double exponent(long documents) {
    return documents < LARGE ? 0.5 : 1.0;
  }

  /** Adds the column {@link #FEATURES}. */
  static Dataset<Row> of(Dataset<Row> documents, Vocabulary vocabulary, double exponent) {
    double[] rarity = vocabulary.rarity();
    UserDefinedFunction weighted =
        udf(
            (UDF1<Vector, Vector>) counts -> weighted(counts, rarity, exponent),
            SQLDataTypes.VectorType());
    return new CountVectorizerModel(vocabulary.terms().toArray(String[]::new))
        .setInputCol(SelectDocuments.TERMS)
        .setOutputCol("counts")
        .transform(documents)
        .withColumn(FEATURES, weighted.apply(col("counts")))
        .drop("counts", SelectDocuments.TERMS);
  }

  private static Vector weighted(Vector counts, double[] rarity, double exponent) {
    var sparse = counts.toSparse();
    int[] terms = sparse.indices();
    double[] values = sparse.values();
    double[] weighted = new double[terms.length];
    Arrays.setAll(weighted, i -> rarity[terms[i]] * Math.pow(values[i], exponent));
    return Vectors.sparse(sparse.size(), terms, weighted);
  }
}
