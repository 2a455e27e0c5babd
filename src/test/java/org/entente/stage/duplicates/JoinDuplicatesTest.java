package org.entente.stage.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.stage.Readings;
import org.entente.stage.Rows;
import org.entente.table.Articles;
import org.entente.table.DuplicatePairs;
import org.entente.table.Records;
import org.entente.text.duplicate.Dispatches;
import org.entente.text.duplicate.Dispatches.Edit;
import org.entente.text.duplicate.Dispatches.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class JoinDuplicatesTest {
  private static final StructType REPEATED =
      Records.TABLE.schema().add(Articles.ARTICLE_ID.name(), "string");
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);
  private static final String[] STORY = {
    "article_id", "cluster_id", "canonical_id", "duplicate_kind", "similarity"
  };

  private final Dispatches dispatches = new Dispatches(5);
  private final List<Row> readings = new ArrayList<>();
  private final List<Row> repeated = new ArrayList<>();
  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void takesTheEarliestThenTheLongestThenTheSmallestId() {
    reading("a1", "paix", "La paix.", null, 900);
    reading("a2", "paix", "La paix.", MAY.plusDays(1), 500);
    reading("a3", "paix", "La paix.", MAY, 100);
    reading("b1", "riz", "Du riz.", MAY, 100);
    reading("b2", "riz", "Du riz.", MAY, 200);
    reading("b3", "riz", "Du riz.", MAY, 200);
    reading("c1", "pont", "Un pont.", null, 10);
    JoinDuplicates.Joined joined = joined(2);
    assertEquals(Articles.WITH_TEXT.columnNames(), List.of(joined.articles().columns()));
    assertEquals(
        List.of(
            "a1 a1 a3 exact 1.0",
            "a2 a1 a3 exact 1.0",
            "a3 a1 a3 canonical 1.0",
            "b1 b1 b2 exact 1.0",
            "b2 b1 b2 canonical 1.0",
            "b3 b1 b2 exact 1.0",
            "c1 c1 c1 canonical 1.0"),
        stories(joined));
    assertEquals(
        List.of(
            "a1 a3 exact 1.0 1.0 null",
            "a2 a3 exact 1.0 1.0 null",
            "b1 b2 exact 1.0 1.0 null",
            "b3 b2 exact 1.0 1.0 null"),
        pairs(joined));
  }

  @Test
  void joinsEditedAndContainedCopies() {
    String body =
        "Le gouverneur Alban Moreau a inauguré jeudi à Kerval un centre de tri postal qui emploiera"
            + " 240 personnes. Le bâtiment, commencé en 2019, a coûté 31 millions d'euros, dont la"
            + " moitié vient du fonds régional. Les syndicats, reçus avant la cérémonie, réclament"
            + " toujours une ligne d'autocar pour les équipes de nuit. Alban Moreau leur a promis"
            + " une réponse avant la rentrée.";
    reading("a1", "1", body, MAY, body.length());
    reading("a2", "2", body.replace("jeudi", "hier").replace("toujours ", ""), MAY, 300);
    reading("a3", "3", body.substring(0, body.indexOf(" Les syndicats")), MAY.plusDays(1), 180);
    reading("a4", "3", body.substring(0, body.indexOf(" Les syndicats")), MAY.plusDays(2), 180);
    JoinDuplicates.Joined joined = joined(2);
    assertEquals(
        List.of(
            "a1 a1 a1 canonical 1.0",
            "a2 a1 a1 near 0.9166666666666666",
            "a3 a1 a1 contained 1.0",
            "a4 a1 a1 contained 1.0"),
        stories(joined));
    assertEquals(
        List.of(
            "a2 a1 near 0.8333333333333334 0.9166666666666666 55",
            "a3 a1 contained 0.5573770491803278 1.0 34",
            "a3 a2 contained 0.49206349206349204 0.9117647058823529 31",
            "a4 a3 exact 1.0 1.0 null"),
        pairs(joined));
  }

  /** A is like B and B like C, but A not like C: nothing is joined through B. */
  @Test
  void neverJoinsThroughAThirdArticle() {
    List<String> a = dispatches.dispatch(10);
    List<String> c = dispatches.dispatch(10);
    List<String> b = new ArrayList<>(a.subList(0, 5));
    b.addAll(c.subList(0, 5));
    body("a", a, MAY);
    body("b", b, MAY.plusDays(1));
    body("c", c, MAY.plusDays(2));
    body("d", c.subList(0, 9), MAY.plusDays(3));
    List<String> stories = stories(joined(2)).stream().map(s -> s.substring(0, 5)).toList();
    assertEquals(List.of("a a a", "b a a", "c c c", "d c c"), stories);
  }

  /** A text that changes little by little: each issue is like its neighbours only. */
  @Test
  void partsALongChainIntoStoriesRoundTheirCentres() {
    List<String> sentences = dispatches.dispatch(40);
    for (int i = 0; i + 12 <= 40; i += 3) {
      body(String.format(Locale.ROOT, "%02d", i), sentences.subList(i, i + 12), MAY.plusDays(i));
    }
    JoinDuplicates.Joined joined = joined(2);
    List<Row> rows = joined.articles().collectAsList();
    Map<String, String> kinds = new HashMap<>();
    joined
        .pairs()
        .collectAsList()
        .forEach(p -> kinds.put(p.getString(0) + p.getString(1), p.getString(2)));
    for (Row row : rows) {
      String kind = row.getAs("duplicate_kind");
      String pair = row.<String>getAs("article_id") + row.<String>getAs("canonical_id");
      assertEquals(kind.equals("canonical") ? null : kind, kinds.get(pair), pair);
    }
    long stories = rows.stream().map(row -> row.<String>getAs("cluster_id")).distinct().count();
    assertTrue(stories >= 3 && stories <= 5, stories + " stories of " + rows.size());
  }

  @Test
  void givesEveryRecordOfATextItsRow() {
    String body = String.join(" ", dispatches.dispatch(6));
    reading("a1", "1", body, MAY, body.length());
    body("b1", List.of(body.substring(0, body.length() / 2)), MAY.plusDays(1));
    repeated("a1", "z.jsonl", 7, "2024-06-01", "Un autre titre");
    repeated("a1", "z.jsonl", 9, "un jour", null);
    repeated("b1", "y.txt", 0, null, null);
    String[] columns = {
      "article_id",
      "source_uri",
      "source_index",
      "title",
      "published_earliest",
      "published_granularity",
      "duplicate_kind",
      "similarity",
      "canonical_id"
    };
    assertEquals(
        List.of(
            "a1 a1.txt 0 Titre 2024-05-03 day canonical 1.0 a1",
            "a1 z.jsonl 7 Un autre titre 2024-06-01 day exact 1.0 a1",
            "a1 z.jsonl 9 Titre 2024-05-03 day exact 1.0 a1",
            "b1 b1.txt 0 Titre 2024-05-04 day contained 1.0 a1",
            "b1 y.txt 0 Titre 2024-05-04 day contained 1.0 a1"),
        Rows.text(joined(2).articles().sort(Articles.WITH_TEXT.sortExpressions()), columns));
  }

  @Test
  void comparesFrenchBodiesOnly() {
    List<String> dispatch = dispatches.dispatch(8);
    body("a", dispatch, MAY);
    String copy = String.join(" ", dispatch.subList(0, 7));
    readings.add(
        Rows.of(
            Readings.schema(),
            "article_id",
            "b",
            "body_hash",
            "b",
            "body",
            copy,
            "body_chars",
            1,
            "language",
            "en"));
    assertEquals(List.of("a a a canonical 1.0", "b b b canonical 1.0"), stories(joined(1)));
  }

  /** More variants than a key's bodies that are all compared: every one meets the first. */
  @Test
  void joinsManyVariantsOfOnePage() {
    List<String> page = dispatches.dispatch(6);
    for (int i = 0; i < 3 * PairCandidates.CLIQUE; i++) {
      body(
          String.format(Locale.ROOT, "%03d", i),
          i == 0 ? page : dispatches.edited(page, Edit.WORDS, 0.05),
          MAY.plusDays(i));
    }
    List<Row> rows = joined(2).articles().select("cluster_id").distinct().collectAsList();
    assertEquals(1, rows.size());
  }

  /** The targets: precision 0.98, recall 0.95, at every level of what the copies share. */
  @Test
  void findsPlantedCopiesAndGivesTheSameStoriesHoweverTheInputIsLaidOut() {
    List<String> planted = plant(200);
    Map<String, String> clusters = new HashMap<>();
    List<String> stories = stories(joined(1));
    stories.forEach(s -> clusters.put(s.split(" ")[0], s.split(" ")[1]));
    for (double share : new double[] {0.3, 0.5, 0.7, 0.9}) {
      String level = share + " ";
      List<String> copies = planted.stream().filter(p -> p.startsWith(level)).toList();
      long found = copies.stream().filter(p -> isJoined(p, clusters)).count();
      assertTrue(found >= 0.95 * copies.size(), level + found + " of " + copies.size());
    }
    long right = planted.stream().filter(p -> isJoined(p, clusters)).count();
    long joined = clusters.size() - clusters.values().stream().distinct().count();
    assertTrue(right >= 0.98 * joined, right + " of " + joined);
    for (int partitions : new int[] {7, 64}) {
      Collections.shuffle(readings, new Random(partitions));
      assertEquals(stories, stories(joined(partitions)));
    }
  }

  /** One article in six is a copy of one before; each line: level, copy, original. */
  private List<String> plant(int size) {
    List<String> planted = new ArrayList<>();
    Edit[] edits = Edit.values();
    for (int i = 0; i < size; i++) {
      String id = String.format(Locale.ROOT, "%04d", i * 617 % 1009);
      List<String> dispatch = dispatches.dispatch(9 + i % 5);
      body(id, dispatch, MAY.plusDays(i % 90));
      LocalDate copied = MAY.plusDays(i % 97);
      double share = 0.3 + i / 4 % 4 * 0.2;
      if (i % 4 == 0) {
        dispatches
            .copy(dispatch, edits[i / 16 % edits.length], share, Measure.JACCARD)
            .ifPresent(
                copy -> {
                  body(id + "c", copy, copied);
                  planted.add(Math.round(share * 10) / 10.0 + " " + id + "c " + id);
                });
      }
    }
    return planted;
  }

  private static boolean isJoined(String planted, Map<String, String> clusters) {
    String[] cells = planted.split(" ");
    return clusters.get(cells[1]).equals(clusters.get(cells[2]));
  }

  private JoinDuplicates.Joined joined(int partitions) {
    Dataset<Row> read = Rows.table(spark, Readings.schema(), readings).repartition(partitions);
    return JoinDuplicates.apply(
        read, Rows.table(spark, REPEATED, repeated), rows -> rows.localCheckpoint(true));
  }

  private static List<String> stories(JoinDuplicates.Joined joined) {
    return Rows.text(joined.articles().orderBy("article_id", "source_uri"), STORY);
  }

  private static List<String> pairs(JoinDuplicates.Joined joined) {
    return Rows.text(
        joined.pairs().orderBy("article_id", "other_id"),
        DuplicatePairs.TABLE.columnNames().toArray(String[]::new));
  }

  private void body(String id, List<String> sentences, LocalDate published) {
    String body = String.join(" ", sentences);
    reading(id, id, body, published, body.length());
  }

  private void reading(String id, String hash, String body, LocalDate published, int chars) {
    readings.add(
        Rows.of(
            Readings.schema(),
            "article_id",
            id,
            "source_uri",
            id + ".txt",
            "source_index",
            0L,
            "title",
            "Titre",
            "body_hash",
            hash,
            "body",
            body,
            "body_chars",
            chars,
            "published_earliest",
            published,
            "published_latest",
            published,
            "published_granularity",
            "day"));
  }

  private void repeated(String id, String uri, long index, String date, String title) {
    repeated.add(
        Rows.of(
            REPEATED,
            "article_id",
            id,
            "source_uri",
            uri,
            "source_index",
            index,
            "date",
            date,
            "title",
            title));
  }
}
