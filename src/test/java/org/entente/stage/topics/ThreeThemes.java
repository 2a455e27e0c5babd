package org.entente.stage.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.stage.Rows;
import org.entente.text.term.Term;

/** Articles of three themes, which share a few words, and their models. */
final class ThreeThemes {
  static final List<List<String>> THEMES =
      List.of(
          List.of("riz", "récolte", "engrais", "semence", "paysan", "irrigation", "silo", "blé"),
          List.of(
              "casque", "contingent", "relève", "mission", "hôpital", "blindé", "sapeur", "onu"),
          List.of("port", "navire", "quai", "cargaison", "escale", "marin", "grue", "douane"));
  private static final List<String> COMMON = List.of("ministre", "visite", "accord", "année");
  private static final StructType READINGS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("terms", DataTypes.createArrayType(DataTypes.StringType));
  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("canonical_id", DataTypes.StringType)
          .add("duplicate_kind", DataTypes.StringType)
          .add("published_earliest", DataTypes.DateType)
          .add("published_latest", DataTypes.DateType);
  private static final StructType PARTNERS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType);

  private ThreeThemes() {}

  static ModelTopics.Options options(int topics, int size) {
    return options(topics, size, Optional.empty(), Optional.empty());
  }

  static ModelTopics.Options options(
      int topics, int size, Optional<Dataset<Row>> previous, Optional<Dataset<Row>> saved) {
    return new ModelTopics.Options(
        OptionalInt.of(topics),
        1,
        size,
        Term.Names.MASK,
        previous,
        saved,
        1L << 30,
        rows -> rows.persist());
  }

  static ModelTopics.Options options(
      OptionalInt topics, int size, long memory, UnaryOperator<Dataset<Row>> keep) {
    return new ModelTopics.Options(
        topics, 1, size, Term.Names.MASK, Optional.empty(), Optional.empty(), memory, keep);
  }

  static ModelTopics.Modelled model(SparkSession spark, int size, int partitions) {
    return apply(spark, size, partitions, options(3, size));
  }

  static ModelTopics.Modelled apply(
      SparkSession spark, int size, int partitions, ModelTopics.Options options) {
    return result(spark, size, partitions, options).modelled().orElseThrow();
  }

  static ModelTopics.Result result(
      SparkSession spark, int size, int partitions, ModelTopics.Options options) {
    return ModelTopics.apply(
        SelectDocuments.apply(readings(spark, size), articles(spark, size)).repartition(partitions),
        articles(spark, size),
        partners(spark, size).repartition(partitions),
        options);
  }

  private static String id(int i) {
    return String.format(Locale.ROOT, "a%03d", i);
  }

  /** Article i tells of theme i mod 3 and says a few words of all. */
  private static Dataset<Row> readings(SparkSession spark, int size) {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> terms = new ArrayList<>(THEMES.get(i % 3));
      for (int n = 0; n < 24; n++) {
        terms.add(THEMES.get(i % 3).get(random.nextInt(8)));
      }
      terms.add(COMMON.get(random.nextInt(COMMON.size())));
      rows.add(RowFactory.create(id(i), terms.toArray(String[]::new)));
    }
    return Rows.table(spark, READINGS, rows);
  }

  private static Dataset<Row> articles(SparkSession spark, int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate day = LocalDate.of(2024, i % 2 + 1, 1 + i % 3);
      rows.add(RowFactory.create(id(i), id(i), "canonical", day, day));
    }
    return Rows.table(spark, ARTICLES, rows);
  }

  private static Dataset<Row> partners(SparkSession spark, int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(RowFactory.create(id(i), "P" + i % 3));
    }
    return Rows.table(spark, PARTNERS, rows);
  }
}
