package org.entente.stage.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.stage.Rows;
import org.entente.table.Articles;
import org.entente.table.Entities;
import org.entente.table.Mentions;
import org.entente.table.PartnerPairs;
import org.entente.table.UnpairedUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article that names 150 states in one sentence and two of them in the next one. */
@ExtendWith(SparkSessionExtension.class)
final class ListOfVotesTest {
  private static final int STATES = 150;

  @Test
  void pairsNobodyAsAWholeAndIsListed(SparkSession spark) {
    List<Row> mentions = new ArrayList<>();
    List<Row> names = new ArrayList<>();
    for (int i = 0; i < STATES; i++) {
      String id = String.format(Locale.ROOT, "S%03d", i);
      mentions.add(mention("vote", id, 0));
      names.add(Rows.of(Entities.TABLE.schema(), "entity_id", id, "name_fr", id));
    }
    for (String id : List.of("S000", "S001")) {
      mentions.add(mention("vote", id, 1));
      mentions.add(mention("visit", id, 0));
    }
    Dataset<Row> articles =
        Rows.table(
            spark, Articles.TABLE.schema(), List.of(article("vote", 2), article("visit", 1)));
    Dataset<Row> partners =
        FindPartners.apply(articles, Rows.table(spark, Mentions.TABLE.schema(), mentions));
    Dataset<Row> pairs =
        PairPartners.apply(
            partners,
            SizePeriods.apply(articles),
            Rows.table(spark, Entities.TABLE.schema(), names),
            new RandomCorpus(1, 1).readings(spark));
    assertEquals(
        List.of("article S000 S001 1 1 1 2", "sentence S000 S001 2 2 2 3"),
        Rows.text(
            pairs.filter("period = 'all'").sort(PartnerPairs.TABLE.sortExpressions()),
            "scope",
            "a_id",
            "b_id",
            "n_ab",
            "n_a",
            "n_b",
            "n"));
    assertEquals(
        List.of("vote article -1 150", "vote sentence 0 150"),
        Rows.text(
            PairPartners.unpaired(partners).sort(UnpairedUnits.TABLE.sortExpressions()),
            "article_id",
            "scope",
            "sentence",
            "partners"));
  }

  private static Row article(String id, int sentences) {
    return Rows.of(
        Articles.TABLE.schema(),
        "article_id",
        id,
        "duplicate_kind",
        "canonical",
        "sentences",
        sentences);
  }

  private static Row mention(String article, String entity, int sentence) {
    return Rows.of(
        Mentions.TABLE.schema(),
        "article_id",
        article,
        "entity_id",
        entity,
        "sentence",
        sentence,
        "role",
        "partner",
        "in_title",
        false);
  }
}
