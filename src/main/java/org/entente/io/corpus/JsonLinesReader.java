package org.entente.io.corpus;

import java.io.IOException;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.LineReader;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.Excerpt;
import org.entente.io.corpus.decode.InputSource;

/**
 * Reads the lines of a JSON-lines file that begin in a piece of it; blank lines are passed over. A
 * row's index is the offset of its line in the decompressed file, in UTF-8 where the file is in
 * UTF-16 or UTF-32.
 *
 * <p>Hadoop's own input format would drop a line over the limit in silence, or hold it in memory
 * whole; this reader holds at most the limit.
 */
final class JsonLinesReader extends RecordReader {
  private final int maxBytes;
  private final JsonRecord record;
  private final WideText wide;
  private final Text line = new Text();
  private LineReader lines;
  private long position;
  private boolean anything;

  JsonLinesReader(Piece piece, InputSource source, ReadRecords.Options options, WideText wide) {
    super(piece, source);
    this.maxBytes = (int) options.maxBytes();
    this.record = new JsonRecord(piece, options.fields(), wide);
    this.wide = wide;
    this.position = piece.start();
  }

  @Override
  RecordRow read() throws IOException {
    if (lines == null) {
      lines = new LineReader(wide.narrow(source));
      skipLineOfPieceBefore();
    }
    while (true) {
      boolean beyond = position > piece.end();
      if (beyond && (anything || !piece.isFirst())) {
        return null;
      }
      long start = position;
      line.clear();
      int consumed = lines.readLine(line, maxBytes + 1, Integer.MAX_VALUE);
      position += consumed;
      if (consumed == 0) {
        return end();
      }
      if (!isBlank()) {
        anything = true;
        return beyond ? null : row(start, consumed);
      }
    }
  }

  private RecordRow row(long start, int consumed) {
    if (line.getLength() > maxBytes) {
      String detail = "Expected a line of at most " + maxBytes + " bytes, found " + consumed;
      return piece.setAside(start, Reason.TOO_BIG, detail, excerpt());
    }
    return record.row(start, bytes());
  }

  /** The piece before reads the line that crosses, or begins exactly at, the start of this one. */
  private void skipLineOfPieceBefore() throws IOException {
    if (!piece.isFirst()) {
      position += lines.readLine(new Text(), 0, Integer.MAX_VALUE);
    }
  }

  /** The first piece looks beyond its end for lines, so that a blank file is told once. */
  private RecordRow end() {
    if (anything || !piece.isFirst()) {
      return null;
    }
    anything = true;
    return piece.setAside(0, Reason.EMPTY, "Expected JSON lines, found only blank ones", "");
  }

  @Override
  long position() {
    return position;
  }

  @Override
  String excerpt() {
    return Excerpt.of(bytes());
  }

  private Bytes bytes() {
    return new Bytes(line.getBytes(), 0, line.getLength());
  }

  /** A file may end in NULs where a disk was full; they are no line. */
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
