package org.entente.io.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * Describes the columns of a table as a Table Schema, version 2.0 (https://datapackage.org).
 *
 * <p>A list in a CSV cell is described as the text that it is: the standard's text has a type
 * {@code list}, but the profile that it publishes does not, nor do the common readers, which would
 * refuse the whole package.
 */
final class TableSchema {
  /** How cells are written. */
  enum Form {
    /** As {@link CsvWriter} does. */
    CSV,
    /** As {@link ExcelCsv} does. */
    EXCEL,
    /** In the types of Parquet. */
    PARQUET
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private TableSchema() {}

  static ObjectNode of(Table table, Form form) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", DataPackage.PROFILES + "tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column, form)));
    ArrayNode key =
        hasNullKeys(table)
            ? schema.putArray("uniqueKeys").addArray()
            : schema.putArray("primaryKey");
    table.key().forEach(key::add);
    schema.putArray("missingValues").add("");
    return schema;
  }

  /**
   * A primary key must hold a value in each of its columns; a column's contract says if it may not.
   */
  private static boolean hasNullKeys(Table table) {
    return table.columns().stream()
        .filter(column -> table.key().contains(column.name()))
        .anyMatch(column -> column.description().contains("null"));
  }

  private static ObjectNode field(Column column, Form form) {
    ObjectNode field = MAPPER.createObjectNode();
    field.put("name", column.name());
    field.put("type", type(column.kind(), form));
    if (form == Form.EXCEL && column.kind() == Column.Kind.MEASURE) {
      field.put("decimalChar", ",");
    }
    if (form == Form.EXCEL && column.kind() == Column.Kind.FLAG) {
      field.putArray("trueValues").add("VRAI");
      field.putArray("falseValues").add("FAUX");
    }
    boolean joined = column.kind() == Column.Kind.STRINGS && form != Form.PARQUET;
    field.put("description", column.description() + (joined ? " Joined by |." : ""));
    return field;
  }

  private static String type(Column.Kind kind, Form form) {
    return switch (kind) {
      case STRING -> "string";
      case INTEGER, COUNT -> "integer";
      case MEASURE -> "number";
      case FLAG -> "boolean";
      case DATE -> "date";
      case STRINGS -> form == Form.PARQUET ? "array" : "string";
    };
  }
}
