package org.entente.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * A column of a published table: its name, type and a one-sentence description. What needs no Spark
 * SQL type loads no class of Spark.
 *
 * @param name lower snake case, as in the published files
 * @param kind what a cell holds
 * @param description what a cell holds, with unit and range; travels as the column comment
 * @param decimals decimals of a measure in CSV; empty for ten significant digits
 */
public record Column(String name, Kind kind, String description, OptionalInt decimals) {
  /** What cells hold. */
  public enum Kind {
    STRING,
    INTEGER,
    COUNT,
    MEASURE,
    FLAG,
    DATE,
    STRINGS
  }

  private static final MathContext PRECISION = new MathContext(10, RoundingMode.HALF_EVEN);

  /** Decimals to which the weights of a fitted model agree wherever it was fitted. */
  private static final int MODEL_DECIMALS = 6;

  private Column(String name, Kind kind, String description) {
    this(name, kind, description, OptionalInt.empty());
  }

  /** A text column. */
  public static Column string(String name, String description) {
    return new Column(name, Kind.STRING, description);
  }

  /** A column of counts, offsets or ranks that fit 32 bits. */
  public static Column integer(String name, String description) {
    return new Column(name, Kind.INTEGER, description);
  }

  /** A column of counts that grow with the corpus. */
  public static Column count(String name, String description) {
    return new Column(name, Kind.COUNT, description);
  }

  /** A column of measures. */
  public static Column measure(String name, String description) {
    return new Column(name, Kind.MEASURE, description);
  }

  /** A measure of a fitted model, which is printed to six decimals. */
  public static Column weight(String name, String description) {
    return new Column(name, Kind.MEASURE, description, OptionalInt.of(MODEL_DECIMALS));
  }

  /** A yes-or-no column. */
  public static Column flag(String name, String description) {
    return new Column(name, Kind.FLAG, description);
  }

  /** A calendar day. */
  public static Column date(String name, String description) {
    return new Column(name, Kind.DATE, description);
  }

  /** A list of texts: an array in Parquet, joined by {@code |} in CSV. */
  public static Column strings(String name, String description) {
    return new Column(name, Kind.STRINGS, description);
  }

  /**
   * The four columns of a date known as an interval: both bounds null when unknown.
   *
   * @param prefix the name before {@code _earliest}, {@code _latest}, {@code _granularity} and
   *     {@code _method}
   * @param what what is dated, to complete the descriptions
   */
  public static List<Column> interval(String prefix, String what) {
    return List.of(
        date(prefix + "_earliest", "First day on which " + what + " can lie; null when unknown."),
        date(prefix + "_latest", "Last day on which " + what + " can lie; null when unknown."),
        string(prefix + "_granularity", "day, week, month, quarter, half, year, decade or none."),
        string(prefix + "_method", "How the interval of " + what + " was found."));
  }

  /** The Spark SQL type of the cells. */
  public DataType type() {
    return SparkTypes.of(kind);
  }

  /** The column as a Spark SQL field that carries the description as its comment. */
  StructField field() {
    return new StructField(
        name, type(), true, new MetadataBuilder().putString("comment", description).build());
  }

  /** A reference to this column in a Spark expression. */
  public org.apache.spark.sql.Column col() {
    return org.apache.spark.sql.functions.col(name);
  }

  /**
   * A number of this column as the published files print it: plainly, without zeros behind, with
   * ten significant digits or the column's own decimals.
   */
  public String print(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded =
        decimals.isPresent()
            ? exact.setScale(decimals.getAsInt(), RoundingMode.HALF_EVEN)
            : exact.round(PRECISION);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return name;
  }
}
