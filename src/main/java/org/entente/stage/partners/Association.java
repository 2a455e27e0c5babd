package org.entente.stage.partners;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.commons.math3.special.Erf;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Measures of association of two sets of units, as column expressions over their counts. */
final class Association {
  /** Upper tail of chi-squared with one degree of freedom: erfc(sqrt(x / 2)). */
  private static final UserDefinedFunction CHI_SQUARED_TAIL =
      udf(
          (UDF1<Double, Double>) x -> x == null ? null : Erf.erfc(Math.sqrt(x / 2)),
          DataTypes.DoubleType);

  private Association() {}

  /** n_a n_b / n. */
  static Column expected(Column a, Column b, Column n) {
    return a.cast("double").multiply(b).divide(n);
  }

  /** Normalised pointwise mutual information (Bouma 2009); null when the pair stands everywhere. */
  static Column npmi(Column ab, Column a, Column b, Column n) {
    Column ratio = ab.cast("double").multiply(n).divide(a.cast("double").multiply(b));
    return when(ab.lt(n), log(ratio).divide(log(n.cast("double").divide(ab))));
  }

  /** Share of the union that is common. */
  static Column jaccard(Column ab, Column a, Column b) {
    return ab.cast("double").divide(a.plus(b).minus(ab));
  }

  /** Log-likelihood ratio of the two-by-two table (Dunning 1993); never negative. */
  static Column g2(Column ab, Column a, Column b, Column n) {
    Column onlyA = a.minus(ab);
    Column onlyB = b.minus(ab);
    Column neither = n.minus(a).minus(b).plus(ab);
    Column sum =
        term(ab, a, b, n)
            .plus(term(onlyA, a, n.minus(b), n))
            .plus(term(onlyB, n.minus(a), b, n))
            .plus(term(neither, n.minus(a), n.minus(b), n));
    return org.apache.spark.sql.functions.greatest(lit(0.0), sum.multiply(2.0));
  }

  private static Column term(Column observed, Column row, Column column, Column n) {
    Column ratio = observed.cast("double").multiply(n).divide(row.cast("double").multiply(column));
    return when(observed.gt(0), observed.cast("double").multiply(log(ratio))).otherwise(lit(0.0));
  }

  /** Probability of a log-likelihood ratio at least this large by chance. */
  static Column pValue(Column g2) {
    return CHI_SQUARED_TAIL.apply(g2);
  }
}
