package org.entente.stage.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.Acts;
import org.entente.table.Articles;
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

  private final List<Row> acts = new ArrayList<>();
  private final List<Row> articles = new ArrayList<>();
  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void followsAPledgeToItsDelivery() {
    act("p1", "riz", "pledge", MARCH, LocalDate.of(2024, 12, 31), "promet du riz");
    act("p2", "riz", "delivered", MAY, null, "a livré le riz");
    assertEquals(
        List.of(
            "riz delivered fulfilled 2024-05-20 quote 2 2 2024-03-05 2024-12-31 a livré le riz"),
        commitments());
    assertEquals(
        List.of(
            "riz 1 2024-03-05 stated promet du riz",
            "riz 2 2024-05-20 delivered a livré le riz",
            "riz 3 2024-12-31 due null"),
        timeline());
  }

  @Test
  void computesThatAPledgeIsOverdue() {
    act("p1", "riz", "pledge", MARCH, LocalDate.of(2024, 4, 30), "promet du riz");
    assertEquals(
        List.of("riz pledge overdue 2024-05-01 computed 1 1 2024-03-05 2024-04-30 promet du riz"),
        commitments());
    assertEquals(
        List.of(
            "riz 1 2024-03-05 stated promet du riz",
            "riz 2 2024-04-30 due null",
            "riz 3 2024-05-01 overdue null"),
        timeline());
  }

  @Test
  void isNotOverdueOnTheDayItself() {
    act("p1", "riz", "pledge", MARCH, AS_OF, "promet du riz");
    act("q1", "pont", "pledge", MARCH, AS_OF.minusDays(1), "promet un pont");
    assertEquals(
        List.of(
            "pont pledge overdue 2024-06-30 computed 1 1 2024-03-05 2024-06-29 promet un pont",
            "riz pledge announced 2024-03-05 quote 1 1 2024-03-05 2024-06-30 promet du riz"),
        commitments());
  }

  @Test
  void neverTakesARequestForOverdue() {
    act("r1", "riz", "request", MARCH, LocalDate.of(2024, 4, 30), "demande du riz");
    assertEquals(
        List.of("riz request requested 2024-03-05 quote 1 1 2024-03-05 2024-04-30 demande du riz"),
        commitments());
  }

  @Test
  void leavesTheDatesOfAnUndatedPledgeOpen() {
    act("p1", "riz", "pledge", null, null, "promet du riz");
    assertEquals(
        List.of("riz pledge announced null quote 1 1 null null promet du riz"), commitments());
    assertEquals(List.of("riz 1 null stated promet du riz"), timeline());
  }

  @Test
  void saysThatAPledgeIsReaffirmed() {
    act("p1", "riz", "pledge", MARCH, null, "promet du riz");
    act("p2", "riz", "pledge", MAY, null, "promet encore du riz");
    assertEquals(
        List.of(
            "riz 1 2024-03-05 stated promet du riz",
            "riz 2 2024-05-20 reaffirmed promet encore du riz"),
        timeline());
  }

  @Test
  void givesTheSameRowsHoweverTheInputIsPartitioned() {
    act("p1", "riz", "pledge", MARCH, LocalDate.of(2024, 4, 30), "promet du riz");
    act("p2", "riz", "ongoing", MAY, null, "livre du riz");
    act("q1", "pont", "signed", MAY, null, "ont signé");
    act("r1", "école", "refusal", null, null, "refuse");
    List<String> commitments = commitments();
    List<String> timeline = timeline();
    for (int partitions : new int[] {2, 7}) {
      assertEquals(commitments, commitments(followed(partitions)));
      assertEquals(timeline, timeline(followed(partitions)));
    }
  }

  @Test
  void namesTheActorsInTheOrderOfTheirIds() {
    act("p1", "riz", "agreement", MARCH, null, "ont convenu");
    assertEquals(
        List.of("[JPN|XXX] [Japon|XXX] [VNM] [Viet Nam] true"),
        Rows.text(
            followed(1).commitments(), "by_ids", "by_names", "to_ids", "to_names", "reciprocal"));
  }

  @Test
  void countsAStoryOnceHoweverManyCopiesTellIt() {
    act("p1", "riz", "pledge", MARCH, null, "promet du riz");
    act("p2", "riz", "pledge", MAY, null, "promet aussi du riz");
    act("p3", "pont", "pledge", MAY, null, "promet un pont");
    List<String> commitments = commitments();
    List<String> timeline = timeline();
    // Copies: the first record again, an edited one, and one whose act names nobody.
    articles.add(articles.get(0));
    copy("p4", "riz", "p1", new String[] {"JPN", "XXX"});
    copy("p5", "école", "p1", new String[0]);
    assertEquals(commitments, commitments());
    assertEquals(timeline, timeline());
  }

  @Test
  void keepsWhatOnlyACopySays() {
    act("p1", "riz", "pledge", MARCH, null, "promet du riz");
    copy("p2", "pont", "p1", new String[] {"JPN"});
    assertEquals(
        List.of(
            "pont pledge announced 2024-03-05 quote 1 1 2024-03-05 null promet du riz",
            "riz pledge announced 2024-03-05 quote 1 1 2024-03-05 null promet du riz"),
        commitments());
  }

  /** An act of a copy of another act's article. */
  private void copy(String id, String commitment, String of, String[] by) {
    act(id, commitment, "pledge", MARCH, null, "promet du riz");
    acts.set(acts.size() - 1, with(acts.get(acts.size() - 1), ACTS, "by_ids", by));
    int last = articles.size() - 1;
    articles.set(
        last,
        with(articles.get(last), Articles.WITH_TEXT.schema(), "canonical_id", "article-" + of));
  }

  private static Row with(Row row, StructType schema, String column, Object value) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == schema.fieldIndex(column) ? value : row.get(i);
    }
    return RowFactory.create(values);
  }

  /** An act of an article of its own. */
  private void act(
      String id, String commitment, String type, LocalDate day, LocalDate due, String quote) {
    String article = "article-" + id;
    acts.add(
        Rows.of(
            ACTS,
            "act_id",
            id,
            "article_id",
            article,
            "quote",
            quote,
            "type",
            type,
            "family",
            "undertaking",
            "by_ids",
            new String[] {"JPN", "XXX"},
            "to_ids",
            new String[] {"VNM"},
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
            "quantities",
            new String[0],
            "theatre_ids",
            new String[0],
            "confidence",
            0.9,
            "commitment_id",
            commitment,
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
            "VNA"));
  }

  private List<String> commitments() {
    return commitments(followed(1));
  }

  private static List<String> commitments(FollowCommitments.Followed followed) {
    return Rows.text(
        followed.commitments().orderBy("commitment_id"),
        "commitment_id",
        "type",
        "status",
        "status_since",
        "status_basis",
        "assertions",
        "articles",
        "first_stated_earliest",
        "due_latest",
        "best_quote");
  }

  private List<String> timeline() {
    return timeline(followed(1));
  }

  private static List<String> timeline(FollowCommitments.Followed followed) {
    return Rows.text(
        followed.timeline().orderBy("commitment_id", "step"),
        "commitment_id",
        "step",
        "earliest",
        "event",
        "quote");
  }

  private FollowCommitments.Followed followed(int partitions) {
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
                RowFactory.create("VNM", "Viet Nam", "country")));
    StructType topics =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("topic_id", DataTypes.StringType);
    return FollowCommitments.apply(
        Rows.table(spark, ACTS, acts).repartition(partitions),
        Rows.table(spark, Articles.WITH_TEXT.schema(), articles).repartition(partitions),
        lexicon,
        Rows.table(spark, topics, List.of()),
        AS_OF);
  }
}
