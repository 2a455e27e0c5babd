package org.entente.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The contract of one published table.
 *
 * @param name the table's name, as in {@code parquet/NAME/} and {@code csv/NAME.csv}
 * @param description what one row is
 * @param columns the columns in published order
 * @param key the columns that identify a row
 * @param order the columns that sort the rows of the CSV file; ends in the key, so the order is
 *     total
 * @param publication which runs write the table as CSV
 */
public record Table(
    String name,
    String description,
    List<Column> columns,
    List<String> key,
    List<Order> order,
    Publication publication) {

  /** When a table is written as CSV; Parquet is always written. */
  public enum Publication {
    /** In every run. */
    SUMMARY,
    /** Only when all tables are asked for. */
    DETAIL
  }

  /**
   * One step of a row order.
   *
   * @param column the column's name
   * @param descending largest first
   */
  public record Order(String column, boolean descending) {
    /** Smallest first; nulls first. */
    public static Order by(Column column) {
      return new Order(column.name(), false);
    }

    /** Largest first; nulls last. */
    public static Order byLargest(Column column) {
      return new Order(column.name(), true);
    }

    private org.apache.spark.sql.Column expression() {
      org.apache.spark.sql.Column reference = org.apache.spark.sql.functions.col(column);
      return descending ? reference.desc_nulls_last() : reference.asc_nulls_first();
    }
  }

  /** Checks that key and order name columns of the table and that the order is total. */
  public Table {
    Set<String> names = new LinkedHashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + ": column " + column.name() + " stands twice");
      }
    }
    List<String> ordered = order.stream().map(Order::column).toList();
    if (!names.containsAll(key) || !names.containsAll(ordered) || !ordered.containsAll(key)) {
      throw new IllegalArgumentException(
          name + ": key " + key + " and order " + ordered + " must be columns, the order total");
    }
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    order = List.copyOf(order);
  }

  /** The Spark SQL schema, with the descriptions as comments. */
  public StructType schema() {
    return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
  }

  /**
   * The rows with exactly this table's columns, in its order, with its types and comments; extra
   * columns are dropped. Fails with an {@code AnalysisException}, before anything runs, when a
   * column is missing or of another type.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return rows.to(schema());
  }

  /** The expressions that sort rows into the table's published order. */
  public org.apache.spark.sql.Column[] sortExpressions() {
    return order.stream().map(Order::expression).toArray(org.apache.spark.sql.Column[]::new);
  }

  /** The names of the columns, in published order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Starts the definition of a table. */
  static Definition define(String name, String description) {
    return new Definition(name, description);
  }

  /** A table while it is being defined. */
  static final class Definition {
    private final String name;
    private final String description;
    private final List<Column> columns = new ArrayList<>();

    private Definition(String name, String description) {
      this.name = name;
      this.description = description;
    }

    Definition columns(Column... more) {
      columns.addAll(List.of(more));
      return this;
    }

    Definition columns(List<Column> more) {
      columns.addAll(more);
      return this;
    }

    /** Ends the definition of a table whose rows are ordered by its key. */
    Table keyedBy(Publication publication, Column... key) {
      return new Table(
          name,
          description,
          columns,
          List.of(key).stream().map(Column::name).toList(),
          List.of(key).stream().map(Order::by).toList(),
          publication);
    }

    /** Ends the definition of a table with an order of its own. */
    Table ordered(Publication publication, List<Column> key, Order... order) {
      return new Table(
          name,
          description,
          columns,
          key.stream().map(Column::name).toList(),
          List.of(order),
          publication);
    }
  }
}
