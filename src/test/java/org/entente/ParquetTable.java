package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * The rows of a Parquet folder as the CSV file of the table should hold them, read without Spark.
 */
final class ParquetTable {
  private ParquetTable() {}

  /** The rows in no order; a null is empty. */
  static List<List<String>> rows(Table table, Path folder) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        read(table, file, rows);
      }
    }
    return rows;
  }

  private static void read(Table table, Path file, List<List<String>> rows) throws IOException {
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
            .build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        List<String> row = new ArrayList<>();
        for (Column column : table.columns()) {
          row.add(cell(column, group));
        }
        rows.add(row);
      }
    }
  }

  private static String cell(Column column, Group group) {
    String name = column.name();
    if (group.getFieldRepetitionCount(name) == 0) {
      return "";
    }
    return switch (column.kind()) {
      case STRING -> group.getString(name, 0);
      case INTEGER -> String.valueOf(group.getInteger(name, 0));
      case COUNT -> String.valueOf(group.getLong(name, 0));
      case MEASURE -> column.print(group.getDouble(name, 0));
      case FLAG -> String.valueOf(group.getBoolean(name, 0));
      case DATE -> LocalDate.ofEpochDay(group.getInteger(name, 0)).toString();
      case STRINGS -> joined(group.getGroup(name, 0));
    };
  }

  private static String joined(Group list) {
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      elements.add(list.getGroup(0, i).getString(0, 0));
    }
    return String.join("|", elements);
  }
}
