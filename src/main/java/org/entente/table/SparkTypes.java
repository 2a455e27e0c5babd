package org.entente.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The Spark SQL types of cells; apart from {@link Column}, which is used without Spark too. */
final class SparkTypes {
  private SparkTypes() {}

  static DataType of(Column.Kind kind) {
    return switch (kind) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case COUNT -> DataTypes.LongType;
      case MEASURE -> DataTypes.DoubleType;
      case FLAG -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case STRINGS -> DataTypes.createArrayType(DataTypes.StringType);
    };
  }
}
