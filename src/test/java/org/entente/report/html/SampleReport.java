package org.entente.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.report.ActorPair;
import org.entente.report.Counted;
import org.entente.report.Counts;
import org.entente.report.ReportData;
import org.entente.report.ReportData.ChangesData;
import org.entente.report.ReportData.CommitmentsData;
import org.entente.report.ReportData.CorpusData;
import org.entente.report.ReportData.PartnersData;
import org.entente.report.ReportData.TopicsData;
import org.entente.report.Rows;
import org.entente.report.RunFacts;
import org.entente.report.TableRow;

/** Data of a report, of any size, in which every text that others write is of the test's choice. */
final class SampleReport {
  private static final List<String> KINDS =
      List.of(
          "newly_overdue",
          "status_changed",
          "new_commitment",
          "new_partner",
          "rising_partner",
          "lost_partner",
          "new_topic",
          "rising_topic",
          "gone_topic");

  private final String text;
  private final int size;

  private SampleReport(String text, int size) {
    this.text = text;
    this.size = size;
  }

  /** A report with all sections. */
  static ReportData of(String text, int size) {
    return new SampleReport(text, size).data();
  }

  /** The same without the sections of the three questions. */
  static ReportData bare(String text) {
    ReportData full = of(text, 1);
    return new ReportData(
        full.run(),
        new CorpusData(
            List.of(),
            new Counted("undated", 1, 1),
            new Counted(null, 0, 0),
            new Counts(List.of(), 0),
            new Counts(List.of(), 0),
            List.of(new Counted("canonical", 1, 1)),
            List.of(),
            List.of(),
            new Counts(List.of(), 0)),
        new ChangesData(List.of(), List.of()),
        null,
        null,
        null,
        Map.of(),
        Map.of(),
        null);
  }

  private ReportData data() {
    return new ReportData(
        new RunFacts(
            text,
            "2024-06-30",
            text,
            Map.of("focus", "VNM", "stages", "partners,topics,commitments", "fields", text),
            Map.of("entente", text),
            Map.of("listed", 9L, "articles", 9L),
            List.of(text),
            text,
            text),
        corpus(),
        new ChangesData(
            KINDS.stream().map(kind -> new Counted(kind, size, size)).toList(),
            KINDS.stream()
                .flatMap(kind -> each(Limits.CHANGES, i -> change(kind, "c" + i)).stream())
                .toList()),
        partners(),
        topics(),
        commitments(),
        articles(),
        entities(),
        "{\"run_id\": \"r\", \"articles\": 3, \"layers\": {\"partners\": {\"precision\": 0.5,"
            + " \"recall\": 1, \"f1\": 0.667, \"right\": 1, \"found\": 2, \"labelled\": 1}}}");
  }

  private CorpusData corpus() {
    List<Counted> months = new ArrayList<>();
    for (int i = 0; i < Math.min(size * 20, 1200); i++) {
      months.add(
          new Counted(LocalDate.of(2024, 5, 1).minusMonths(i).toString().substring(0, 7), 3, 4));
    }
    java.util.Collections.reverse(months);
    Counts names = new Counts(List.of(new Counted(text, 2, 3), new Counted(null, 1, 1)), 2);
    return new CorpusData(
        months,
        new Counted("undated", 1, 1),
        new Counted("coarse", 1, 1),
        names,
        names,
        List.of(new Counted("canonical", 8, 8), new Counted("near", 0, 1)),
        List.of(new Counted("no_text", 1, 1)),
        List.of(new Counted("caption", 2, 2)),
        new Counts(List.of(new Counted("a0", 1, 3)), 1));
  }

  private PartnersData partners() {
    List<TableRow> ranking = each(Limits.PARTNERS, i -> partner("P" + i, "all", i + 1));
    List<TableRow> pairs = new ArrayList<>();
    for (int i = 1; i < ranking.size(); i++) {
      pairs.add(
          row(
              "a_id=P%d b_id=P%d a_name=$ b_name=$ n_ab=3 expected=0.5 association_strength=6.0"
                  + " q_value=0.001",
              i / 2, i));
    }
    return new PartnersData(
        new Rows(ranking, ranking.size() + 5L),
        "2024-Q1",
        List.of(partner("P0", "2024-Q1", 1)),
        new Rows(pairs, pairs.size()));
  }

  private TableRow partner(String id, String period, int rank) {
    return row(
        "period=%s entity_id=%s rank=%d name_fr=$ articles=5 share=0.5 share_low=0.3 share_high=0.7"
            + " change=0.1 change_z=2.5 acts_by=1 acts_to=2 example_quote=$ example_article_id=a0",
        period, id, rank);
  }

  private TopicsData topics() {
    List<TableRow> topics =
        each(
            Limits.TOPICS,
            i ->
                row(
                    "topic_id=t%d label=$ npmi=0.1 stability=0.9 prevalence=0.2 articles=4"
                        + " change=same representative_article_ids=[a0,a1]"
                        + " top_partner_ids=[P0,P1]",
                    i));
    List<TableRow> terms = new ArrayList<>();
    List<TableRow> trends = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      for (int j = 0; j < 10; j++) {
        terms.add(row("topic_id=t%d rank=%d term=$ weight=0.01", i, j + 1));
      }
      for (int year = 2015; year < 2025; year++) {
        trends.add(row("period=%d topic_id=t%d share=0.2 low=0.1 high=0.4 articles=2", year, i));
      }
    }
    return new TopicsData(
        new Rows(topics, topics.size()),
        terms,
        trends,
        List.of(row("k=4 seed=1 npmi=0.1 diversity=0.9 chosen=true")));
  }

  private CommitmentsData commitments() {
    List<TableRow> steps = new ArrayList<>();
    for (String kind : List.of("o", "u", "x")) {
      for (int i = 0; i < Math.min(size, Limits.OVERDUE); i++) {
        for (int step = 1; step <= Limits.STEPS + 1; step++) {
          steps.add(
              row(
                  "commitment_id=%s%d step=%d event=stated earliest=2024-01-01 latest=2024-01-01"
                      + " granularity=day quote=$ article_id=a1",
                  kind, i, step));
        }
      }
    }
    return new CommitmentsData(
        List.of(new Counted("overdue", size, size), new Counted("planned", size, size)),
        new Rows(
            each(
                Limits.OVERDUE,
                i ->
                    commitment(
                        "o" + i, "overdue", "due_earliest=2024-03-01 due_latest=2024-03-31")),
            70),
        new Rows(
            each(
                Limits.UPCOMING,
                i ->
                    commitment(
                        "u" + i, "planned", "due_earliest=2024-09-01 due_latest=2024-09-30")),
            size),
        new Rows(
            each(Limits.OTHERS, i -> commitment("x" + i, "agreed", "due_earliest=- due_latest=-")),
            size),
        steps,
        each(Limits.ACTOR_PAIRS, i -> row("place=%d", i)).stream()
            .map(row -> new ActorPair("P0", "VNM", Map.of("request", 2L), 2))
            .toList(),
        1);
  }

  private TableRow commitment(String id, String status, String due) {
    return row(
        "commitment_id=%s status=%s %s type=pledge by_ids=[P0,person:nobody] to_ids=[VNM]"
            + " reciprocal=false action=$ theme=health first_stated_earliest=2024-01-05"
            + " first_stated_latest=2024-01-05 first_stated_granularity=day due_granularity=month"
            + " condition=$ quantities=[$,$] specificity=3 best_quote=$ best_article_id=a0"
            + " confidence=0.8",
        id, status, due);
  }

  private TableRow change(String kind, String id) {
    return row(
        "kind=%s subject_id=%s subject_name=$ before=- after=planned evidence_article_id=a0",
        kind, id);
  }

  private Map<String, TableRow> articles() {
    Map<String, TableRow> articles = new TreeMap<>();
    for (String id : List.of("a0", "a1")) {
      articles.put(
          id,
          row(
              "article_id=%s source_id=$ url=$ source=$ agency=$ title=$"
                  + " published_earliest=2024-05-01 published_latest=2024-05-31"
                  + " published_granularity=month",
              id));
    }
    return articles;
  }

  private Map<String, TableRow> entities() {
    Map<String, TableRow> entities = new TreeMap<>();
    for (int i = 0; i < Limits.PARTNERS; i++) {
      entities.put("P" + i, row("entity_id=P%d name_fr=$ name_en=$ community=P%d", i, i % 3));
    }
    return entities;
  }

  private List<TableRow> each(int most, java.util.function.IntFunction<TableRow> row) {
    return java.util.stream.IntStream.range(0, Math.min(size, most)).mapToObj(row).toList();
  }

  /** A row as {@code name=value}; $ is the text of others, - a null, [a,b] a list. */
  private TableRow row(String cells, Object... gaps) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String cell : String.format(Locale.ROOT, cells, gaps).split(" ")) {
      String[] parts = cell.split("=", 2);
      row.put(parts[0], value(parts[1]));
    }
    return new TableRow(row);
  }

  private Object value(String value) {
    if (value.startsWith("[")) {
      String[] items = value.substring(1, value.length() - 1).split(",");
      return Stream.of(items).map(item -> item.equals("$") ? text : item).toList();
    }
    if (value.equals("true") || value.equals("false")) {
      return Boolean.valueOf(value);
    }
    if (value.matches("[0-9]+")) {
      return Long.valueOf(value);
    }
    if (value.matches("[0-9]+\\.[0-9]+")) {
      return Double.valueOf(value);
    }
    return value.equals("-") ? null : value.equals("$") ? text : value;
  }
}
