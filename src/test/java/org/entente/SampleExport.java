package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.table.Catalog;
import org.entente.table.Table;

/**
 * The sample's run as {@code notebooks-export/} shows it: page, notebook and the CSV files that the
 * notebook reads. What depends on where the run was made is replaced: its id, the addresses and the
 * fingerprint of its input, and the release of Java.
 */
final class SampleExport {
  private static final long MOST_BYTES = 4_000_000;

  /** As many digits of a fingerprint as people are shown. */
  private static final int SHORT = 12;

  private static final Pattern FEW_PERIODS = Pattern.compile("all|undated|[0-9]{4}");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path run;
  private final Path output;

  /**
   * @param run the run's folder, as {@code OUTPUT/runs/RUN_ID}
   */
  SampleExport(Path run) {
    this.run = run;
    this.output = run.getParent().getParent();
  }

  void check() throws IOException {
    TreeSet<String> names = new TreeSet<>(List.of("README.md", "data-dictionary.md"));
    for (String name : List.of("report.html", "report.ipynb")) {
      if (Files.exists(run.resolve(name))) {
        SampleFolder.check(name, portable(Files.readString(run.resolve(name))));
        names.add(name);
      }
    }
    for (Table table : Catalog.TABLES) {
      String name = "csv/" + table.name() + ".csv";
      if (table.publication() == Table.Publication.SUMMARY && Files.exists(run.resolve(name))) {
        SampleFolder.check(name, fewPeriods(portable(Files.readString(run.resolve(name)))));
        names.add(name);
      }
    }
    Map<String, Long> sizes = SampleFolder.sizes();
    assertEquals(names, sizes.keySet(), "files of " + SampleFolder.FOLDER);
    long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(bytes < MOST_BYTES, bytes + " bytes in " + SampleFolder.FOLDER);
  }

  private String portable(String text) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(run.resolve("run.json").toFile());
    String input = manifest.get("input_fingerprint").asText();
    return text.replace(output.toUri().toString(), "")
        .replace("file:" + output + "/", "")
        .replace(manifest.get("run_id").asText(), "RUN_ID")
        .replace(input, "INPUT")
        .replace(input.substring(0, SHORT), "INPUT")
        .replace(manifest.at("/versions/java").asText(), "JAVA");
  }

  /** A table by period without its months and quarters, which the notebook does not read. */
  private static String fewPeriods(String csv) throws IOException {
    List<CSVRecord> records = FORMAT.parse(new StringReader(csv)).getRecords();
    if (records.isEmpty() || !records.get(0).isMapped("period")) {
      return csv;
    }
    StringBuilder kept = new StringBuilder(csv.substring(0, csv.indexOf('\n') + 1));
    for (int i = 0; i < records.size(); i++) {
      int start = (int) records.get(i).getCharacterPosition();
      int end =
          i + 1 < records.size() ? (int) records.get(i + 1).getCharacterPosition() : csv.length();
      if (FEW_PERIODS.matcher(records.get(i).get("period")).matches()) {
        kept.append(csv, start, end);
      }
    }
    return kept.toString();
  }
}
