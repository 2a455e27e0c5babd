package org.entente.stage.partners;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Shares with their uncertainty, as column expressions. */
public final class Proportions {
  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private Proportions() {}

  /** Lower bound of Wilson's 95 % interval (Wilson 1927) of {@code k} out of {@code n}. */
  public static Column wilsonLow(Column k, Column n) {
    return greatest(lit(0.0), centre(k, n).minus(margin(k, n)));
  }

  /** Upper bound of Wilson's 95 % interval of {@code k} out of {@code n}. */
  public static Column wilsonHigh(Column k, Column n) {
    return least(lit(1.0), centre(k, n).plus(margin(k, n)));
  }

  private static Column centre(Column k, Column n) {
    Column share = k.cast("double").divide(n);
    return share.plus(lit(Z * Z / 2).divide(n)).divide(scale(n));
  }

  private static Column margin(Column k, Column n) {
    Column share = k.cast("double").divide(n);
    Column variance =
        share.multiply(lit(1.0).minus(share)).divide(n).plus(lit(Z * Z / 4).divide(n).divide(n));
    return lit(Z).multiply(sqrt(variance)).divide(scale(n));
  }

  private static Column scale(Column n) {
    return lit(1.0).plus(lit(Z * Z).divide(n));
  }

  /**
   * z of the difference of two shares with pooled variance; null when neither or both are certain.
   */
  public static Column z(Column k1, Column n1, Column k0, Column n0) {
    Column pooled = k1.plus(k0).cast("double").divide(n1.plus(n0));
    Column variance =
        pooled
            .multiply(lit(1.0).minus(pooled))
            .multiply(lit(1.0).divide(n1).plus(lit(1.0).divide(n0)));
    Column difference = k1.cast("double").divide(n1).minus(k0.cast("double").divide(n0));
    return when(variance.gt(0), difference.divide(sqrt(variance)));
  }
}
