package org.entente.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.SparkSessionExtension;
import org.entente.text.clean.LineHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
final class FindRecurringLinesTest {
  private static final StructType RECORDS =
      new StructType().add("article_id", DataTypes.StringType).add("text", DataTypes.StringType);
  private static final String LABEL = "Le quotidien des rizières en ligne";
  private static final String NOTICE =
      "Toute reprise de ce contenu demande l'accord écrit de la rédaction du quotidien.";

  /** Thirty different stories of one site, and thirty copies of one dispatch under other titles. */
  private static List<Row> records() {
    List<Row> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String story =
          "Titre %s\n\nLa province %s a reçu de son partenaire un don".formatted(word(i), word(i))
              + " de matériel agricole pour ses coopératives.\n\n%s\n%s".formatted(LABEL, NOTICE);
      String copy =
          "Reprise %s\n\nLe ministre des Transports a inauguré lundi un pont".formatted(word(i))
              + " long de deux kilomètres sur le fleuve.\n\nLes travaux, commencés il y a quatre"
              + " ans, ont été financés par trois pays voisins.\n\nPont sur le fleuve";
      records.add(Rows.of(RECORDS, "article_id", "s" + i, "text", story));
      records.add(Rows.of(RECORDS, "article_id", "c" + i, "text", copy));
    }
    return records;
  }

  private static String word(int number) {
    return "ab" + "zyxwvutsrq".charAt(number / 10) + "abcdefghij".charAt(number % 10);
  }

  @Test
  void findsFurnitureOfDifferentStoriesAndNoParagraphOfCopies(SparkSession spark) {
    for (int partitions : new int[] {1, 5}) {
      Dataset<Row> records = Rows.table(spark, RECORDS, records()).repartition(partitions);
      List<Row> found = FindRecurringLines.apply(records).orderBy("article_id").collectAsList();
      assertEquals(30, found.size());
      for (Row row : found) {
        assertEquals('s', row.getString(0).charAt(0));
        assertEquals(
            List.of("30", "30"),
            row.<Row>getList(1).stream().map(line -> "" + line.getLong(1)).toList());
        assertEquals(
            Set.of(LineHash.of(LABEL), LineHash.of(NOTICE)),
            row.<Row>getList(1).stream().map(line -> line.getLong(0)).collect(Collectors.toSet()));
      }
    }
  }

  @Test
  void findsNothingInAFewArticles(SparkSession spark) {
    Dataset<Row> records = Rows.table(spark, RECORDS, records()).limit(16);
    assertEquals(List.of(), FindRecurringLines.apply(records).collectAsList());
  }
}
