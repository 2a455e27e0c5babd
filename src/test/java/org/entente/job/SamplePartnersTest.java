package org.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
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
import org.entente.job.process.Progress;
import org.entente.report.Language;
import org.entente.stage.partners.PartnersByHand;
import org.entente.stage.partners.RandomCorpus;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Entities;
import org.entente.table.Mentions;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The partner tables of whole runs over the sample: they are what counting by hand gives, and the
 * same however the records lie, when each stands twice and when lists of other stories hang on it.
 */
@ExtendWith(SparkSessionExtension.class)
final class SamplePartnersTest {
  private static final Path SAMPLE = Path.of("src/main/resources/org/entente/sample");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double TOLERANCE = 1e-9;

  private static final List<String> TABLES =
      List.of("partner_summary", "partner_pairs", "entities", "offices", "unpaired_units");

  /** Lists of stories of states that the sample does not name. */
  private static final List<String> TAILS =
      List.of(
          """


          Voir plus

          Une plage de Funafuti. Photo : VNA

          Les Tuvalu demandent au Vanuatu des semences de taro

          Port-Vila s'est engagé à livrer trois tonnes avant juin, a annoncé le ministre tuvaluan.
          """,
          """


          Plus de nouvelles :
          Les Tuvalu demandent au Vanuatu des semences de taro
          Le Lesotho et les Tonga signent un accord sur la laine
          """,
          """


          À lire aussi : Les Tuvalu demandent au Vanuatu des semences de taro
          Lire aussi : Le Lesotho et les Tonga signent un accord sur la laine
          """);

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static List<ObjectNode> records;
  private static PublishedRun run;

  @BeforeAll
  static void runOnce(SparkSession shared) throws IOException {
    spark = shared;
    records = new ArrayList<>();
    for (String line : Files.readAllLines(SAMPLE.resolve("dispatches.jsonl"))) {
      records.add((ObjectNode) MAPPER.readTree(line));
    }
    run = run("base", records, 1);
  }

  @Test
  void everyPairScopeAndPeriodIsThatOfCountingByHand() {
    Map<String, String> names = new HashMap<>();
    rows(run, Entities.TABLE)
        .forEach(row -> names.put(row.getAs("entity_id"), row.getAs("name_fr")));
    PartnersByHand byHand = new PartnersByHand(articles(), names::get);
    List<Row> summary = rows(run, PartnerSummary.TABLE);
    List<Row> pairs = rows(run, PartnerPairs.TABLE);
    assertTrue(summary.size() > 800, summary.size() + " rows");
    assertTrue(pairs.size() > 800, pairs.size() + " rows");
    byHand.checkSummary(summary);
    byHand.checkPairs(pairs);
  }

  @Test
  void quotesStandInTheirArticles() {
    Map<String, String> texts = new HashMap<>();
    rows(run, Articles.WITH_TEXT)
        .forEach(row -> texts.put(row.getAs("article_id"), row.getAs("raw_text")));
    int quotes = 0;
    for (Table table : List.of(PartnerSummary.TABLE, PartnerPairs.TABLE)) {
      for (Row row : rows(run, table)) {
        String quote = row.getAs("example_quote");
        quotes += quote == null ? 0 : 1;
        String text = texts.get(row.<String>getAs("example_article_id"));
        assertTrue(quote == null || text.contains(quote), row.toString());
      }
    }
    assertTrue(quotes > 1000, quotes + " quotes");
  }

  @Test
  void placesInTheNetworkAreThoseOfCountingByHand() {
    Map<String, Map<String, Double>> edges = new TreeMap<>();
    for (Row pair : rows(run, PartnerPairs.TABLE)) {
      if (pair.getAs("period").equals("all") && pair.getAs("scope").equals("article")) {
        String a = pair.getAs("a_id");
        String b = pair.getAs("b_id");
        double weight = pair.<Long>getAs("n_ab");
        edges.computeIfAbsent(a, key -> new TreeMap<>()).put(b, weight);
        edges.computeIfAbsent(b, key -> new TreeMap<>()).put(a, weight);
      }
    }
    Map<String, Double> ranks = pageRank(edges);
    Map<String, String> communities = new TreeMap<>();
    for (Row row : rows(run, Entities.TABLE)) {
      String id = row.getAs("entity_id");
      Integer degree = edges.containsKey(id) ? edges.get(id).size() : null;
      assertEquals(degree, row.getAs("degree"), id);
      if (degree != null) {
        assertEquals(ranks.get(id), row.<Double>getAs("pagerank"), TOLERANCE, id);
        communities.put(id, row.getAs("community"));
      }
    }
    for (Map.Entry<String, String> entry : communities.entrySet()) {
      assertEquals(entry.getValue(), communities.get(entry.getValue()), "the head is a member");
      assertTrue(
          ranks.get(entry.getKey()) <= ranks.get(entry.getValue()) + TOLERANCE, entry.toString());
    }
    assertTrue(communities.size() > 50, communities.toString());
  }

  /** Brin and Page (1998) by repeated multiplication, rank flowing by weight. */
  private static Map<String, Double> pageRank(Map<String, Map<String, Double>> edges) {
    Map<String, Double> ranks = new TreeMap<>();
    edges.keySet().forEach(id -> ranks.put(id, 1.0 / edges.size()));
    for (int round = 0; round < 500; round++) {
      Map<String, Double> next = new TreeMap<>();
      edges.keySet().forEach(id -> next.put(id, 0.15 / edges.size()));
      edges.forEach(
          (id, neighbours) -> {
            double all = neighbours.values().stream().mapToDouble(weight -> weight).sum();
            neighbours.forEach(
                (other, weight) ->
                    next.merge(other, 0.85 * ranks.get(id) * weight / all, Double::sum));
          });
      ranks.putAll(next);
    }
    return ranks;
  }

  @Test
  void filesAreTheSameHoweverTheRecordsLie() throws IOException {
    PublishedRun other = run("shuffled", shuffled(records), 64);
    for (String table : TABLES) {
      String file = "csv/" + table + ".csv";
      assertEquals(Files.readString(path(run, file)), Files.readString(path(other, file)), file);
    }
    for (String file : List.of("partners.gexf", "nodes.csv", "edges.csv")) {
      String name = "network/" + file;
      assertEquals(Files.readString(path(run, name)), Files.readString(path(other, name)), name);
    }
  }

  @Test
  void aRecordThatStandsTwiceCountsOnceAndTwiceWithDuplicates() throws IOException {
    List<ObjectNode> doubled = new ArrayList<>(records);
    for (ObjectNode node : records) {
      doubled.add(node.deepCopy().put("id", node.get("id").asText() + "-2"));
    }
    PublishedRun twice = run("doubled", shuffled(doubled), 7);
    assertFigures(PartnerSummary.TABLE, "articles_with_duplicates", twice);
    assertFigures(PartnerPairs.TABLE, "n_ab_with_duplicates", twice);
    assertFigures(Entities.TABLE, null, twice);
  }

  @Test
  void listsOfOtherStoriesChangeNoFigure() throws IOException {
    List<ObjectNode> hung = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      ObjectNode node = records.get(i).deepCopy();
      hung.add(node.put("text", node.get("text").asText() + TAILS.get(i % TAILS.size())));
    }
    PublishedRun other = run("teasers", shuffled(hung), 2);
    assertFigures(PartnerSummary.TABLE, null, other);
    assertFigures(PartnerPairs.TABLE, null, other);
    assertFigures(Entities.TABLE, null, other);
  }

  private static List<ObjectNode> shuffled(List<ObjectNode> nodes) {
    List<ObjectNode> shuffled = new ArrayList<>(nodes);
    Collections.shuffle(shuffled, new Random(nodes.size()));
    return shuffled;
  }

  /**
   * Compares all columns but the examples, which are told by ids of their texts.
   *
   * @param doubled the column that counts each record, of which the other run has two; or null
   */
  private static void assertFigures(Table table, String doubled, PublishedRun other) {
    List<Row> expected = rows(run, table);
    List<Row> found = rows(other, table);
    assertEquals(expected.size(), found.size(), table.name());
    for (int i = 0; i < expected.size(); i++) {
      for (String column : table.columnNames()) {
        Object value = expected.get(i).getAs(column);
        if (column.equals(doubled)) {
          value = 2 * ((Number) value).longValue();
        }
        if (!column.startsWith("example_")) {
          assertEquals(value, found.get(i).getAs(column), column + " of " + expected.get(i));
        }
      }
    }
  }

  /** The published articles with their mentions and acts, as objects. */
  private static List<RandomCorpus.Article> articles() {
    Map<String, List<RandomCorpus.Named>> mentions = new HashMap<>();
    for (Row row : rows(run, Mentions.TABLE)) {
      mentions
          .computeIfAbsent(row.getAs("article_id"), key -> new ArrayList<>())
          .add(
              new RandomCorpus.Named(
                  row.getAs("sentence"), row.getAs("entity_id"), row.getAs("role")));
    }
    Map<String, List<RandomCorpus.Asserted>> acts = new HashMap<>();
    for (Row row : rows(run, Acts.TABLE)) {
      acts.computeIfAbsent(row.getAs("article_id"), key -> new ArrayList<>())
          .add(
              new RandomCorpus.Asserted(
                  row.getList(row.fieldIndex("by_ids")),
                  row.getList(row.fieldIndex("to_ids")),
                  row.getAs("repeats_act_id") != null));
    }
    List<RandomCorpus.Article> articles = new ArrayList<>();
    for (Row row : rows(run, Articles.TABLE)) {
      String id = row.getAs("article_id");
      boolean canonical = row.getAs("duplicate_kind").equals("canonical");
      int sentences = row.<Integer>getAs("sentences");
      articles.add(
          new RandomCorpus.Article(
              id,
              canonical ? id : "another",
              row.getAs("published_earliest"),
              row.getAs("published_latest"),
              Collections.nCopies(sentences + 1, RandomCorpus.WORDLESS),
              mentions.getOrDefault(id, List.of()),
              acts.getOrDefault(id, List.of())));
    }
    assertTrue(articles.stream().anyMatch(article -> !article.canonical().equals(article.id())));
    return articles;
  }

  private static List<Row> rows(PublishedRun from, Table table) {
    return from.table(spark, table).orderBy(table.sortExpressions()).collectAsList();
  }

  private static Path path(PublishedRun from, String file) {
    return Path.of(java.net.URI.create(from.location())).resolve(file);
  }

  /** Runs over the records in so many files, with as many partitions behind each shuffle. */
  private static PublishedRun run(String name, List<ObjectNode> lines, int parts)
      throws IOException {
    Path in = Files.createDirectories(folder.resolve(name));
    Map<Integer, StringBuilder> files = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      files
          .computeIfAbsent(i % parts, key -> new StringBuilder())
          .append(MAPPER.writeValueAsString(lines.get(i)))
          .append('\n');
    }
    for (Map.Entry<Integer, StringBuilder> file : files.entrySet()) {
      Files.writeString(
          in.resolve(file.getKey() + ".jsonl"), file.getValue(), StandardCharsets.UTF_8);
    }
    String partitions = spark.conf().get("spark.sql.shuffle.partitions");
    spark.conf().set("spark.sql.shuffle.partitions", String.valueOf(parts));
    try {
      Outcome outcome =
          Pipeline.run(spark, options(in, name), new Progress(System.err, Progress.Style.SILENT));
      return PublishedRun.open(new Configuration(), outcome.location());
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", partitions);
    }
  }

  private static RunOptions options(Path in, String name) {
    Set<StageGroup> stages = EnumSet.of(StageGroup.PARTNERS);
    if (name.equals("base")) {
      stages.add(StageGroup.COMMITMENTS);
    }
    return new RunOptions(
        List.of(in.toString()),
        folder.resolve(name + "-out").toString(),
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
}
