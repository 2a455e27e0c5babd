package org.entente.stage.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The partner tables of a random corpus against what counting by hand gives. */
@ExtendWith(SparkSessionExtension.class)
final class PartnersTest {
  private static final RandomCorpus CORPUS = new RandomCorpus(60, 42);
  private static final PartnersByHand BY_HAND =
      new PartnersByHand(CORPUS.articles, id -> "Nom de " + id);

  @Test
  void summaryIsThatOfCountingByHand(SparkSession spark) {
    List<Row> rows = sorted(PartnerSummary.TABLE, summary(spark, 1));
    BY_HAND.checkSummary(rows);
    assertTrue(rows.size() > 80, rows.size() + " rows");
  }

  @Test
  void pairsAreThoseOfCountingByHand(SparkSession spark) {
    List<Row> rows = sorted(PartnerPairs.TABLE, pairs(spark, 1));
    BY_HAND.checkPairs(rows);
    assertTrue(rows.size() > 300, rows.size() + " rows");
  }

  @Test
  void rowsAreTheSameHoweverTheInputIsPartitioned(SparkSession spark) {
    List<Row> summary = sorted(PartnerSummary.TABLE, summary(spark, 1));
    List<Row> pairs = sorted(PartnerPairs.TABLE, pairs(spark, 1));
    for (int partitions : new int[] {2, 7, 64}) {
      assertEquals(summary, sorted(PartnerSummary.TABLE, summary(spark, partitions)));
      assertEquals(pairs, sorted(PartnerPairs.TABLE, pairs(spark, partitions)));
    }
  }

  @Test
  void aRecordThatStandsTwiceInTheInputCountsOnceAndTwiceWithDuplicates(SparkSession spark) {
    Dataset<Row> articles = CORPUS.doubledArticles(spark).repartition(3);
    assertDoubled(
        sorted(PartnerSummary.TABLE, summary(spark, 1)),
        sorted(PartnerSummary.TABLE, summary(spark, 1, articles)),
        PartnerSummary.ARTICLES_WITH_DUPLICATES.name());
    assertDoubled(
        sorted(PartnerPairs.TABLE, pairs(spark, 1)),
        sorted(PartnerPairs.TABLE, pairs(spark, 1, articles)),
        PartnerPairs.N_AB_WITH_DUPLICATES.name());
  }

  private static void assertDoubled(List<Row> once, List<Row> twice, String withDuplicates) {
    assertEquals(once.size(), twice.size());
    for (int i = 0; i < once.size(); i++) {
      for (String column : once.get(i).schema().fieldNames()) {
        Object expected = once.get(i).getAs(column);
        if (column.equals(withDuplicates)) {
          expected = 2 * (Long) expected;
        }
        assertCell(expected, twice.get(i), column, once.get(i).toString());
      }
    }
  }

  private static Dataset<Row> summary(SparkSession spark, int partitions) {
    return summary(spark, partitions, CORPUS.articles(spark).repartition(partitions));
  }

  private static Dataset<Row> summary(SparkSession spark, int partitions, Dataset<Row> articles) {
    return SummarisePartners.apply(
        FindPartners.apply(articles, CORPUS.mentions(spark).repartition(partitions)),
        articles,
        SizePeriods.apply(articles),
        CORPUS.acts(spark).repartition(partitions),
        CORPUS.names(spark),
        CORPUS.readings(spark).repartition(partitions));
  }

  private static Dataset<Row> pairs(SparkSession spark, int partitions) {
    return pairs(spark, partitions, CORPUS.articles(spark).repartition(partitions));
  }

  private static Dataset<Row> pairs(SparkSession spark, int partitions, Dataset<Row> articles) {
    return PairPartners.apply(
        FindPartners.apply(articles, CORPUS.mentions(spark).repartition(partitions)),
        SizePeriods.apply(articles),
        CORPUS.names(spark),
        CORPUS.readings(spark).repartition(partitions));
  }

  private static List<Row> sorted(Table table, Dataset<Row> rows) {
    return rows.sort(table.sortExpressions()).collectAsList();
  }

  private static void assertCell(Object expected, Row row, String column, String at) {
    Object found = row.getAs(column);
    assertEquals(expected, found, () -> at + " " + column);
  }
}
