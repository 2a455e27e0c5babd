package org.entente.stage;

import static org.entente.table.Column.date;
import static org.entente.table.Column.string;
import static org.entente.table.Column.strings;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Column;
import org.entente.table.Mentions;
import org.entente.table.People;
import org.entente.table.RemovedSegments;
import org.entente.table.Table;
import org.entente.table.Timexes;

/**
 * What {@link ReadArticles} gives for each article: the columns of {@code articles} that the
 * article alone decides, and the rows that it contributes to other tables, nested. Not published.
 */
public final class Readings {
  public static final Column BODY_HASH = string("body_hash", "SHA-256 of the folded body.");
  static final Column TERMS = strings("terms", "Lemmas that carry the subject, in order.");
  static final Column SPECIFICITY = Column.integer("specificity", "0 to 4.");
  static final Column PUBLISHED_EARLIEST = date("published_earliest", "");
  static final Column PUBLISHED_LATEST = date("published_latest", "");
  static final Column FAILURE = string("failure", "Why the page could not be read, or null.");
  static final String REMOVED = "removed";
  static final String MENTIONS = "mentions";
  static final String TIMEXES = "timexes";
  static final String ACTS = "acts";
  static final String PEOPLE = "people";
  static final String SENTENCE_SPANS = "sentence_spans";

  /** Columns of {@code articles} that need other articles. */
  private static final List<Column> CLUSTER =
      List.of(
          Articles.CLUSTER_ID, Articles.CANONICAL_ID, Articles.DUPLICATE_KIND, Articles.SIMILARITY);

  static final StructType SPAN =
      new StructType()
          .add("number", DataTypes.IntegerType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType);

  /** The nested act: the published columns and those that later stages need. */
  static final StructType ACT = Acts.TABLE.schema().add(SPECIFICITY.name(), DataTypes.IntegerType);

  private Readings() {}

  /** The article columns, in the order of the rows. */
  static List<Column> articleColumns() {
    List<Column> columns = new ArrayList<>(Articles.WITH_TEXT.columns());
    columns.removeAll(CLUSTER);
    return columns;
  }

  /** The schema of the nested rows. */
  public static StructType schema() {
    StructType schema = new StructType();
    for (Column column : articleColumns()) {
      schema = schema.add(column.name(), column.type());
    }
    return schema
        .add(BODY_HASH.name(), DataTypes.StringType)
        .add(array(REMOVED, RemovedSegments.TABLE))
        .add(array(MENTIONS, Mentions.TABLE))
        .add(array(TIMEXES, Timexes.TABLE))
        .add(new StructField(ACTS, DataTypes.createArrayType(ACT), true, Metadata.empty()))
        .add(SENTENCE_SPANS, DataTypes.createArrayType(SPAN))
        .add(TERMS.name(), TERMS.type())
        .add(array(PEOPLE, People.TABLE))
        .add(FAILURE.name(), FAILURE.type());
  }

  private static StructField array(String name, Table table) {
    return new StructField(name, DataTypes.createArrayType(table.schema()), true, Metadata.empty());
  }
}
