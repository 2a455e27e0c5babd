package org.entente.job;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Articles;
import org.entente.table.PartnerSummary;
import org.entente.table.Topics;
import org.entente.text.Lexicon;

/** The lexicon's names as a small table, for joins. */
final class EntityNames {
  private EntityNames() {}

  /** entity_id, name_fr and kind of every entity. */
  static Dataset<Row> of(SparkSession spark, Lexicon lexicon) {
    StructType schema =
        new StructType(
            new org.apache.spark.sql.types.StructField[] {
              field(PartnerSummary.ENTITY_ID),
              field(PartnerSummary.NAME_FR),
              field(PartnerSummary.KIND)
            });
    List<Row> rows =
        lexicon.entities().stream()
            .map(
                entity ->
                    RowFactory.create(
                        entity.id(),
                        entity.nameFr(),
                        entity.kind().name().toLowerCase(Locale.ROOT)))
            .toList();
    return spark.createDataFrame(rows, schema);
  }

  /** First topics of no article. */
  static Dataset<Row> noTopics(SparkSession spark) {
    StructType schema =
        new StructType(
            new org.apache.spark.sql.types.StructField[] {
              field(Articles.ARTICLE_ID), field(Topics.TOPIC_ID)
            });
    return spark.createDataFrame(List.of(), schema);
  }

  private static org.apache.spark.sql.types.StructField field(org.entente.table.Column column) {
    return new org.apache.spark.sql.types.StructField(
        column.name(), column.type(), true, org.apache.spark.sql.types.Metadata.empty());
  }
}
