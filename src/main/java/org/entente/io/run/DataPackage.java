package org.entente.io.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.table.Articles;
import org.entente.table.Catalog;
import org.entente.table.Table;
import org.entente.table.TopicModelTerms;

/**
 * Describes a run's files as a Data Package, version 2.0 (https://datapackage.org): every CSV file
 * and every Parquet folder with its columns, types, descriptions, key, rows, bytes and hashes, and
 * every other file with what it is.
 */
public final class DataPackage {
  /** The file's name in the run's folder. */
  public static final String FILE = "datapackage.json";

  static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private static final String EXCEL =
      " Copy for French spreadsheet programs: an apostrophe stands before texts that would be taken"
          + " for a formula, a number or a date, and cells of more than 32,767 characters are cut.";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<RunFile> files;
  private final ArrayNode resources;
  private final Set<String> described = new HashSet<>();

  private DataPackage(List<RunFile> files, ArrayNode resources) {
    this.files = files;
    this.resources = resources;
  }

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
    root.put("name", "entente-" + runId.toLowerCase(Locale.ROOT));
    root.put("title", "Entente: partners, topics and commitments in diplomatic news");
    root.put("version", runId);
    DataPackage description = new DataPackage(files, root.putArray("resources"));
    List<Table> tables = new ArrayList<>(Catalog.TABLES);
    tables.add(TopicModelTerms.TABLE);
    for (Table table : tables) {
      Long count = rows.get(table.name());
      if (count != null) {
        description.add(table, count);
      }
    }
    files.forEach(description::addOther);
    return Manifest.json(root);
  }

  private void add(Table table, long rows) {
    for (RunFile file : at("csv/" + table.name() + ".csv")) {
      addCsv(resource(table, table.name(), rows, TableSchema.Form.CSV), file, ",", "\n");
    }
    for (RunFile file : at("csv-excel/" + table.name() + ".csv")) {
      ObjectNode resource = resource(table, table.name() + "-excel", rows, TableSchema.Form.EXCEL);
      resource.put("description", table.description() + EXCEL);
      addCsv(resource, file, ";", "\r\n");
    }
    // What is written is the table with the texts.
    addParquet(table.equals(Articles.TABLE) ? Articles.WITH_TEXT : table, rows);
  }

  /** The file of that path, if there is one. */
  private List<RunFile> at(String path) {
    return files.stream().filter(file -> file.path().equals(path)).toList();
  }

  private void addCsv(ObjectNode resource, RunFile file, String delimiter, String lineEnd) {
    resource.put("path", file.path());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("delimiter", delimiter);
    dialect.put("lineTerminator", lineEnd);
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    resources.add(resource);
    described.add(file.path());
  }

  /** The files of a Parquet folder are parts of one table, in no order. */
  private void addParquet(Table table, long rows) {
    String folder = "parquet/" + table.name() + "/";
    List<RunFile> parts = files.stream().filter(file -> file.path().startsWith(folder)).toList();
    ObjectNode resource =
        resource(table, table.name() + "-parquet", rows, TableSchema.Form.PARQUET);
    ArrayNode paths = resource.putArray("path");
    parts.forEach(part -> paths.add(part.path()));
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
    resource.put("bytes", parts.stream().mapToLong(RunFile::bytes).sum());
    ArrayNode hashes = resource.putArray("hashes");
    parts.forEach(part -> hashes.add("sha256:" + part.sha256()));
    resources.add(resource);
    parts.forEach(part -> described.add(part.path()));
  }

  private static ObjectNode resource(Table table, String name, long rows, TableSchema.Form form) {
    ObjectNode resource = MAPPER.createObjectNode();
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("name", name);
    resource.put("type", "table");
    resource.put("description", table.description());
    resource.put("rows", rows);
    resource.set("schema", TableSchema.of(table, form));
    return resource;
  }

  private void addOther(RunFile file) {
    if (!described.add(file.path())) {
      return;
    }
    OtherFile kind = OtherFile.of(file.path());
    ObjectNode resource = resources.addObject();
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("name", file.path().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    resource.put("description", kind.description());
    resource.put("path", file.path());
    resource.put("format", kind.format());
    resource.put("mediatype", kind.mediaType());
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
  }
}
