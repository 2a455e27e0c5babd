package org.entente.io.corpus;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.io.corpus.decode.DecodedText;

/**
 * One row of {@link org.entente.table.Records}, in the order of its columns. Either {@code text} or
 * {@code reason} is null.
 */
record RecordRow(
    String sourceUri,
    long sourceIndex,
    String sourceId,
    String url,
    String source,
    String title,
    String date,
    String text,
    String reason,
    String detail,
    String excerpt,
    String charset,
    Integer controlChars) {

  static RecordRow setAside(String uri, long index, Reason reason, String detail, String excerpt) {
    return new RecordRow(
        uri, index, null, null, null, null, null, null, reason.code(), detail, excerpt, null, null);
  }

  /** A row with a text that is worth reading. */
  static RecordRow article(String uri, long index, RecordParts parts, DecodedText text) {
    return new RecordRow(
        uri,
        index,
        parts.id(),
        DecodedText.line(parts.url()),
        DecodedText.line(parts.source()),
        DecodedText.line(parts.title()),
        DecodedText.line(parts.date()),
        text.text(),
        null,
        null,
        null,
        text.charset(),
        text.replaced());
  }

  Row toRow() {
    return RowFactory.create(
        sourceUri,
        sourceIndex,
        sourceId,
        url,
        source,
        title,
        date,
        text,
        reason,
        detail,
        excerpt,
        charset,
        controlChars);
  }
}
