package org.entente.io.corpus;

import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;

/** A cell of a Parquet row as text: days and instants in ISO 8601, numbers in digits. */
final class ParquetCell {
  /** The Julian day of 1 January 1970, from which the old timestamps of 96 bits count. */
  private static final int EPOCH_JULIAN_DAY = 2_440_588;

  private ParquetCell() {}

  /** The bytes of a string; empty for null and for any other type. */
  static Optional<byte[]> bytes(Group row, String column) {
    if (isNull(row, column) || type(row, column) != PrimitiveTypeName.BINARY) {
      return Optional.empty();
    }
    return Optional.of(row.getBinary(column, 0).getBytes());
  }

  /** The cell's value; null for null and for a column that the file lacks. */
  static String text(Group row, String column) {
    if (isNull(row, column)) {
      return null;
    }
    return switch (type(row, column)) {
      case BINARY -> {
        Bytes bytes = Bytes.of(row.getBinary(column, 0).getBytes());
        yield CharsetChoice.of(bytes).orElse(CharsetChoice.UTF_8).decode(bytes).text();
      }
      case INT32 -> day(row, column);
      case INT64 -> instant(row, column);
      case INT96 -> oldInstant(row.getInt96(column, 0));
      default -> row.getValueToString(row.getType().getFieldIndex(column), 0);
    };
  }

  private static boolean isNull(Group row, String column) {
    return !row.getType().containsField(column) || row.getFieldRepetitionCount(column) == 0;
  }

  private static PrimitiveTypeName type(Group row, String column) {
    return primitive(row, column).getPrimitiveTypeName();
  }

  private static PrimitiveType primitive(Group row, String column) {
    return row.getType().getType(column).asPrimitiveType();
  }

  private static String day(Group row, String column) {
    int value = row.getInteger(column, 0);
    boolean isDay =
        primitive(row, column).getLogicalTypeAnnotation()
            instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
    return isDay ? LocalDate.ofEpochDay(value).toString() : Integer.toString(value);
  }

  private static String instant(Group row, String column) {
    long value = row.getLong(column, 0);
    if (!(primitive(row, column).getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp)) {
      return Long.toString(value);
    }
    ChronoUnit unit =
        switch (timestamp.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return Instant.EPOCH.plus(value, unit).toString();
  }

  private static String oldInstant(Binary value) {
    var buffer = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = buffer.getLong();
    long day = (long) buffer.getInt() - EPOCH_JULIAN_DAY;
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos).toString();
  }
}
