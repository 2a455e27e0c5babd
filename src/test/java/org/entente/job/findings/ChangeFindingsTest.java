package org.entente.job.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.Changes;
import org.entente.table.Commitments;
import org.entente.table.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class ChangeFindingsTest {
  @Test
  void saysOfEachKindHowManyAndTheFirstTwoWithEvidence(SparkSession spark) {
    assertEquals(
        List.of(
            "Since the previous run: 1 newly overdue, 1 status changed, 1 new commitment,"
                + " 3 new partners, 1 lost partner, 1 rising partner, 1 new topic, 1 gone topic,"
                + " 1 rising topic",
            "  newly overdue: Japon – livrer du riz [announced to overdue], article a1",
            "  status changed: Laos – ouvrir une route [agreed to fulfilled], article a2",
            "  new commitment: Chine – former des sapeurs [planned], article a3",
            "  new partner: Cuba [12 articles], article a5",
            "  new partner: France [9 articles], article a4",
            "  lost partner: Suisse [had 4 articles], article a7",
            "  rising partner: Inde [10 to 30 articles], article a8",
            "  new topic: riz, port [7 articles], article a9",
            "  gone topic: paix [had 8 articles], article b1",
            "  rising topic: santé [20 to 50 articles], article b2"),
        findings(
            spark,
            row("rising_topic", "t3", "santé", "20", "50", "b2"),
            row("gone_topic", "t2", "paix", "8", null, "b1"),
            row("new_topic", "t1", "riz, port", null, "7", "a9"),
            row("rising_partner", "IND", "Inde", "10", "30", "a8"),
            row("lost_partner", "CHE", "Suisse", "4", null, "a7"),
            row("new_partner", "FRA", "France", null, "9", "a4"),
            row("new_partner", "CUB", "Cuba", null, "12", "a5"),
            row("new_partner", "POL", "Pologne", null, "1", "a6"),
            row("new_commitment", "c3", "Chine – former des sapeurs", null, "planned", "a3"),
            row("status_changed", "c2", "Laos – ouvrir une route", "agreed", "fulfilled", "a2"),
            row("newly_overdue", "c1", "Japon – livrer du riz", "announced", "overdue", "a1")));
  }

  @Test
  void saysNothingWhereThereIsNothingToCompareWith(SparkSession spark) {
    assertEquals(List.of(), findings(spark));
  }

  @Test
  void putsTheMostSpecificCommitmentsFirstAndCountsOneArticleAsOne(SparkSession spark) {
    Row changed = row("new_commitment", "c1", "Laos – aider", null, "planned", "a1");
    Row precise = row("new_commitment", "c2", "Laos – livrer du riz", null, "agreed", "a2");
    Row cuba = row("new_partner", "CUB", "Cuba", null, "1", "a3");
    Dataset<Row> commitments =
        Rows.table(
            spark, Commitments.TABLE.schema(), List.of(specific("c1", 1), specific("c2", 4)));
    assertEquals(
        List.of(
            "Since the previous run: 2 new commitments, 1 new partner",
            "  new commitment: Laos – livrer du riz [agreed], article a2",
            "  new commitment: Laos – aider [planned], article a1",
            "  new partner: Cuba [1 article], article a3"),
        ChangeFindings.of(
            spark.createDataFrame(List.of(changed, precise, cuba), Changes.TABLE.schema()),
            Optional.of(commitments)));
  }

  @Test
  void saysNothingOfEmptyTables(SparkSession spark) {
    assertEquals(
        List.of("0 commitments, 0 overdue"),
        Findings.of(table -> Optional.of(spark.createDataFrame(List.<Row>of(), table.schema()))));
  }

  @Test
  void namesNoTopicThatIsGone(SparkSession spark) {
    Dataset<Row> topics =
        Rows.table(
            spark,
            Topics.TABLE.schema(),
            List.of(topic("t1", "paix", 0, "gone"), topic("t2", "riz", 0.3, "same")));
    assertEquals(
        List.of("Largest topics: riz"),
        Findings.of(table -> table.equals(Topics.TABLE) ? Optional.of(topics) : Optional.empty()));
  }

  private static Row topic(String id, String label, double prevalence, String change) {
    return Rows.of(
        Topics.TABLE.schema(),
        "topic_id",
        id,
        "label",
        label,
        "prevalence",
        prevalence,
        "change",
        change);
  }

  private static Row specific(String id, int specificity) {
    return Rows.of(Commitments.TABLE.schema(), "commitment_id", id, "specificity", specificity);
  }

  @Test
  void cutsALongQuoteBetweenWords() {
    String words = "mot ".repeat(60).strip();
    String cut = Findings.cut(words);
    assertEquals("mot ".repeat(40).strip() + "…", cut);
    assertEquals("court", Findings.cut("court"));
  }

  private static List<String> findings(SparkSession spark, Row... rows) {
    return ChangeFindings.of(
        spark.createDataFrame(Stream.of(rows).toList(), Changes.TABLE.schema()), Optional.empty());
  }

  private static Row row(String... cells) {
    return RowFactory.create((Object[]) cells);
  }
}
