package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.text.Lexicon;
import org.entente.text.act.ActType;
import org.entente.text.commitment.ActWords;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.Continuations;
import org.entente.text.commitment.Deed;
import org.entente.text.commitment.DeedReader;

/**
 * Reads what each act is about, article by article: the bridge to {@code text.commitment}. One
 * shuffle by article; an article's acts are in memory together, because some continue others.
 */
final class DescribeDeeds {
  /** The canonical article of the article that tells the act. */
  static final String STORY = "story";

  static final String PUBLISHED_EARLIEST = "published_earliest";
  static final String PUBLISHED_GRANULARITY = "published_granularity";
  static final String PUBLISHED_LATEST = "published_latest";

  private DescribeDeeds() {}

  /**
   * The acts with their deeds.
   *
   * @param acts rows of the table {@code acts}, with their specificity
   * @param articles rows of the table {@code articles}
   * @return the same rows with story, agency, publication and the nested deed
   */
  static Dataset<Row> apply(Dataset<Row> acts, Dataset<Row> articles, Broadcast<Lexicon> lexicon) {
    Dataset<Row> sources =
        articles
            .groupBy(Articles.ARTICLE_ID.col())
            .agg(
                min(Articles.CANONICAL_ID.col()).as(STORY),
                min(Articles.AGENCY.col()).as(Articles.AGENCY.name()),
                min(col(PUBLISHED_EARLIEST)).as(PUBLISHED_EARLIEST),
                max(col(PUBLISHED_LATEST)).as(PUBLISHED_LATEST),
                min(col(PUBLISHED_GRANULARITY)).as(PUBLISHED_GRANULARITY));
    Dataset<Row> told = acts.join(sources, Articles.ARTICLE_ID.name());
    StructType schema = told.schema().add(DeedRows.DEED, DeedRows.SCHEMA);
    Column[] order = {
      Acts.SENTENCE.col().lt(0), Acts.START.col(), Acts.END.col(), Acts.ACT_ID.col()
    };
    return told.groupByKey(
            (MapFunction<Row, String>) row -> row.getAs(Articles.ARTICLE_ID.name()),
            Encoders.STRING())
        .flatMapSortedGroups(order, new Describe(lexicon), Encoders.row(schema));
  }

  /** Makes the readers once a task. */
  private static final class Describe implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Lexicon> lexicon;
    private transient DeedReader reader;
    private transient Continuations continuations;

    private Describe(Broadcast<Lexicon> lexicon) {
      this.lexicon = lexicon;
    }

    @Override
    public Iterator<Row> call(String article, Iterator<Row> acts) {
      if (reader == null) {
        ActorNames actors = new ActorNames(lexicon.value().entities());
        reader = new DeedReader(lexicon.value().commitments(), actors);
        continuations = new Continuations(lexicon.value().commitments());
      }
      List<Row> rows = new ArrayList<>();
      List<Deed> deeds = new ArrayList<>();
      while (acts.hasNext()) {
        Row row = acts.next();
        rows.add(row);
        deeds.add(reader.read(words(row)));
      }
      List<Deed> linked = continuations.linked(deeds);
      List<Row> described = new ArrayList<>();
      Map<String, Deed> byAct = new HashMap<>();
      linked.forEach(deed -> byAct.put(deed.actId(), deed));
      for (int i = 0; i < rows.size(); i++) {
        Deed deed = linked.get(i);
        Deed original = byAct.get(rows.get(i).<String>getAs(Acts.REPEATS_ACT_ID.name()));
        Deed known = original == null ? deed : Continuations.repeating(original, deed);
        described.add(DeedRows.with(dated(rows, i, deed), DeedRows.of(known)));
      }
      return described.iterator();
    }
  }

  /** The row of an act; a promise of what is asked for has the deadline of the request. */
  private static Row dated(List<Row> rows, int at, Deed deed) {
    Row row = rows.get(at);
    Row request =
        rows.stream()
            .filter(other -> other.getAs(Acts.ACT_ID.name()).equals(deed.answers()))
            .findFirst()
            .orElse(null);
    if (request == null || !row.isNullAt(row.fieldIndex("due_latest"))) {
      return row;
    }
    Object[] cells = new Object[row.size()];
    for (int i = 0; i < row.size(); i++) {
      boolean due = row.schema().fields()[i].name().startsWith("due_");
      cells[i] = due ? request.get(i) : row.get(i);
    }
    return new GenericRowWithSchema(cells, row.schema());
  }

  private static ActWords words(Row row) {
    return new ActWords(
        row.getAs(Acts.ACT_ID.name()),
        row.getAs(STORY),
        row.<LocalDate>getAs(PUBLISHED_LATEST),
        ActType.of(row.getAs(Acts.TYPE.name())),
        DeedRows.strings(row, Acts.BY_IDS.name()),
        DeedRows.strings(row, Acts.TO_IDS.name()),
        DeedRows.strings(row, Acts.THEATRE_IDS.name()),
        row.getAs(Acts.QUOTE.name()),
        row.getAs(Acts.ACTION.name()),
        row.getAs(Acts.BY_SURFACE.name()),
        row.getAs(Acts.TO_SURFACE.name()));
  }
}
