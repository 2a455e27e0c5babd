package org.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.table.Changes;
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
  void cutsALongQuoteBetweenWords() {
    String words = "mot ".repeat(60).strip();
    String cut = Findings.cut(words);
    assertEquals("mot ".repeat(40).strip() + "…", cut);
    assertEquals("court", Findings.cut("court"));
  }

  private static List<String> findings(SparkSession spark, Row... rows) {
    return ChangeFindings.of(
        spark.createDataFrame(Stream.of(rows).toList(), Changes.TABLE.schema()));
  }

  private static Row row(String... cells) {
    return RowFactory.create((Object[]) cells);
  }
}
