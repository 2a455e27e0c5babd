package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;

import java.util.List;

/** The table {@code articles}: one row per input record that could be read. */
public final class Articles {
  public static final Column ARTICLE_ID =
      string(
          "article_id",
          "16 hex digits of the SHA-256 of the raw text as read; records with the same text share"
              + " it.");
  public static final Column SOURCE_URI = string("source_uri", "The file the record stands in.");
  public static final Column SOURCE_INDEX =
      count(
          "source_index",
          "Where the record begins in its file: the byte offset in JSON lines, CSV and web archives"
              + " (uncompressed), the number of the row in Parquet, 0 in a file that is one"
              + " article.");
  public static final Column SOURCE_ID =
      string("source_id", "The record's own id, or the file's name without its ending.");
  public static final Column URL = string("url", "The page's address as given by the record.");
  public static final Column SOURCE = string("source", "The site or paper as given by the record.");
  public static final Column AGENCY =
      string("agency", "The news agency named by dateline, sign-off or credit; null when none is.");
  public static final Column TITLE =
      string("title", "The title as given by the record or found at the head of the text.");
  public static final Column LANGUAGE =
      string("language", "ISO 639-1 code of the text's language; null where it is not decided.");
  private static final List<Column> PUBLISHED =
      Column.interval("published", "the day of publication");
  public static final Column PUBLISHED_EARLIEST = PUBLISHED.get(0);
  public static final Column PUBLISHED_LATEST = PUBLISHED.get(1);
  public static final Column PUBLISHED_GRANULARITY = PUBLISHED.get(2);
  public static final Column PUBLISHED_METHOD = PUBLISHED.get(3);
  public static final Column DATELINE_PLACE =
      string("dateline_place", "The place named by the dateline.");
  public static final Column RAW_CHARS =
      integer("raw_chars", "Length of the raw text in UTF-16 code units.");
  public static final Column BODY_CHARS =
      integer("body_chars", "Length of the kept text in UTF-16 code units.");
  public static final Column SENTENCES = integer("sentences", "Sentences of the kept text.");
  public static final Column CLUSTER_ID =
      string("cluster_id", "The story: the smallest article_id of those that tell it.");
  public static final Column CANONICAL_ID =
      string(
          "canonical_id",
          "The article that stands for the story in counts: the earliest, then the longest, then"
              + " that with the smallest id.");
  public static final Column DUPLICATE_KIND =
      string(
          "duplicate_kind",
          "canonical in the one row that counts for the story; exact, near or contained in the"
              + " others, by how they repeat the canonical article.");
  public static final Column SIMILARITY =
      measure(
          "similarity",
          "Three-word shingles shared with the canonical article, as a share of those of the"
              + " shorter of the two, 0 to 1.");
  public static final Column CHARSET =
      string("charset", "IANA name of the charset that the text was decoded from.");
  public static final Column CONTROL_CHARS =
      integer(
          "control_chars",
          "NULs, control characters and broken characters of the text that were replaced by one"
              + " character each.");
  public static final Column RAW_TEXT =
      string("raw_text", "The text as read; offsets of all tables point into it.");
  public static final Column BODY = string("body", "The kept text, without boilerplate.");

  public static final Table TABLE =
      Table.define("articles", "One row per input record.")
          .columns(
              ARTICLE_ID, SOURCE_URI, SOURCE_INDEX, SOURCE_ID, URL, SOURCE, AGENCY, TITLE, LANGUAGE)
          .columns(PUBLISHED)
          .columns(
              DATELINE_PLACE,
              RAW_CHARS,
              BODY_CHARS,
              SENTENCES,
              CLUSTER_ID,
              CANONICAL_ID,
              DUPLICATE_KIND,
              SIMILARITY,
              CHARSET,
              CONTROL_CHARS)
          .keyedBy(Table.Publication.SUMMARY, ARTICLE_ID, SOURCE_URI, SOURCE_INDEX);

  /** The table as it stands in Parquet, where the texts travel with it. */
  public static final Table WITH_TEXT =
      Table.define("articles", "One row per input record, with its texts.")
          .columns(TABLE.columns())
          .columns(RAW_TEXT, BODY)
          .keyedBy(Table.Publication.SUMMARY, ARTICLE_ID, SOURCE_URI, SOURCE_INDEX);

  private Articles() {}
}
