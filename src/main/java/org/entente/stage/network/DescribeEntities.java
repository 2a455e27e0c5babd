package org.entente.stage.network;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.entente.table.Articles;
import org.entente.table.Entities;
import org.entente.table.Mentions;
import org.entente.table.People;

/**
 * Describes every entity that a canonical article names. Grouped by entity after partial sums by
 * entity and article, so the focus, which stands in nearly every article, makes no heavy key.
 */
public final class DescribeEntities {
  private static final int MOST_ALIASES = 20;
  private static final String DAY = "day";
  private static final String[] KEY = {Entities.ENTITY_ID.name()};

  private DescribeEntities() {}

  /**
   * Describes the entities.
   *
   * @param mentions rows of the table {@code mentions}
   * @param articles rows of the table {@code articles}
   * @param people rows of {@link People}
   * @param lexicon the columns of {@code entities} that the lexicon gives, by {@code entity_id}
   * @param network rows of {@link MeasureNetwork}
   */
  public static Dataset<Row> apply(
      Dataset<Row> mentions,
      Dataset<Row> articles,
      Dataset<Row> people,
      Dataset<Row> lexicon,
      Dataset<Row> network) {
    Dataset<Row> canonical =
        articles
            .filter(Articles.DUPLICATE_KIND.col().equalTo("canonical"))
            .select(Articles.ARTICLE_ID.col(), col("published_earliest"), col("published_latest"));
    Dataset<Row> named =
        mentions
            .filter(Mentions.ENTITY_ID.col().isNotNull())
            .select(
                Articles.ARTICLE_ID.col(),
                Mentions.ENTITY_ID.col(),
                Mentions.SURFACE.col(),
                Mentions.FORM.col())
            .join(canonical, Articles.ARTICLE_ID.name());
    Dataset<Row> rows =
        counted(named)
            .join(aliases(named), KEY, "left")
            .join(described(lexicon, people, canonical), KEY, "left")
            .join(broadcast(network), KEY, "left");
    return Entities.TABLE.conform(rows);
  }

  private static Dataset<Row> counted(Dataset<Row> named) {
    return named
        .groupBy(Entities.ENTITY_ID.col(), Articles.ARTICLE_ID.col())
        .agg(
            count(lit(1)).as(Entities.MENTIONS.name()),
            min(col("published_earliest")).as(Entities.FIRST_SEEN.name()),
            max(col("published_latest")).as(Entities.LAST_SEEN.name()))
        .groupBy(Entities.ENTITY_ID.col())
        .agg(
            count(lit(1)).as(Entities.ARTICLES.name()),
            sum(Entities.MENTIONS.col()).cast("long").as(Entities.MENTIONS.name()),
            min(Entities.FIRST_SEEN.col()).as(Entities.FIRST_SEEN.name()),
            max(Entities.LAST_SEEN.col()).as(Entities.LAST_SEEN.name()));
  }

  /** The most frequent spellings of names, as they stand but for blanks: not « les deux pays ». */
  private static Dataset<Row> aliases(Dataset<Row> named) {
    Column surface = regexp_replace(Mentions.SURFACE.col(), "\\s+", " ");
    Column place =
        row_number()
            .over(
                Window.partitionBy(Entities.ENTITY_ID.col())
                    .orderBy(col("times").desc(), col("alias")));
    return named
        .filter(not(Mentions.FORM.col().eqNullSafe("collective")))
        .groupBy(Entities.ENTITY_ID.col(), surface.as("alias"))
        .agg(count(lit(1)).as("times"))
        .withColumn("place", place)
        .filter(col("place").leq(MOST_ALIASES))
        .groupBy(Entities.ENTITY_ID.col())
        .agg(
            transform(
                    array_sort(collect_list(struct(col("place"), col("alias")))),
                    entry -> entry.getField("alias"))
                .as(Entities.ALIASES_SEEN.name()));
  }

  private static Dataset<Row> described(
      Dataset<Row> lexicon, Dataset<Row> people, Dataset<Row> canonical) {
    return lexicon.unionByName(persons(people, canonical), true);
  }

  /** A person's fullest spelling, last office, and the affiliation that most articles give. */
  private static Dataset<Row> persons(Dataset<Row> people, Dataset<Row> canonical) {
    Dataset<Row> seen =
        people
            .join(canonical, Articles.ARTICLE_ID.name())
            .withColumn(DAY, coalesce(col("published_latest"), lit("0001-01-01").cast("date")));
    Dataset<Row> affiliations =
        seen.filter(People.AFFILIATION_ID.col().isNotNull())
            .groupBy(Entities.ENTITY_ID.col(), People.AFFILIATION_ID.col())
            .agg(count(lit(1)).as("times"))
            .groupBy(Entities.ENTITY_ID.col())
            .agg(
                min(struct(col("times").multiply(-1), People.AFFILIATION_ID.col()))
                    .getField(People.AFFILIATION_ID.name())
                    .as(Entities.AFFILIATION_ID.name()));
    Column office = struct(col(DAY), People.OFFICE.col());
    return seen.groupBy(Entities.ENTITY_ID.col())
        .agg(
            max(struct(length(People.NAME.col()), People.NAME.col()))
                .getField(People.NAME.name())
                .as(Entities.NAME_FR.name()),
            max(when(People.OFFICE.col().isNotNull(), office))
                .getField(People.OFFICE.name())
                .as(Entities.OFFICE.name()))
        .withColumn(Entities.KIND.name(), lit("person"))
        .join(affiliations, KEY, "left");
  }
}
