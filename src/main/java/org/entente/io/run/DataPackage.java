package org.entente.io.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.entente.table.Catalog;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * Describes a run's tables as a Data Package, version 2.0 (https://datapackage.org): every CSV file
 * and every Parquet folder with its columns, types, descriptions, key, rows, bytes and hashes.
 */
public final class DataPackage {
  /** The file's name in the run's folder. */
  public static final String FILE = "datapackage.json";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DataPackage() {}

  /**
   * The package as JSON.
   *
   * @param runId the run's id
   * @param files the run's files
   * @param rows how many rows each table has
   */
  public static byte[] describe(String runId, List<RunFile> files, Map<String, Long> rows) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", PROFILES + "datapackage.json");
    root.put("name", "entente-" + runId.toLowerCase(java.util.Locale.ROOT));
    root.put("title", "Entente: partners, topics and commitments in diplomatic news");
    root.put("version", runId);
    ArrayNode resources = root.putArray("resources");
    for (Table table : Catalog.TABLES) {
      Long count = rows.get(table.name());
      if (count != null) {
        csv(table, files).ifPresent(file -> resources.add(csv(table, file, count)));
        resources.add(parquet(table, files, count));
      }
    }
    return Manifest.json(root);
  }

  private static Optional<RunFile> csv(Table table, List<RunFile> files) {
    String path = "csv/" + table.name() + ".csv";
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  private static ObjectNode csv(Table table, RunFile file, long rows) {
    ObjectNode resource = resource(table, table.name(), rows);
    resource.put("path", file.path());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    return resource;
  }

  /** The files of a Parquet folder are parts of one table, in no order. */
  private static ObjectNode parquet(Table table, List<RunFile> files, long rows) {
    ObjectNode resource = resource(table, table.name() + "-parquet", rows);
    String folder = "parquet/" + table.name() + "/";
    List<RunFile> parts = files.stream().filter(file -> file.path().startsWith(folder)).toList();
    ArrayNode paths = resource.putArray("path");
    parts.forEach(part -> paths.add(part.path()));
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
    resource.put("bytes", parts.stream().mapToLong(RunFile::bytes).sum());
    ArrayNode hashes = resource.putArray("hashes");
    parts.forEach(part -> hashes.add("sha256:" + part.sha256()));
    return resource;
  }

  private static ObjectNode resource(Table table, String name, long rows) {
    ObjectNode resource = MAPPER.createObjectNode();
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("name", name);
    resource.put("type", "table");
    resource.put("description", table.description());
    resource.put("rows", rows);
    resource.set("schema", schema(table));
    return resource;
  }

  private static ObjectNode schema(Table table) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", PROFILES + "tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column)));
    ArrayNode key = schema.putArray("primaryKey");
    table.key().forEach(key::add);
    schema.putArray("missingValues").add("");
    return schema;
  }

  private static ObjectNode field(Column column) {
    ObjectNode field = MAPPER.createObjectNode();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    if (column.type() instanceof ArrayType) {
      field.put("delimiter", "|");
      field.put("itemType", "string");
    }
    field.put("description", column.description());
    return field;
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType) {
      return "list";
    }
    Map<DataType, String> types =
        Map.of(
            DataTypes.StringType, "string",
            DataTypes.IntegerType, "integer",
            DataTypes.LongType, "integer",
            DataTypes.DoubleType, "number",
            DataTypes.BooleanType, "boolean",
            DataTypes.DateType, "date");
    String name = types.get(type);
    if (name == null) {
      throw new IllegalArgumentException(
          "A column's type must be one of "
              + types.values().stream().sorted().collect(Collectors.joining(", "))
              + " or a list, found: "
              + type.simpleString());
    }
    return name;
  }
}
