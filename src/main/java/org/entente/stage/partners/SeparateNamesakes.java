package org.entente.stage.partners;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_element_at;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Entities;
import org.entente.table.People;

/**
 * Keeps people apart who have the same name and speak for different states. An id to which the
 * corpus gives more than one state becomes {@code person:NAME@STATE} in every article that gives a
 * state; an article that gives none, or an organisation, does not say whom it means and keeps the
 * plain id. An id with one state or none stays as it is, so most ids never change.
 *
 * <p>Costs one shuffle of the people by id, with partial sums first; the renamed ones are few, so
 * joining them to mentions and acts is a broadcast where Spark finds them small. Duplicates say
 * what their articles say, so repeating an article changes nothing.
 */
public final class SeparateNamesakes {
  private static final String SEPARATED_ID = "separated_id";
  private static final String NEW_IDS = "new_ids";

  private SeparateNamesakes() {}

  /**
   * Finds the people who must be told apart.
   *
   * @param people rows of {@link People}
   * @param names entity_id and kind of the lexicon
   * @return article_id, entity_id and separated_id of each person who gets another id
   */
  public static Dataset<Row> apply(Dataset<Row> people, Dataset<Row> names) {
    Dataset<Row> states =
        names
            .filter(Entities.KIND.col().equalTo("country"))
            .select(Entities.ENTITY_ID.col().as("state"));
    Dataset<Row> ofState =
        people
            .select(
                Articles.ARTICLE_ID.col(),
                People.ENTITY_ID.col(),
                People.AFFILIATION_ID.col().as("state"))
            .join(states, "state");
    Dataset<Row> shared =
        ofState
            .groupBy(People.ENTITY_ID.col())
            .agg(size(collect_set(col("state"))).as("states"))
            .filter(col("states").gt(1))
            .select(People.ENTITY_ID.col());
    return ofState
        .join(shared, People.ENTITY_ID.name())
        .select(
            Articles.ARTICLE_ID.col(),
            People.ENTITY_ID.col(),
            concat(People.ENTITY_ID.col(), lit("@"), col("state")).as(SEPARATED_ID))
        .distinct();
  }

  /**
   * Gives the people of a table of mentions or people their own ids.
   *
   * @param rows with article_id and entity_id
   * @param namesakes rows that {@link #apply} gave
   */
  public static Dataset<Row> rename(Dataset<Row> rows, Dataset<Row> namesakes) {
    String[] key = {Articles.ARTICLE_ID.name(), People.ENTITY_ID.name()};
    return rows.join(namesakes, key, "left")
        .withColumn(People.ENTITY_ID.name(), coalesce(col(SEPARATED_ID), People.ENTITY_ID.col()))
        .drop(SEPARATED_ID);
  }

  /**
   * Gives those who speak, are bound or benefit their own ids.
   *
   * @param acts with article_id, speaker_id, by_ids and to_ids
   * @param namesakes rows that {@link #apply} gave
   */
  public static Dataset<Row> renameActors(Dataset<Row> acts, Dataset<Row> namesakes) {
    Dataset<Row> byArticle =
        namesakes
            .groupBy(Articles.ARTICLE_ID.col())
            .agg(
                map_from_entries(
                        sort_array(collect_list(struct(People.ENTITY_ID.col(), col(SEPARATED_ID)))))
                    .as(NEW_IDS));
    return acts.join(byArticle, new String[] {Articles.ARTICLE_ID.name()}, "left")
        .withColumn(Acts.SPEAKER_ID.name(), renamed(Acts.SPEAKER_ID.col()))
        .withColumn(Acts.BY_IDS.name(), transform(Acts.BY_IDS.col(), id -> renamed(id)))
        .withColumn(Acts.TO_IDS.name(), transform(Acts.TO_IDS.col(), id -> renamed(id)))
        .drop(NEW_IDS);
  }

  private static Column renamed(Column id) {
    return coalesce(try_element_at(col(NEW_IDS), id), id);
  }
}
