package org.entente.job.publication;

import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.io.run.RunFolder;
import org.entente.report.plover.PloverEvents;
import org.entente.table.Articles;
import org.entente.table.Commitments;
import org.entente.text.Lexicon;

/** The undertakings as PLOVER event records in a run's folder, streamed row by row. */
public final class PloverFile {
  /** The file's name in the run's folder. */
  static final String NAME = "commitments.plover.jsonl";

  private PloverFile() {}

  /**
   * Writes the file, in the order of the undertakings' ids.
   *
   * @param commitments rows of the table {@code commitments}
   * @param articles rows of the table {@code articles}
   * @param lexicon whose entities they are
   */
  public static void write(
      RunFolder attempt, Dataset<Row> commitments, Dataset<Row> articles, Lexicon lexicon) {
    Dataset<Row> cited =
        articles
            .groupBy(Articles.ARTICLE_ID.col().as(Commitments.BEST_ARTICLE_ID.name()))
            .agg(
                min(Articles.URL.col()).as(Articles.URL.name()),
                min(Articles.TITLE.col()).as(Articles.TITLE.name()),
                min(Articles.LANGUAGE.col()).as(Articles.LANGUAGE.name()),
                min(Articles.AGENCY.col()).as(Articles.AGENCY.name()));
    Dataset<Row> rows =
        commitments
            .join(cited, new String[] {Commitments.BEST_ARTICLE_ID.name()}, "left")
            .sort(Commitments.COMMITMENT_ID.col());
    try (OutputStream out = attempt.file(NAME)) {
      PloverEvents.write(rows.toLocalIterator(), new PloverActors(lexicon)::of, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + NAME, e);
    }
  }
}
