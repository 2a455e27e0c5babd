package org.entente.report.notebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.Python;
import org.entente.table.Articles;
import org.entente.table.Changes;
import org.entente.table.Column;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotebookTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  private static final Column FIRST_STATED = column("first_stated_earliest");
  private static final Column DUE = column("due_latest");

  @TempDir private Path folder;

  @Test
  void ranksPartnersWithTheirIntervals() throws IOException {
    Nbformat notebook = write(some(), Locale.FRENCH);
    String ranking =
        notebook.shown("text/html").stream()
            .filter(html -> html.contains(">rang<"))
            .findFirst()
            .orElseThrow();
    List<String> rows = rows(ranking);
    assertEquals(3, rows.size(), ranking);
    assertEquals(
        "1|Namibie|3|37,5\u00a0%|13,7\u00a0% – 69,4\u00a0%|4|0|2024-01-02|2024-05-03|"
            + "Une &lt;b&gt; phrase.|a1",
        rows.get(1));
    assertEquals(
        "partenaire|2023|2024", rows(notebook.shown("partners-years", "text/html")).get(0));
    assertEquals(
        "Namibie||50,0\u00a0%", rows(notebook.shown("partners-years", "text/html")).get(1));
  }

  @Test
  void showsThePairsThatChanceDoesNotExplain() throws IOException {
    List<String> rows = rows(write(some(), Locale.FRENCH).shown("pairs-table", "text/html"));
    assertEquals(List.of("Chine|Laos|4|1,2|0,50|Les deux.|a2"), rows.subList(1, rows.size()));
  }

  @Test
  void showsWhatIsOverdueFirstThenWhatComes() throws IOException {
    Nbformat notebook = write(some(), Locale.FRENCH);
    List<String> ids = notebook.ids();
    assertTrue(ids.indexOf("overdue-table") < ids.indexOf("coming-table"), ids.toString());
    List<String> overdue = rows(notebook.shown("overdue-table", "text/html"));
    assertEquals(List.of("action 2|2024-06-29", "action 1|2023-12-31"), actionsAndDates(overdue));
    List<String> coming = rows(notebook.shown("coming-table", "text/html"));
    assertEquals(List.of("action 3|2024-06-30", "action 4|2030-12-31"), actionsAndDates(coming));
  }

  private static List<String> actionsAndDates(List<String> rows) {
    return rows.stream()
        .skip(1)
        .map(row -> List.of(row.split("\\|")))
        .map(row -> row.get(2) + "|" + row.get(4))
        .toList();
  }

  @Test
  void countsTheStoriesOfEachMonth() throws IOException {
    String months = write(some(), Locale.ENGLISH).shown("corpus-months", "text/plain");
    List<String> lines = months.lines().toList();
    assertEquals("Articles by month", lines.get(0));
    assertEquals(37, lines.size());
    assertTrue(lines.get(36).matches("2024-05 +#+ +2"), lines.get(36));
    assertTrue(lines.get(35).matches("2024-04 +#+ +1"), lines.get(35));
    assertTrue(lines.get(34).matches("2024-03 +0"), lines.get(34));
  }

  @Test
  void leavesOutWhatTheRunHasNot() throws IOException {
    CsvFolder files = new CsvFolder(folder).with(Changes.TABLE, List.of());
    Nbformat notebook = write(files, Locale.FRENCH);
    assertEquals(
        List.of("title", "setup", "changes", "changes-table", "drawing", "further"),
        notebook.ids());
    assertTrue(notebook.shown("changes-table", "text/plain").startsWith("Rien à montrer"));
  }

  @Test
  void readsTheColumnsOfTheContractAsNumbers() throws IOException {
    String setup = write(some(), Locale.FRENCH).source("setup");
    assertTrue(
        setup.contains(
            "    \"topics\": [\"npmi\", \"exclusivity\", \"stability\", \"prevalence\","
                + " \"articles\", \"match_similarity\"],"),
        setup);
    assertFalse(setup.contains("{{"), setup);
  }

  @Test
  void givesTheSameBytesForTheSameFiles() throws IOException {
    write(some(), Locale.FRENCH);
    byte[] first = Files.readAllBytes(folder.resolve(Notebook.FILE));
    write(new CsvFolder(folder), Locale.FRENCH);
    assertArrayEquals(first, Files.readAllBytes(folder.resolve(Notebook.FILE)));
  }

  @Test
  void doesNotGrowWithTheCorpus() throws IOException {
    String quote = "mot ".repeat(500);
    List<Map<Column, String>> partners = new ArrayList<>();
    List<Map<Column, String>> commitments = new ArrayList<>();
    List<Map<Column, String>> steps = new ArrayList<>();
    for (int i = 1; i <= 3000; i++) {
      partners.add(partner("P" + i, "Nom " + quote, "all", i));
      commitments.add(commitment(i, "overdue", "2024-01-01", quote));
      for (int step = 1; step <= 3; step++) {
        steps.add(step(i, step, quote));
      }
    }
    CsvFolder files =
        new CsvFolder(folder)
            .with(PartnerSummary.TABLE, partners)
            .with(Commitments.TABLE, commitments)
            .with(CommitmentTimeline.TABLE, steps);
    write(files, Locale.FRENCH);
    long bytes = Files.size(folder.resolve(Notebook.FILE));
    assertTrue(bytes < 200_000, bytes + " bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr some", "en some", "fr none", "en changes"})
  void showsWhatPythonShows(String what) throws IOException, InterruptedException {
    CsvFolder files =
        switch (what.substring(3)) {
          case "some" -> some();
          case "none" -> none();
          default -> new CsvFolder(folder).with(Changes.TABLE, List.of());
        };
    write(files, Locale.forLanguageTag(what.substring(0, 2)));
    Python executed =
        Python.run(folder, "report/notebook/execute.py", folder.resolve(Notebook.FILE).toString());
    assertEquals(0, executed.code(), executed.output());
  }

  private Nbformat write(CsvFolder files, Locale locale) throws IOException {
    Path file = folder.resolve(Notebook.FILE);
    try (OutputStream out = Files.newOutputStream(file)) {
      Notebook.write(files, new Notebook.Options(AS_OF, "VNM", locale), out);
    }
    return Nbformat.read(file);
  }

  /** The rows of a table, their cells joined. */
  private static List<String> rows(String html) {
    return html.lines()
        .filter(line -> line.startsWith("<tr>"))
        .map(
            line ->
                line.replaceFirst("^<tr><t[hd][^>]*>", "")
                    .replaceFirst("</t[hd]></tr>$", "")
                    .replaceAll("</t[hd]><t[hd][^>]*>", "|"))
        .toList();
  }

  private CsvFolder none() {
    CsvFolder files = new CsvFolder(folder);
    for (Table table :
        List.of(
            PartnerSummary.TABLE,
            PartnerPairs.TABLE,
            Topics.TABLE,
            TopicTerms.TABLE,
            TopicTrends.TABLE,
            Commitments.TABLE,
            CommitmentTimeline.TABLE,
            Changes.TABLE,
            Articles.TABLE)) {
      files.with(table, List.of());
    }
    return files;
  }

  private CsvFolder some() {
    return new CsvFolder(folder)
        .with(PartnerSummary.TABLE, partners())
        .with(
            PartnerPairs.TABLE,
            List.of(
                pair("all", "CHN", "LAO", "0.04"),
                pair("all", "CHN", "NA", "0.06"),
                pair("2024", "CHN", "THA", "0.01")))
        .with(Topics.TABLE, List.of(topic("t01", "aide|riz"), topic("t02", "paix|casques")))
        .with(TopicTerms.TABLE, List.of(term("t01", 1, "riz"), term("t02", 1, "null")))
        .with(TopicTrends.TABLE, List.of(trend("t01", "2024"), trend("t02", "2023-04")))
        .with(Commitments.TABLE, commitments())
        .with(
            CommitmentTimeline.TABLE,
            List.of(step(1, 1, "dit"), step(1, 2, "redit"), step(2, 1, "promis")))
        .with(Changes.TABLE, changes())
        .with(Articles.TABLE, articles());
  }

  private static List<Map<Column, String>> partners() {
    return List.of(
        partner("NAM", "Namibie", "2024", 1),
        partner("LAO", "Laos", "2023", 2),
        partner("NAM", "Namibie", "all", 1),
        partner("LAO", "Laos", "all", 2));
  }

  private static List<Map<Column, String>> commitments() {
    return List.of(
        commitment(1, "overdue", "2023-12-31", "q"),
        commitment(2, "overdue", "2024-06-29", "q"),
        commitment(3, "planned", "2024-06-30", "q"),
        commitment(4, "signed", "2030-12-31", "q"),
        commitment(5, "fulfilled", "2031-12-31", "q"),
        commitment(6, "announced", "", "q"));
  }

  private static List<Map<Column, String>> changes() {
    return List.of(
        Map.of(
            Changes.CHANGE_KIND, "new_partner", Changes.SUBJECT_NAME, "Laos", Changes.AFTER, "2"),
        Map.of(
            Changes.CHANGE_KIND,
            "status_changed",
            Changes.SUBJECT_NAME,
            "Chine – livrer",
            Changes.BEFORE,
            "planned",
            Changes.AFTER,
            "overdue"));
  }

  private static List<Map<Column, String>> articles() {
    return List.of(
        article("a1", "canonical", "2024-05-03", "2024-05-03"),
        article("a2", "canonical", "2024-05-01", "2024-05-31"),
        article("a3", "near", "2024-05-01", "2024-05-31"),
        article("a4", "canonical", "2024-04-30", "2024-04-30"),
        article("a5", "canonical", "2023-01-01", "2023-12-31"),
        article("a6", "canonical", "", ""));
  }

  private static Map<Column, String> partner(String id, String name, String period, int rank) {
    return Map.ofEntries(
        Map.entry(PartnerSummary.PERIOD, period),
        Map.entry(PartnerSummary.ENTITY_ID, id),
        Map.entry(PartnerSummary.NAME_FR, name),
        Map.entry(PartnerSummary.RANK, String.valueOf(rank)),
        Map.entry(PartnerSummary.ARTICLES, "3"),
        Map.entry(PartnerSummary.SHARE, period.equals("all") ? "0.375" : "0.5"),
        Map.entry(PartnerSummary.SHARE_LOW, "0.1368440119"),
        Map.entry(PartnerSummary.SHARE_HIGH, "0.6942559783"),
        Map.entry(PartnerSummary.ACTS_BY, "4"),
        Map.entry(PartnerSummary.ACTS_TO, "0"),
        Map.entry(PartnerSummary.FIRST_SEEN, "2024-01-02"),
        Map.entry(PartnerSummary.LAST_SEEN, "2024-05-03"),
        Map.entry(PartnerSummary.EXAMPLE_QUOTE, "Une <b> phrase."),
        Map.entry(PartnerSummary.EXAMPLE_ARTICLE_ID, "a1"));
  }

  private static Map<Column, String> pair(String period, String a, String b, String q) {
    return Map.ofEntries(
        Map.entry(PartnerSummary.PERIOD, period),
        Map.entry(PartnerPairs.SCOPE, "article"),
        Map.entry(PartnerPairs.A_ID, a),
        Map.entry(PartnerPairs.B_ID, b),
        Map.entry(PartnerPairs.A_NAME, "Chine"),
        Map.entry(PartnerPairs.B_NAME, "Laos"),
        Map.entry(PartnerPairs.N_AB, "4"),
        Map.entry(PartnerPairs.EXPECTED, "1.25"),
        Map.entry(PartnerPairs.NPMI, "0.5"),
        Map.entry(PartnerPairs.G2, "5.1"),
        Map.entry(PartnerPairs.Q_VALUE, q),
        Map.entry(PartnerPairs.EXAMPLE_QUOTE, "Les deux."),
        Map.entry(PartnerPairs.EXAMPLE_ARTICLE_ID, "a2"));
  }

  private static Map<Column, String> topic(String id, String terms) {
    return Map.of(
        Topics.TOPIC_ID, id,
        Topics.LABEL, terms.replace("|", ", "),
        Topics.PREVALENCE, "0.5",
        Topics.ARTICLES, "2",
        Topics.TOP_PARTNER_IDS, "NA|LAO");
  }

  private static Map<Column, String> term(String topic, int rank, String term) {
    return Map.of(
        Topics.TOPIC_ID,
        topic,
        TopicTerms.RANK,
        String.valueOf(rank),
        TopicTerms.TERM,
        term,
        TopicTerms.WEIGHT,
        "0.0125");
  }

  private static Map<Column, String> trend(String topic, String period) {
    return Map.of(
        Topics.TOPIC_ID, topic, TopicTrends.PERIOD, period, TopicTrends.SHARE, "0.333333");
  }

  private static Map<Column, String> commitment(
      int number, String status, String due, String quote) {
    return Map.ofEntries(
        Map.entry(Commitments.COMMITMENT_ID, String.format("%04d", number)),
        Map.entry(Commitments.FAMILY, "undertaking"),
        Map.entry(Commitments.BY_NAMES, "Chine|Laos"),
        Map.entry(Commitments.TO_NAMES, "Viet Nam"),
        Map.entry(Commitments.ACTION, "action " + number),
        Map.entry(Commitments.STATUS, status),
        Map.entry(Commitments.SPECIFICITY, "3"),
        Map.entry(Commitments.CONFIDENCE, "0.9"),
        Map.entry(FIRST_STATED, "2020-02-29"),
        Map.entry(DUE, due),
        Map.entry(Commitments.BEST_QUOTE, quote),
        Map.entry(Commitments.BEST_ARTICLE_ID, "a1"));
  }

  private static Map<Column, String> step(int commitment, int step, String quote) {
    return Map.of(
        Commitments.COMMITMENT_ID,
        String.format("%04d", commitment),
        CommitmentTimeline.STEP,
        String.valueOf(step),
        CommitmentTimeline.EARLIEST,
        "2020-02-29",
        CommitmentTimeline.EVENT,
        step == 1 ? "stated" : "reaffirmed",
        CommitmentTimeline.QUOTE,
        quote);
  }

  private static Map<Column, String> article(
      String id, String kind, String earliest, String latest) {
    return Map.of(
        Articles.ARTICLE_ID, id,
        Articles.DUPLICATE_KIND, kind,
        Articles.LANGUAGE, "fr",
        Articles.AGENCY, id.equals("a1") ? "" : "NA",
        Articles.PUBLISHED_EARLIEST, earliest,
        Articles.PUBLISHED_LATEST, latest);
  }

  private static Column column(String name) {
    return Commitments.TABLE.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
