package org.entente.table;

import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * A column of a published table: its name, Spark SQL type and a one-sentence description.
 *
 * @param name lower snake case, as in the published files
 * @param type Spark SQL type
 * @param description what a cell holds, with unit and range; travels as the column comment
 * @param decimals decimals of a measure in CSV; empty for ten significant digits
 */
public record Column(String name, DataType type, String description, OptionalInt decimals) {
  /** Decimals to which the weights of a fitted model agree wherever it was fitted. */
  private static final int MODEL_DECIMALS = 6;

  private Column(String name, DataType type, String description) {
    this(name, type, description, OptionalInt.empty());
  }

  /** A text column. */
  public static Column string(String name, String description) {
    return new Column(name, DataTypes.StringType, description);
  }

  /** A column of counts, offsets or ranks that fit 32 bits. */
  public static Column integer(String name, String description) {
    return new Column(name, DataTypes.IntegerType, description);
  }

  /** A column of counts that grow with the corpus. */
  public static Column count(String name, String description) {
    return new Column(name, DataTypes.LongType, description);
  }

  /** A column of measures. */
  public static Column measure(String name, String description) {
    return new Column(name, DataTypes.DoubleType, description);
  }

  /** A measure of a fitted model, which is printed to six decimals. */
  public static Column weight(String name, String description) {
    return new Column(name, DataTypes.DoubleType, description, OptionalInt.of(MODEL_DECIMALS));
  }

  /** A yes-or-no column. */
  public static Column flag(String name, String description) {
    return new Column(name, DataTypes.BooleanType, description);
  }

  /** A calendar day. */
  public static Column date(String name, String description) {
    return new Column(name, DataTypes.DateType, description);
  }

  /** A list of texts: an array in Parquet, joined by {@code |} in CSV. */
  public static Column strings(String name, String description) {
    return new Column(name, DataTypes.createArrayType(DataTypes.StringType), description);
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

  /** The column as a Spark SQL field that carries the description as its comment. */
  StructField field() {
    return new StructField(
        name, type, true, new MetadataBuilder().putString("comment", description).build());
  }

  /** A reference to this column in a Spark expression. */
  public org.apache.spark.sql.Column col() {
    return org.apache.spark.sql.functions.col(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
