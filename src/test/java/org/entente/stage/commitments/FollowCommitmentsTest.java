package org.entente.stage.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.io.LexiconFiles;
import org.entente.stage.Rows;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.text.Lexicon;
import org.entente.text.act.ActType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class FollowCommitmentsTest {
  private static final StructType ACTS =
      Acts.TABLE.schema().add("specificity", DataTypes.IntegerType);
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 20);
  private static final Lexicon LEXICON = LexiconFiles.bundled();

  private final List<Row> acts = new ArrayList<>();
  private final List<Row> articles = new ArrayList<>();
  private SparkSession spark;

  /** What the acts so far give, read from this many partitions. */
  private FollowCommitments.Followed last;

  private int lastPartitions;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void followsAPledgeToItsDelivery() {
    act("p1", "pledge", MARCH, LocalDate.of(2024, 12, 31), "livrer du riz au Laos");
    act("p2", "delivered", MAY, null, "remis le riz au Laos");
    assertEquals(
        List.of(
            "pledge undertaking fulfilled 2024-05-20 quote 2 2 2024-03-05 2024-12-31 livrer du riz"
                + " au Laos"),
        commitments());
    assertEquals(
        List.of(
            "1 2024-03-05 stated livrer du riz au Laos",
            "2 2024-05-20 delivered remis le riz au Laos",
            "3 2024-12-31 due null"),
        timeline());
  }

  @Test
  void computesThatAPledgeIsOverdue() {
    act("p1", "pledge", MARCH, LocalDate.of(2024, 4, 30), "livrer du riz");
    assertEquals(
        List.of(
            "pledge undertaking overdue 2024-05-01 computed 1 1 2024-03-05 2024-04-30 livrer du"
                + " riz"),
        commitments());
    assertEquals(
        List.of(
            "1 2024-03-05 stated livrer du riz",
            "2 2024-04-30 due null",
            "3 2024-05-01 overdue null"),
        timeline());
    assertEquals(List.of("announced"), Rows.text(followed(1).commitments(), "said_status"));
  }

  @Test
  void isNotOverdueOnTheDayItself() {
    act("p1", "pledge", MARCH, AS_OF, "livrer du riz");
    act("q1", "pledge", MARCH, AS_OF.minusDays(1), "construire un pont");
    assertEquals(
        List.of(
            "pledge undertaking announced 2024-03-05 quote 1 1 2024-03-05 2024-06-30 livrer du riz",
            "pledge undertaking overdue 2024-06-30 computed 1 1 2024-03-05 2024-06-29 construire un"
                + " pont"),
        commitments());
  }

  @Test
  void neverTakesARequestForOverdue() {
    act("r1", "request", MARCH, LocalDate.of(2024, 4, 30), "livrer du riz");
    assertEquals(
        List.of(
            "request request requested 2024-03-05 quote 1 1 2024-03-05 2024-04-30 livrer du riz"),
        commitments());
  }

  @Test
  void leavesTheDatesOfAnUndatedPledgeOpen() {
    act("p1", "pledge", null, null, "livrer du riz");
    assertEquals(
        List.of("pledge undertaking announced null quote 1 1 null null livrer du riz"),
        commitments());
    assertEquals(List.of("1 null stated livrer du riz"), timeline());
  }

  @Test
  void keepsPledgesOfTwoStatesApart() {
    act("p1", "pledge", MARCH, null, "livrer 40 ambulances au Laos");
    act("p2", "pledge", MAY, null, "livrer 40 ambulances au Laos");
    change(1, "by_ids", new String[] {"KOR"});
    assertEquals(2, commitments().size());
    assertEquals(List.of(), candidates());
  }

  @Test
  void keepsWhatIsNearlyTheSameAmongTheCandidates() {
    act("p1", "pledge", MARCH, null, "envoyer 120 soldats au Laos");
    act("p2", "plan", MAY, null, "retirera ses 120 soldats du Laos");
    assertEquals(2, commitments().size());
    assertEquals(List.of("near opposite action retirera ses 120 soldats du Laos"), candidates());
  }

  @Test
  void saysWhatAnswersARequest() {
    act("r1", "request", MARCH, null, "livrer du riz");
    change(0, "by_ids", new String[] {"LAO"});
    change(0, "to_ids", new String[] {"JPN"});
    act("p1", "pledge", MAY, null, "livrer du riz au Laos");
    assertEquals(List.of("answers null livrer du riz au Laos"), candidates());
  }

  @Test
  void aRefusalEndsTheRequestThatItAnswers() {
    act("r1", "request", MARCH, null, "livrer quatre vedettes");
    change(0, "by_ids", new String[] {"LAO"});
    change(0, "to_ids", new String[] {"JPN"});
    act("x1", "refusal", MAY, null, "livrer les quatre vedettes au Laos");
    assertEquals(
        List.of(
            "request request refused 2024-05-20 quote 2 2 2024-03-05 null livrer quatre vedettes"),
        commitments());
  }

  @Test
  void givesTheSameRowsHoweverTheInputIsPartitioned() {
    act("p1", "pledge", MARCH, LocalDate.of(2024, 4, 30), "livrer du riz");
    act("p2", "ongoing", MAY, null, "livre du riz");
    act("q1", "signed", MAY, null, "un accord sur la construction du pont");
    act("r1", "refusal", null, null, "construire une école");
    FollowCommitments.Followed one = followed(1);
    for (int partitions : new int[] {2, 7}) {
      FollowCommitments.Followed other = followed(partitions);
      assertEquals(ids(one), ids(other));
      assertEquals(commitments(one), commitments(other));
      assertEquals(timeline(one), timeline(other));
    }
  }

  @Test
  void aLaterArticleChangesNoId() {
    act("p1", "pledge", MARCH, null, "construire une école à Vientiane");
    List<String> before = ids(followed(1));
    act("p0", "pledge", MAY, null, "bâtir une grande école à Vientiane");
    act("q1", "pledge", MAY, null, "livrer du riz");
    assertTrue(ids(followed(1)).containsAll(before));
    assertEquals(2, commitments().size());
  }

  @Test
  void namesTheActorsInTheOrderOfTheirIds() {
    act("p1", "agreement", MARCH, null, "ouvrir une ligne");
    change(0, "by_ids", new String[] {"JPN", "XXX"});
    assertEquals(
        List.of("[JPN|XXX] [Japon|XXX] [LAO] [Laos] true"),
        Rows.text(
            followed(1).commitments(), "by_ids", "by_names", "to_ids", "to_names", "reciprocal"));
  }

  @Test
  void countsAStoryOnceHoweverManyCopiesTellIt() {
    act("p1", "pledge", MARCH, null, "livrer du riz");
    act("p2", "pledge", MAY, null, "livrer encore du riz");
    act("p3", "pledge", MAY, null, "construire un pont");
    List<String> commitments = commitments();
    List<String> timeline = timeline();
    // Copies: the first record again, an edited one, and one whose act names nobody.
    articles.add(articles.get(0));
    copy("p4", "livrer du riz", "p1", new String[] {"JPN"});
    copy("p5", "ouvrir une école", "p1", new String[0]);
    assertEquals(commitments, commitments());
    assertEquals(timeline, timeline());
  }

  @Test
  void keepsWhatOnlyACopySays() {
    act("p1", "pledge", MARCH, null, "livrer du riz");
    copy("p2", "construire un pont", "p1", new String[] {"JPN"});
    assertEquals(
        List.of(
            "pledge undertaking announced 2024-03-05 quote 1 1 2024-03-05 null construire un pont",
            "pledge undertaking announced 2024-03-05 quote 1 1 2024-03-05 null livrer du riz"),
        commitments());
  }

  @Test
  void repetitionsWithOtherDatesInventNoUndertaking() {
    act("p1", "pledge", MARCH, null, "livrer 40 ambulances au Laos");
    act("p2", "pledge", MARCH, null, "construire une école à Vientiane");
    act("p3", "plan", MARCH, null, "formera cent infirmiers");
    act("r1", "request", MARCH, null, "ouvrir une ligne aérienne");
    act("d1", "delivered", MAY, null, "remis 12 des 40 ambulances promises");
    List<String> once = ids(followed(1));
    assertEquals(4, once.size());
    List<Row> told = List.copyOf(acts);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Row row = told.get(i % told.size());
      String type = row.getString(ACTS.fieldIndex("type"));
      String quote = row.getString(ACTS.fieldIndex("quote"));
      act("z" + i, type, MAY.plusDays(random.nextInt(2000)), null, quote);
    }
    Collections.shuffle(acts, random);
    assertEquals(once, ids(followed(3)));
  }

  @Test
  void aPromiseOfWhatWasAskedForHasItsDeadline() {
    act("r1", "request", MARCH, LocalDate.of(2024, 4, 30), "former cent sapeurs");
    change(0, "by_ids", new String[] {"LAO"});
    change(0, "to_ids", new String[] {"JPN"});
    act("p1", "pledge", MARCH, null, "s'y est engagé");
    change(1, "article_id", "article-r1");
    change(1, "start", 20);
    assertEquals(
        List.of(
            "pledge undertaking overdue 2024-05-01 computed 1 1 2024-03-05 2024-04-30 s'y est"
                + " engagé",
            "request request requested 2024-03-05 quote 1 1 2024-03-05 2024-04-30 former cent"
                + " sapeurs"),
        commitments());
  }

  @Test
  void aRepetitionAddsTheDeadline() {
    act("p1", "pledge", MARCH, null, "livrer du riz");
    act("p2", "pledge", MARCH, LocalDate.of(2024, 4, 30), "livrer du riz avant mai");
    change(1, "article_id", "article-p1");
    change(1, "repeats_act_id", "p1");
    assertEquals(
        List.of(
            "1 2024-03-05 stated livrer du riz",
            "2 2024-04-30 due null",
            "3 2024-05-01 overdue null"),
        timeline());
  }

  @Test
  void whatHasNoDateChangesNothingThatIsDated() {
    act("p1", "pledge", MARCH, null, "livrer du riz");
    act("x1", "refusal", null, null, "livrer du riz");
    act("d1", "ongoing", MAY, null, "livre du riz");
    assertEquals(List.of("in_progress"), Rows.text(followed(1).commitments(), "status"));
  }

  @Test
  void aReportThatNamesNobodyJoinsWhoPromised() {
    act("p1", "pledge", MARCH, null, "accueillir 40 boursiers");
    act("d1", "delivered", MAY, null, "Quarante boursiers sont arrivés");
    change(1, "by_ids", new String[] {"LAO"});
    change(1, "to_ids", new String[] {"JPN"});
    assertEquals(List.of("fulfilled"), Rows.text(followed(1).commitments(), "status"));
  }

  /** An act of a copy of another act's article. */
  private void copy(String id, String quote, String of, String[] by) {
    act(id, "pledge", MARCH, null, quote);
    change(acts.size() - 1, "by_ids", by);
    int last = articles.size() - 1;
    articles.set(
        last,
        with(articles.get(last), Articles.WITH_TEXT.schema(), "canonical_id", "article-" + of));
  }

  private void change(int act, String column, Object value) {
    last = null;
    acts.set(act, with(acts.get(act), ACTS, column, value));
  }

  private static Row with(Row row, StructType schema, String column, Object value) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == schema.fieldIndex(column) ? value : row.get(i);
    }
    return RowFactory.create(values);
  }

  /** An act of Japan for Laos in an article of its own, published on the day. */
  private void act(String id, String type, LocalDate day, LocalDate due, String quote) {
    String article = "article-" + id;
    last = null;
    acts.add(
        Rows.of(
            ACTS,
            "act_id",
            id,
            "article_id",
            article,
            "sentence",
            0,
            "start",
            0,
            "end",
            quote.length(),
            "quote",
            quote,
            "type",
            type,
            "family",
            ActType.of(type).family().published(),
            "modality",
            "asserted",
            "by_ids",
            new String[] {"JPN"},
            "to_ids",
            new String[] {"LAO"},
            "to_surface",
            "Laos",
            "action",
            quote,
            "stated_earliest",
            day,
            "stated_latest",
            day,
            "stated_granularity",
            day == null ? "none" : "day",
            "stated_method",
            "publication",
            "due_earliest",
            due,
            "due_latest",
            due,
            "due_granularity",
            due == null ? "none" : "day",
            "due_method",
            "explicit_date",
            "background",
            false,
            "quantities",
            new String[0],
            "theatre_ids",
            new String[0],
            "confidence",
            0.9,
            "specificity",
            3));
    articles.add(
        Rows.of(
            Articles.WITH_TEXT.schema(),
            "article_id",
            article,
            "canonical_id",
            article,
            "agency",
            "VNA",
            "published_earliest",
            day,
            "published_latest",
            day,
            "published_granularity",
            day == null ? "none" : "day"));
  }

  private static List<String> ids(FollowCommitments.Followed followed) {
    return Rows.text(followed.commitments().orderBy("commitment_id"), "commitment_id");
  }

  private List<String> commitments() {
    return commitments(followed(1));
  }

  private static List<String> commitments(FollowCommitments.Followed followed) {
    return Rows.text(
        followed.commitments().orderBy("status", "best_quote"),
        "type",
        "family",
        "status",
        "status_since",
        "status_basis",
        "assertions",
        "articles",
        "first_stated_earliest",
        "due_latest",
        "best_quote");
  }

  private List<String> candidates() {
    return Rows.text(followed(1).candidates(), "relation", "reason", "quote");
  }

  private List<String> timeline() {
    return timeline(followed(1));
  }

  private static List<String> timeline(FollowCommitments.Followed followed) {
    return Rows.text(
        followed.timeline().orderBy("commitment_id", "step"), "step", "earliest", "event", "quote");
  }

  private FollowCommitments.Followed followed(int partitions) {
    if (last == null || lastPartitions != partitions) {
      last = follow(partitions);
      lastPartitions = partitions;
    }
    return last;
  }

  private FollowCommitments.Followed follow(int partitions) {
    StructType names =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("name_fr", DataTypes.StringType)
            .add("kind", DataTypes.StringType);
    Dataset<Row> lexicon =
        Rows.table(
            spark,
            names,
            List.of(
                RowFactory.create("JPN", "Japon", "country"),
                RowFactory.create("LAO", "Laos", "country")));
    StructType topics =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("topic_id", DataTypes.StringType);
    Broadcast<Lexicon> words =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(LEXICON);
    return FollowCommitments.apply(
        Rows.table(spark, ACTS, acts).repartition(partitions),
        Rows.table(spark, Articles.WITH_TEXT.schema(), articles).repartition(partitions),
        lexicon,
        Rows.table(spark, topics, List.of()),
        new FollowCommitments.Options(words, AS_OF),
        Dataset::localCheckpoint);
  }
}
