package org.entente.io.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.LineReader;

/**
 * Reads the lines of a JSON-lines file that begin in a piece of it; blank lines are passed over. A
 * row's index is the offset of its line in the decompressed file.
 *
 * <p>Hadoop's own input format would drop a line over the limit in silence, or hold it in memory
 * whole; this reader holds at most the limit.
 */
final class JsonLinesReader implements Iterator<RecordRow> {
  private final Piece piece;
  private final InputSource source;
  private final int maxBytes;
  private final JsonRecord record;
  private final Text line = new Text();
  private LineReader lines;
  private long position;
  private boolean ended;
  private boolean anything;
  private RecordRow next;

  JsonLinesReader(Piece piece, InputSource source, RecordFields fields, long maxBytes) {
    this.piece = piece;
    this.source = source;
    this.maxBytes = (int) Math.min(maxBytes, Integer.MAX_VALUE - 1);
    this.record = new JsonRecord(piece, fields);
    this.position = piece.start();
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public RecordRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RecordRow row = next;
    next = null;
    return row;
  }

  private void advance() {
    try {
      if (lines == null) {
        lines = new LineReader(source.stream());
        skipLineOfPieceBefore();
      }
      readLine();
    } catch (IOException e) {
      if (!source.isBroken()) {
        throw new UncheckedIOException("Cannot read " + piece.uri() + ": " + e.getMessage(), e);
      }
      String detail = "Compressed data breaks off: " + e.getMessage();
      next = setAside(position, Reason.UNREADABLE, detail);
      ended = true;
    }
  }

  /** The piece before reads the line that crosses, or begins exactly at, the start of this one. */
  private void skipLineOfPieceBefore() throws IOException {
    if (piece.start() > 0) {
      position += lines.readLine(new Text(), 0, Integer.MAX_VALUE);
    }
  }

  private void readLine() throws IOException {
    line.clear();
    if (position > piece.end()) {
      ended = true;
      return;
    }
    long start = position;
    int consumed = lines.readLine(line, maxBytes + 1, Integer.MAX_VALUE);
    position += consumed;
    if (consumed == 0) {
      ended = true;
      next = !anything && piece.isWholeFile() ? blankFile() : null;
    } else if (line.getLength() > maxBytes) {
      anything = true;
      String detail = "Expected a line of at most " + maxBytes + " bytes, found " + consumed;
      next = setAside(start, Reason.TOO_BIG, detail);
    } else if (!isBlank()) {
      anything = true;
      next = record.row(start, line.getBytes(), line.getLength());
    }
  }

  private RecordRow blankFile() {
    return piece.setAside(0, Reason.EMPTY, "Expected JSON lines, found only blank ones", "");
  }

  private RecordRow setAside(long index, Reason reason, String detail) {
    return piece.setAside(index, reason, detail, Utf8.excerpt(line.getBytes(), line.getLength()));
  }

  private boolean isBlank() {
    byte[] bytes = line.getBytes();
    for (int i = 0; i < line.getLength(); i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
