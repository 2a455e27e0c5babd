package org.entente.stage;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.table.Articles;
import org.entente.table.Quarantine;
import org.entente.table.Records;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.FoldedText;
import org.entente.text.Lexicon;
import org.entente.text.RecordFacts;
import org.entente.text.act.Specificity;
import org.entente.text.clean.RecurringLine;
import org.entente.text.time.Interval;

/**
 * Reads each article once, from raw text to acts: the bridge to {@code text}. One row in, one row
 * out; no shuffle. The matchers are built once a partition from the broadcast lexicon.
 */
public final class ReadArticles {
  /**
   * What varies.
   *
   * @param lexicon rules and word lists
   * @param focus id of the actor that the run is about
   */
  public record Options(Broadcast<Lexicon> lexicon, String focus) {}

  private ReadArticles() {}

  /**
   * Reads the articles.
   *
   * @param records usable ones, as {@link SelectRecords} gives them
   * @param recurring their lines that recur, as {@link FindRecurringLines} gives them
   * @return rows of {@link Readings}
   */
  public static Dataset<Row> apply(Dataset<Row> records, Dataset<Row> recurring, Options options) {
    Broadcast<Lexicon> lexicon = options.lexicon();
    String focus = options.focus();
    return records
        .select(
            Articles.ARTICLE_ID.col(),
            Articles.SOURCE_URI.col(),
            Articles.SOURCE_INDEX.col(),
            Articles.SOURCE_ID.col(),
            Articles.URL.col(),
            Articles.SOURCE.col(),
            Records.TITLE.col(),
            Records.DATE.col(),
            Records.TEXT.col(),
            Records.CHARSET.col(),
            Records.CONTROL_CHARS.col())
        .join(recurring, Articles.ARTICLE_ID.name(), "left")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> read(rows, lexicon.value(), focus),
            Encoders.row(Readings.schema()));
  }

  private static Iterator<Row> read(Iterator<Row> rows, Lexicon lexicon, String focus) {
    if (!rows.hasNext()) {
      return rows;
    }
    ArticleReader reader = new ArticleReader(lexicon, focus);
    Specificity specificity = new Specificity(lexicon.acts().vagueVerbs());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        String text = row.getAs(Records.TEXT.name());
        RecordFacts facts = facts(row);
        try {
          return row(row, reader.read(facts, text, recurring(row)), specificity, null);
        } catch (RuntimeException | StackOverflowError e) {
          // One page that cannot be read must not end the run of all the others.
          return row(row, ArticleReading.unread(text, facts.title()), specificity, e.toString());
        }
      }
    };
  }

  private static RecordFacts facts(Row row) {
    return new RecordFacts(
        row.getAs(Records.TITLE.name()),
        row.getAs(Records.DATE.name()),
        row.getAs(Articles.URL.name()),
        null);
  }

  private static List<RecurringLine> recurring(Row row) {
    int field = row.fieldIndex(FindRecurringLines.RECURRING);
    if (row.isNullAt(field)) {
      return List.of();
    }
    return row.<Row>getList(field).stream()
        .map(line -> new RecurringLine(line.getLong(0), line.getLong(1)))
        .toList();
  }

  private static Row row(
      Row record, ArticleReading reading, Specificity specificity, String failure) {
    String id = record.getAs(Articles.ARTICLE_ID.name());
    String body = reading.page().body();
    Interval published = reading.published();
    long sentences = reading.sentences().stream().filter(s -> !s.isTitle()).count();
    return RowFactory.create(
        id,
        record.getAs(Articles.SOURCE_URI.name()),
        record.getAs(Articles.SOURCE_INDEX.name()),
        record.getAs(Articles.SOURCE_ID.name()),
        record.getAs(Articles.URL.name()),
        record.getAs(Articles.SOURCE.name()),
        reading.page().agency(),
        reading.title(),
        reading.language(),
        published.earliest(),
        published.latest(),
        published.granularity(),
        published.method(),
        reading.page().place(),
        reading.page().raw().length(),
        body.length(),
        (int) sentences,
        record.getAs(Articles.CHARSET.name()),
        record.getAs(Articles.CONTROL_CHARS.name()),
        reading.page().raw(),
        body,
        bodyHash(id, body),
        rows(ReadingRows.removedSegments(id, reading)),
        rows(ReadingRows.mentions(id, reading)),
        rows(ReadingRows.timexes(id, reading)),
        acts(id, reading, specificity),
        spans(reading),
        reading.terms().toArray(String[]::new),
        rows(ReadingRows.people(id, reading)),
        failure);
  }

  /** Bodies that say the same words have one hash; a body without words is nobody's copy. */
  private static String bodyHash(String id, String body) {
    String words = FoldedText.fold(body).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return DigestUtils.sha256Hex(words.isEmpty() ? id : words);
  }

  private static Row[] rows(List<Object[]> values) {
    return values.stream().map(RowFactory::create).toArray(Row[]::new);
  }

  /** The acts with what only later stages need. */
  private static Row[] acts(String id, ArticleReading reading, Specificity specificity) {
    List<Object[]> acts = ReadingRows.acts(id, reading);
    Row[] rows = new Row[acts.size()];
    for (int i = 0; i < rows.length; i++) {
      Object[] values = Arrays.copyOf(acts.get(i), acts.get(i).length + 1);
      values[values.length - 1] = specificity.of(reading.acts().get(i));
      rows[i] = RowFactory.create(values);
    }
    return rows;
  }

  private static Row[] spans(ArticleReading reading) {
    return reading.sentences().stream()
        .map(s -> RowFactory.create(s.number(), s.span().start(), s.span().end()))
        .toArray(Row[]::new);
  }

  /** The articles that could be read. */
  public static Dataset<Row> read(Dataset<Row> readings) {
    return readings.filter(Readings.FAILURE.col().isNull());
  }

  /** The articles that could not be read, as rows of the table {@code quarantine}. */
  public static Dataset<Row> failed(Dataset<Row> readings) {
    return Quarantine.TABLE.conform(
        readings
            .filter(Readings.FAILURE.col().isNotNull())
            .select(
                Articles.SOURCE_URI.col(),
                Articles.SOURCE_INDEX.col(),
                lit("unreadable").as(Quarantine.REASON.name()),
                concat(
                        lit("Expected a page that can be read, found one that fails: "),
                        Readings.FAILURE.col())
                    .as(Quarantine.DETAIL.name()),
                substring(Articles.RAW_TEXT.col(), 1, 200).as(Quarantine.EXCERPT.name())));
  }
}
