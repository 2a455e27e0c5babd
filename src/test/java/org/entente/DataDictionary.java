package org.entente;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.table.Articles;
import org.entente.table.Catalog;
import org.entente.table.Column;
import org.entente.table.Table;

/** The data dictionary, printed from the contracts of the tables as Markdown. */
final class DataDictionary {
  private DataDictionary() {}

  static String print() {
    StringBuilder page = new StringBuilder("# Data dictionary\n\n");
    page.append(
        "Printed from the contracts of the tables; `mvn -B verify -Dreadme.rewrite` prints it");
    page.append(" again.\nA null is an empty cell in CSV. Columns of the key are bold.\n\n");
    for (Table table : Catalog.TABLES) {
      page.append("- [`").append(table.name()).append("`](#").append(table.name()).append("): ");
      page.append(table.description()).append('\n');
    }
    for (Table table : Catalog.TABLES) {
      page.append('\n').append(section(table));
    }
    return page.toString();
  }

  private static String section(Table table) {
    Table full = table.equals(Articles.TABLE) ? Articles.WITH_TEXT : table;
    String csv =
        table.publication() == Table.Publication.SUMMARY
            ? "`csv/" + table.name() + ".csv`"
            : "`csv/" + table.name() + ".csv` with `--csv all`";
    String order =
        table.order().stream()
            .map(step -> '`' + step.column() + '`' + (step.descending() ? " (largest first)" : ""))
            .collect(Collectors.joining(", "));
    String rows =
        full.columns().stream().map(column -> row(table, column)).collect(Collectors.joining());
    return "## "
        + table.name()
        + "\n\n"
        + table.description()
        + "\n`parquet/"
        + table.name()
        + "/`, "
        + csv
        + "; rows by "
        + order
        + ".\n\n| column | type | what it holds |\n|---|---|---|\n"
        + rows;
  }

  private static String row(Table table, Column column) {
    String name = '`' + column.name() + '`';
    boolean onlyParquet = !table.columns().contains(column);
    return "| "
        + (table.key().contains(column.name()) ? "**" + name + "**" : name)
        + " | "
        + type(column)
        + " | "
        + column.description().replace("|", "\\|").replace("<", "&lt;")
        + (onlyParquet ? " Parquet only." : "")
        + " |\n";
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case STRING -> "text";
      case INTEGER, COUNT -> "whole number";
      case MEASURE -> "number";
      case FLAG -> "true or false";
      case DATE -> "day";
      case STRINGS -> "texts";
    };
  }

  /** The names of all columns of all tables, as TABLE.COLUMN. */
  static List<String> columns() {
    return Catalog.TABLES.stream()
        .flatMap(table -> table.columnNames().stream().map(name -> table.name() + "." + name))
        .toList();
  }
}
