package org.entente.job;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.job.publication.PloverActors;
import org.entente.table.Articles;
import org.entente.table.Column;
import org.entente.table.Entities;
import org.entente.table.Topics;
import org.entente.text.Lexicon;
import org.entente.text.entity.Entity;

/** The lexicon's names as a small table, for joins. */
final class EntityNames {
  private EntityNames() {}

  private static final List<Column> COLUMNS =
      List.of(
          Entities.ENTITY_ID,
          Entities.KIND,
          Entities.NAME_FR,
          Entities.NAME_EN,
          Entities.ISO2,
          Entities.PLOVER_ACTOR,
          Entities.AFFILIATION_ID);

  /** The columns of the table {@code entities} that the lexicon gives, of every entity. */
  static Dataset<Row> of(SparkSession spark, Lexicon lexicon) {
    PloverActors actors = new PloverActors(lexicon);
    return spark.createDataFrame(
        lexicon.entities().stream().map(entity -> row(entity, actors)).toList(), schema(COLUMNS));
  }

  private static Row row(Entity entity, PloverActors actors) {
    return RowFactory.create(
        entity.id(),
        entity.kind().name().toLowerCase(Locale.ROOT),
        entity.nameFr(),
        entity.nameEn(),
        entity.iso2(),
        actors.of(entity.id()).code(),
        entity.parent());
  }

  /** First topics of no article. */
  static Dataset<Row> noTopics(SparkSession spark) {
    return spark.createDataFrame(List.of(), schema(List.of(Articles.ARTICLE_ID, Topics.TOPIC_ID)));
  }

  private static StructType schema(List<Column> columns) {
    StructType schema = new StructType();
    for (Column column : columns) {
      schema = schema.add(column.name(), column.type());
    }
    return schema;
  }
}
