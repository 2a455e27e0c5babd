package org.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.io.corpus.ReadRecords;
import org.entente.io.run.PublishedRun;
import org.entente.job.findings.Outcome;
import org.entente.job.input.Gates;
import org.entente.job.option.CsvOptions;
import org.entente.job.option.RunOptions;
import org.entente.job.option.RunOptions.StageGroup;
import org.entente.job.option.TopicOptions;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.report.PublishedReport;
import org.entente.report.Language;
import org.entente.report.html.HtmlReport;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Catalog;
import org.entente.table.Commitments;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole dataflow on three articles and three records that cannot be read. */
@ExtendWith(SparkSessionExtension.class)
final class PipelineTest {
  private static final Set<StageGroup> ALL = EnumSet.allOf(StageGroup.class);

  /** Tables that fewer articles than a topic model needs do not give. */
  private static final List<String> TOPIC_TABLES =
      List.of("topics", "topic_terms", "topic_trends", "topic_models", "article_topics");

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Outcome outcome;

  @BeforeAll
  static void runOnce(SparkSession shared) throws IOException {
    spark = shared;
    Files.createDirectories(folder.resolve("in"));
    write(
        "un.txt",
        "Le Japon livrera du riz au Laos\n\nTokyo (VNA) - Le Japon s'engage à livrer 500 tonnes de"
            + " riz au Laos d'ici à la fin de 2023.\n\nPartager sur Facebook\n");
    write(
        "deux.jsonl",
        """
        {"id": "d1", "date": "2024-02-03", "text": "Le Laos et le Vietnam ont signé un accord sur le riz."}
        {"id": "d2", "text":
        {"id": "d3", "title": "Sans texte"}
        {"id": "d4", "date": "2024-02-03", "text": "La France a remis dix ambulances au Laos."}
        """);
    byte[] noise = new byte[2000];
    new java.util.Random(1).nextBytes(noise);
    Files.write(folder.resolve("in/trois.txt"), noise);
    Files.writeString(folder.resolve("in/_quatre.txt"), "Caché");
    Files.writeString(folder.resolve("in/cinq.csv"), "text\n");
    outcome = run(options("in", "out", ALL));
  }

  @Test
  void publishesWhatCanBeReadAndSaysWhatCannot() throws IOException {
    assertFalse(outcome.alreadyPublished());
    assertEquals(3L, outcome.counts().get("articles"));
    assertEquals(5L, outcome.counts().get("quarantine"));
    String accounting =
        "listed 8 = read 3 + duplicate 0 + quarantined 3 + empty 1 + too big 0 + hidden 1";
    assertTrue(outcome.summary().lines().toList().contains(accounting), outcome.summary());
    assertTrue(outcome.warnings().toString().contains("4 record(s) were set aside"));
    assertTrue(outcome.warnings().toString().contains("No topics"));
    assertEquals(
        List.of(
            "_quatre.txt hidden",
            "cinq.csv empty",
            "deux.jsonl invalid_json",
            "deux.jsonl no_text",
            "trois.txt undecodable"),
        filesAndReasons(outcome));
    assertTrue(Files.readString(folder.resolve("out/latest.json")).contains(outcome.runId()));
    assertTrue(Files.readString(runFolder(outcome).resolve("report.ipynb")).contains("Japon"));

    PublishedRun published =
        PublishedRun.open(new Configuration(), folder.resolve("out").toString());
    assertEquals(outcome.runId(), published.runId());
    for (Table table : Catalog.TABLES) {
      boolean expected = !TOPIC_TABLES.contains(table.name());
      assertEquals(expected, published.has(table), table.name());
      Path csv = csv(outcome, table.name());
      boolean summary = table.publication() == Table.Publication.SUMMARY;
      assertEquals(expected && summary, Files.exists(csv), csv.toString());
      if (Files.exists(csv)) {
        assertEquals(
            String.join(",", table.columnNames()), lines(outcome, table.name()).findFirst().get());
      }
    }
    assertEquals(
        List.of("fulfilled", "overdue", "signed"),
        published
            .table(spark, Commitments.TABLE)
            .orderBy("status")
            .select("status")
            .as(org.apache.spark.sql.Encoders.STRING())
            .collectAsList());
  }

  @Test
  void writesAPageThatIsTheSameWhenItIsRenderedAgain() throws IOException {
    PublishedRun published = PublishedRun.open(new Configuration(), outcome.location());
    String page = Files.readString(runFolder(outcome).resolve(HtmlReport.FILE));
    assertTrue(
        published.manifest().files().stream().anyMatch(file -> file.path().equals("report.html")));
    assertTrue(page.contains("500 tonnes de"), page);
    assertEquals(page, HtmlReport.render(PublishedReport.of(spark, published, null), Language.FR));
  }

  @Test
  void keepsEveryQuoteInItsText() {
    PublishedRun published = PublishedRun.open(new Configuration(), outcome.location());
    var quoted =
        published
            .table(spark, Acts.TABLE)
            .join(published.table(spark, Articles.WITH_TEXT), "article_id")
            .select("raw_text", "start", "end", "quote")
            .collectAsList();
    assertEquals(false, quoted.isEmpty());
    quoted.forEach(
        row ->
            assertEquals(
                row.getString(3), row.getString(0).substring(row.getInt(1), row.getInt(2))));
  }

  @Test
  void findsTheSameWorkDone() throws IOException {
    String manifest = Files.readString(runFolder(outcome).resolve("run.json"));
    Outcome again = run(options("in", "out", ALL));
    assertTrue(again.alreadyPublished());
    assertEquals(outcome.runId(), again.runId());
    assertEquals(outcome.counts(), again.counts());
    assertEquals(manifest, Files.readString(runFolder(outcome).resolve("run.json")));
    try (Stream<Path> runs = Files.list(folder.resolve("out/runs"))) {
      assertEquals(1, runs.count());
    }
  }

  @Test
  void pointsToTheLatestRunAndKeepsTheOtherOne() throws IOException {
    Set<StageGroup> stages = EnumSet.of(StageGroup.COMMITMENTS);
    Outcome first = run(options("in/un.txt", "two", stages));
    Outcome second = run(options("in/deux.jsonl", "two", stages));
    assertNotEquals(first.runId(), second.runId());
    assertTrue(Files.readString(folder.resolve("two/latest.json")).contains(second.runId()));
    assertTrue(Files.exists(runFolder(first).resolve("run.json")));
    assertFalse(Files.exists(csv(second, "partner_summary")));
  }

  @Test
  void publishesNothingWhenNothingCanBeRead() {
    EntenteException e =
        assertThrows(EntenteException.class, () -> run(options("in/trois.txt", "nothing", ALL)));
    assertEquals(ExitCode.GATE_FAILED, e.exitCode());
    assertFalse(Files.exists(folder.resolve("nothing/latest.json")));
    assertFalse(Files.exists(folder.resolve("nothing/runs")));
    assertFalse(Files.exists(folder.resolve("nothing/_lease.json")), "given back on failure");
    assertFalse(Files.exists(folder.resolve("out/_lease.json")), "given back at the end");
  }

  @Test
  void keepsTheLastRunWhenFarFewerArticlesCome() throws IOException {
    Set<StageGroup> stages = EnumSet.of(StageGroup.COMMITMENTS);
    Outcome first = run(options("in", "three", stages));
    EntenteException e =
        assertThrows(EntenteException.class, () -> run(options("in/un.txt", "three", stages)));
    assertEquals(ExitCode.GATE_FAILED, e.exitCode());
    assertTrue(e.getMessage().contains("50 % of 3, found 1"), e.getMessage());
    assertTrue(Files.readString(folder.resolve("three/latest.json")).contains(first.runId()));
  }

  @Test
  void refusesAFocusThatNobodyKnows() {
    RunOptions options = options("in", "out", ALL);
    EntenteException e =
        assertThrows(
            EntenteException.class,
            () ->
                run(
                    new RunOptions(
                        options.inputs(),
                        options.output(),
                        "ATLANTIS",
                        options.asOf(),
                        options.topics(),
                        options.stages(),
                        options.csv(),
                        options.language(),
                        null,
                        null,
                        false,
                        false,
                        options.reading(),
                        options.gates())));
    assertEquals(ExitCode.WRONG_USE, e.exitCode());
    assertTrue(e.getMessage().contains("ATLANTIS"), e.getMessage());
  }

  private static Outcome run(RunOptions options) {
    return Pipeline.run(spark, options, new Progress(System.err, Progress.Style.SILENT));
  }

  private static RunOptions options(String input, String output, Set<StageGroup> stages) {
    return new RunOptions(
        List.of(folder.resolve(input).toString()),
        folder.resolve(output).toString(),
        "VNM",
        LocalDate.of(2024, 6, 30),
        TopicOptions.defaults(),
        stages,
        CsvOptions.defaults(),
        Language.FR,
        null,
        null,
        false,
        false,
        ReadRecords.Options.defaults(),
        Gates.Limits.defaults());
  }

  private static void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("in").resolve(file), text, StandardCharsets.UTF_8);
  }

  private static Path runFolder(Outcome outcome) {
    return Path.of(java.net.URI.create(outcome.location()));
  }

  private static Path csv(Outcome outcome, String table) {
    return runFolder(outcome).resolve("csv/" + table + ".csv");
  }

  private static Stream<String> lines(Outcome outcome, String table) throws IOException {
    return Files.readString(csv(outcome, table)).lines();
  }

  private static List<String> filesAndReasons(Outcome outcome) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(csv(outcome, "quarantine"), StandardCharsets.UTF_8, format)) {
      return rows.stream()
          .map(row -> row.get("source_uri").replaceFirst(".*/", "") + " " + row.get("reason"))
          .sorted()
          .toList();
    }
  }
}
