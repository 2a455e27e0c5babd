package org.entente.io.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.entente.io.corpus.decode.InputSource;

/**
 * Reads the records of a piece one after the other. A file whose data breaks off ends with a row
 * that says where; a file system that fails throws, so that the task is tried again.
 */
abstract class RecordReader implements Iterator<RecordRow> {
  final Piece piece;
  final InputSource source;
  private RecordRow next;
  private boolean ended;

  RecordReader(Piece piece, InputSource source) {
    this.piece = piece;
    this.source = source;
  }

  /** The next row; null at the end. */
  abstract RecordRow read() throws IOException;

  /** Where in the file the reader stands, as an index that no row before has. */
  abstract long position();

  /** The characters where the data breaks, as far as they were read. */
  abstract String excerpt();

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = read();
        ended = next == null;
      } catch (IOException e) {
        next = broken(e);
        ended = true;
      }
    }
    return next != null;
  }

  @Override
  public final RecordRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RecordRow row = next;
    next = null;
    return row;
  }

  private RecordRow broken(IOException e) {
    if (!source.isBroken()) {
      throw new UncheckedIOException("Cannot read " + piece.uri() + ": " + e.getMessage(), e);
    }
    String detail = "Data breaks off: " + e.getMessage();
    return piece.setAside(position(), Reason.UNREADABLE, detail, excerpt());
  }
}
