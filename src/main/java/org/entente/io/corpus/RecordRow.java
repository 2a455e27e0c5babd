package org.entente.io.corpus;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

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
    String excerpt) {

  static RecordRow setAside(String uri, long index, Reason reason, String detail, String excerpt) {
    return new RecordRow(
        uri, index, null, null, null, null, null, null, reason.code(), detail, excerpt);
  }

  /** A row whose text is all that is known. */
  static RecordRow article(String uri, String id, String text) {
    return new RecordRow(uri, 0, id, null, null, null, null, text, null, null, null);
  }

  Row toRow() {
    return RowFactory.create(
        sourceUri, sourceIndex, sourceId, url, source, title, date, text, reason, detail, excerpt);
  }
}
