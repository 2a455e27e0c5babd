package org.entente.stage.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.Changes;
import org.entente.table.Commitments;
import org.entente.table.PartnerSummary;
import org.entente.table.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class CompareRunsTest {
  @Test
  void tellsNewLostAndRisingPartners(SparkSession spark) {
    Dataset<Row> before =
        partners(
            spark,
            partner("all", "JPN", "Japon", 10, 100),
            partner("all", "LAO", "Laos", 5, 100),
            partner("all", "CUB", "Cuba", 30, 100),
            partner("2024", "FRA", "France", 5, 50));
    Dataset<Row> after =
        partners(
            spark,
            partner("all", "JPN", "Japon", 30, 110),
            partner("all", "CUB", "Cuba", 34, 110),
            partner("all", "FRA", "France", 1, 110));
    assertEquals(
        List.of(
            "lost_partner LAO Laos 5 null LAO-1",
            "new_partner FRA France null 1 FRA-1",
            "rising_partner JPN Japon 10 30 JPN-1"),
        shown(CompareRuns.partners(before, after)));
    assertEquals(List.of(), shown(CompareRuns.partners(after, after)));
  }

  @Test
  void tellsNewGoneAndRisingTopics(SparkSession spark) {
    Dataset<Row> before =
        topics(spark, topic("t01", "paix", 60), topic("t02", "riz", 40), topic("t03", "port", 10));
    Dataset<Row> after =
        topics(spark, topic("t01", "paix", 40), topic("t02", "riz", 70), topic("t04", "santé", 9));
    assertEquals(
        List.of(
            "gone_topic t03 port 10 null t03-a",
            "new_topic t04 santé null 9 t04-a",
            "rising_topic t02 riz 40 70 t02-a"),
        shown(CompareRuns.topics(before, after)));
  }

  @Test
  void takesARowOfATopicThatIsGoneForNoTopicAndAMergerForNoRise(SparkSession spark) {
    Dataset<Row> before =
        topics(
            spark,
            topic("t01", "paix", 60),
            topic("t02", "riz", 10),
            topic("t03", "port", 10),
            topic("t09", "visa", 0, "gone"));
    Dataset<Row> after =
        topics(
            spark,
            topic("t01", "paix", 20, "same"),
            topic("t02", "riz", 70, "merged"),
            topic("t03", "port", 0, "gone"),
            topic("t04", "santé", 9, "new"));
    assertEquals(
        List.of("gone_topic t03 port 10 null t03-a", "new_topic t04 santé null 9 t04-a"),
        shown(CompareRuns.topics(before, after)));
  }

  @Test
  void tellsNewChangedAndOverdueCommitments(SparkSession spark) {
    Dataset<Row> before =
        commitments(
            spark,
            commitment("c1", "announced"),
            commitment("c2", "announced"),
            commitment("c3", "overdue"),
            commitment("c4", "agreed"));
    Dataset<Row> after =
        commitments(
            spark,
            commitment("c1", "fulfilled"),
            commitment("c2", "overdue"),
            commitment("c3", "overdue"),
            commitment("c5", "offered"));
    assertEquals(
        List.of(
            "new_commitment c5 Japon – livrer null offered c5-a",
            "newly_overdue c2 Japon – livrer announced overdue c2-a",
            "status_changed c1 Japon – livrer announced fulfilled c1-a"),
        shown(CompareRuns.commitments(before, after)));
  }

  private static List<String> shown(Dataset<Row> changes) {
    return Rows.text(
        changes.orderBy(Changes.TABLE.sortExpressions()),
        Changes.TABLE.columnNames().toArray(String[]::new));
  }

  private static Dataset<Row> partners(SparkSession spark, Row... rows) {
    return Rows.table(spark, PartnerSummary.TABLE.schema(), List.of(rows));
  }

  private static Row partner(String period, String id, String name, long articles, long all) {
    return Rows.of(
        PartnerSummary.TABLE.schema(),
        "period",
        period,
        "entity_id",
        id,
        "name_fr",
        name,
        "articles",
        articles,
        "share",
        (double) articles / all,
        "example_article_id",
        id + "-1");
  }

  private static Dataset<Row> topics(SparkSession spark, Row... rows) {
    return Rows.table(spark, Topics.TABLE.schema(), List.of(rows));
  }

  private static Row topic(String id, String label, long articles) {
    return topic(id, label, articles, null);
  }

  private static Row topic(String id, String label, long articles, String change) {
    return Rows.of(
        Topics.TABLE.schema(),
        "topic_id",
        id,
        "label",
        label,
        "articles",
        articles,
        "change",
        change,
        "representative_article_ids",
        new String[] {id + "-a", id + "-b"});
  }

  private static Dataset<Row> commitments(SparkSession spark, Row... rows) {
    return Rows.table(spark, Commitments.TABLE.schema(), List.of(rows));
  }

  private static Row commitment(String id, String status) {
    return Rows.of(
        Commitments.TABLE.schema(),
        "commitment_id",
        id,
        "by_names",
        new String[] {"Japon"},
        "action",
        "livrer",
        "status",
        status,
        "best_article_id",
        id + "-a");
  }
}
