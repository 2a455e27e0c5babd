package org.entente;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The result tables that README.md shows, made of the CSV files of a run. */
final class ReadmeSample {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int PARTNERS = 5;
  private static final int COMMITMENTS = 4;
  private static final int NAMED = 3;

  /** A longer quote makes the table unreadable. */
  private static final int QUOTE_CHARS = 125;

  private final Path csv;

  /**
   * @param csv the folder of a run's CSV files
   */
  ReadmeSample(Path csv) {
    this.csv = csv;
  }

  String partners() throws IOException {
    return table(
        List.of("partner", "articles", "sentences", "share (95 % interval)", "first", "last"),
        rows("partner_summary").filter(row -> row.get("period").equals("all")).limit(PARTNERS),
        row ->
            List.of(
                row.get("name_fr"),
                row.get("articles"),
                row.get("sentences"),
                percent(row, "share")
                    + " ("
                    + percent(row, "share_low")
                    + " to "
                    + percent(row, "share_high")
                    + ")",
                row.get("first_seen"),
                row.get("last_seen")));
  }

  String topics() throws IOException {
    return table(
        List.of("topic", "articles", "weight", "most frequent partners"),
        rows("topics"),
        row ->
            List.of(
                row.get("label"),
                row.get("articles"),
                percent(row, "prevalence"),
                Stream.of(row.get("top_partner_ids").split("\\|"))
                    .limit(NAMED)
                    .collect(Collectors.joining(", "))));
  }

  String commitments() throws IOException {
    Comparator<CSVRecord> order =
        Comparator.comparingInt((CSVRecord row) -> -Integer.parseInt(row.get("specificity")))
            .thenComparingDouble(row -> -Double.parseDouble(row.get("confidence")))
            .thenComparing(row -> row.get("commitment_id"));
    Stream<CSVRecord> shown =
        rows("commitments")
            .filter(row -> List.of("undertaking", "agreement").contains(row.get("family")))
            .filter(row -> !row.get("due_latest").isEmpty() && !row.get("to_names").isEmpty())
            .filter(row -> row.get("best_quote").length() <= QUOTE_CHARS)
            .sorted(order)
            .limit(COMMITMENTS);
    return table(
        List.of("who", "towards whom", "in the article's words", "until", "status"),
        shown,
        row ->
            List.of(
                row.get("by_names").replace("|", ", "),
                row.get("to_names").replace("|", ", "),
                "\u00AB " + row.get("best_quote") + " \u00BB",
                row.get("due_latest"),
                row.get("status")));
  }

  /** The figures that {@code evaluate} prints, without the line that names the run. */
  static String evaluation(String printed) {
    String figures =
        printed
            .lines()
            .dropWhile(line -> !line.startsWith("layer"))
            .collect(Collectors.joining("\n"));
    return "\n```text\n" + figures.strip() + "\n```\n\n";
  }

  private Stream<CSVRecord> rows(String table) throws IOException {
    try (Reader reader = Files.newBufferedReader(csv.resolve(table + ".csv"))) {
      return FORMAT.parse(reader).getRecords().stream();
    }
  }

  private static String percent(CSVRecord row, String column) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * Double.parseDouble(row.get(column)));
  }

  private static String table(
      List<String> header, Stream<CSVRecord> rows, Function<CSVRecord, List<String>> cells) {
    StringBuilder table = new StringBuilder("\n");
    table.append(line(header)).append("|---".repeat(header.size())).append("|\n");
    rows.map(cells).map(ReadmeSample::line).forEach(table::append);
    return table.append('\n').toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
