package org.entente.job.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.Articles;
import org.entente.table.Quarantine;

/**
 * Where every record of the input has gone. A file without a record counts as one.
 *
 * @param files files and hidden folders that the records stand in
 * @param listed records that were found
 * @param read texts that are analysed, each counted once
 * @param duplicate articles whose text is byte for byte that of another one
 * @param quarantined records that were set aside for another reason than the three below
 * @param empty blank files and records
 * @param tooBig records above the limit
 * @param hidden files and folders whose names leave them out
 * @param notArticles of the quarantined, those that never were articles, such as the requests of a
 *     web archive
 */
public record Accounting(
    long files,
    long listed,
    long read,
    long duplicate,
    long quarantined,
    long empty,
    long tooBig,
    long hidden,
    long notArticles) {

  private static final String EMPTY = "empty";
  private static final String TOO_BIG = "too_big";
  private static final String HIDDEN = "hidden";
  private static final String NOT_AN_ARTICLE = "not_an_article";

  /**
   * Counts what was written; what was read and what became of it are counted apart.
   *
   * @param records what was read
   * @param articles what is published of it
   * @param quarantine what was set aside
   */
  public static Accounting of(
      Dataset<Row> records, Dataset<Row> articles, Dataset<Row> quarantine) {
    Row kept = articles.agg(count(lit(1)), countDistinct(Articles.ARTICLE_ID.col())).head();
    Map<String, Long> reasons = new LinkedHashMap<>();
    quarantine
        .groupBy(Quarantine.REASON.col())
        .agg(count(lit(1)).as("rows"))
        .orderBy(col(Quarantine.REASON.name()))
        .collectAsList()
        .forEach(row -> reasons.put(row.getString(0), row.getLong(1)));
    long rejected = reasons.values().stream().mapToLong(Long::longValue).sum();
    long empty = reasons.getOrDefault(EMPTY, 0L);
    long tooBig = reasons.getOrDefault(TOO_BIG, 0L);
    long hidden = reasons.getOrDefault(HIDDEN, 0L);
    Row found = records.agg(count(lit(1)), countDistinct(Articles.SOURCE_URI.col())).head();
    return new Accounting(
        found.getLong(1),
        found.getLong(0),
        kept.getLong(1),
        kept.getLong(0) - kept.getLong(1),
        rejected - empty - tooBig - hidden,
        empty,
        tooBig,
        hidden,
        reasons.getOrDefault(NOT_AN_ARTICLE, 0L));
  }

  /** The accounting that a manifest's counts hold; empty for a run that has none. */
  public static Optional<Accounting> of(Map<String, Long> counts) {
    if (!counts.containsKey("listed")) {
      return Optional.empty();
    }
    return Optional.of(
        new Accounting(
            counts.getOrDefault("files", 0L),
            counts.get("listed"),
            counts.getOrDefault("read", 0L),
            counts.getOrDefault("duplicate", 0L),
            counts.getOrDefault("quarantined", 0L),
            counts.getOrDefault(EMPTY, 0L),
            counts.getOrDefault(TOO_BIG, 0L),
            counts.getOrDefault(HIDDEN, 0L),
            counts.getOrDefault(NOT_AN_ARTICLE, 0L)));
  }

  /** The numbers by name, as the manifest's counts hold them. */
  public Map<String, Long> asMap() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("files", files);
    counts.put("listed", listed);
    counts.put("read", read);
    counts.put("duplicate", duplicate);
    counts.put("quarantined", quarantined);
    counts.put(EMPTY, empty);
    counts.put(TOO_BIG, tooBig);
    counts.put(HIDDEN, hidden);
    counts.put(NOT_AN_ARTICLE, notArticles);
    return counts;
  }

  /**
   * Makes sure that nothing was lost on the way.
   *
   * @param listedFiles files and hidden folders that the inputs hold
   * @throws IllegalStateException when a file gave no record, or the numbers do not add up
   */
  public Accounting checked(long listedFiles) {
    if (files != listedFiles) {
      throw new IllegalStateException(
          "Expected records of " + listedFiles + " files, found records of " + files);
    }
    if (listed != read + duplicate + quarantined + empty + tooBig + hidden) {
      throw new IllegalStateException("The accounting does not add up: " + line());
    }
    return this;
  }

  /** Of the records that should be articles, the share that was set aside for a fault, 0 to 1. */
  public double quarantinedShare() {
    long faulty = quarantined - notArticles + tooBig;
    return (double) faulty / Math.max(1, read + duplicate + faulty);
  }

  /** The accounting in one line. */
  public String line() {
    return String.format(
        java.util.Locale.ROOT,
        "listed %d = read %d + duplicate %d + quarantined %d + empty %d + too big %d + hidden %d",
        listed,
        read,
        duplicate,
        quarantined,
        empty,
        tooBig,
        hidden);
  }
}
