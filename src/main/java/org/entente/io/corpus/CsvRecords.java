package org.entente.io.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.io.corpus.decode.Bytes;

/**
 * Cuts a stream of bytes into records and cells as RFC 4180 says: cells in quotes hold delimiters,
 * line ends and doubled quotes. Lines end in LF, CR LF or CR.
 *
 * <p>Works on bytes, since every charset but UTF-16 and UTF-32 writes quotes, delimiters and line
 * ends as ASCII does, so that each record can be decoded by itself. Holds one record, and of a
 * record over the limit not more than the limit: what libraries for CSV cannot, they hold a cell
 * whole or give up the file.
 */
final class CsvRecords {
  /** How a record was found. */
  enum State {
    /** Whole. */
    WHOLE,
    /** Larger than the limit; the rest of it was passed over. */
    TOO_BIG,
    /** Something else than a delimiter follows a closing quote; read on behind that line. */
    BROKEN,
    /** The file ends within quotes. */
    UNCLOSED
  }

  private static final int BUFFER = 64 << 10;
  private static final int NONE = -2;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int delimiter;
  private final int maxBytes;
  private final List<Integer> ends = new ArrayList<>();
  private byte[] buffer = new byte[1 << 12];
  private int length;
  private int pushedBack = NONE;
  private long position;
  private long line = 1;
  private long start;
  private long startLine;
  private State state;

  CsvRecords(InputStream in, int delimiter, int maxBytes) {
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, BUFFER);
    this.delimiter = delimiter;
    this.maxBytes = maxBytes;
  }

  /** Reads the next record that is no blank line; false at the end. */
  boolean next() throws IOException {
    if (position == 0) {
      skipMark();
    }
    int first = read();
    while (first == '\n' || first == '\r') {
      endLine(first);
      first = read();
    }
    if (first < 0) {
      return false;
    }
    start = position - 1;
    startLine = line;
    length = 0;
    ends.clear();
    state = State.WHOLE;
    record(first);
    return true;
  }

  /** A byte-order mark would hide the quote behind it. */
  private void skipMark() throws IOException {
    in.mark(MARK.length);
    if (Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      position = MARK.length;
    } else {
      in.reset();
    }
  }

  private void record(int first) throws IOException {
    int next = first;
    while (true) {
      int last = next == '"' ? quoted() : plain(next);
      ends.add(length);
      if (last != delimiter) {
        endLine(last);
        return;
      }
      next = read();
    }
  }

  /** Reads a cell without quotes from its first byte on; gives what ends it. */
  private int plain(int first) throws IOException {
    int next = first;
    while (next >= 0 && next != delimiter && next != '\n' && next != '\r') {
      append(next);
      next = read();
    }
    return next;
  }

  /** Reads a cell behind its opening quote; gives what ends it. */
  private int quoted() throws IOException {
    while (true) {
      int next = read();
      if (next < 0) {
        state = State.UNCLOSED;
        return next;
      }
      if (next == '"') {
        next = read();
        if (next != '"') {
          return behindQuote(next);
        }
      } else if (next == '\n' || (next == '\r' && !isFollowedByLineFeed())) {
        line++;
      }
      append(next);
    }
  }

  private int behindQuote(int next) throws IOException {
    if (next < 0 || next == delimiter || next == '\n' || next == '\r') {
      return next;
    }
    if (state == State.WHOLE) {
      state = State.BROKEN;
    }
    int skipped = next;
    while (skipped >= 0 && skipped != '\n' && skipped != '\r') {
      append(skipped);
      skipped = read();
    }
    return skipped;
  }

  private void append(int value) {
    if (length >= maxBytes) {
      state = State.TOO_BIG;
      return;
    }
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(maxBytes, 2L * buffer.length));
    }
    buffer[length++] = (byte) value;
  }

  /** Counts the line that a byte ends, and takes the line feed behind a carriage return. */
  private void endLine(int last) throws IOException {
    if (last == '\r' && isFollowedByLineFeed()) {
      read();
    }
    if (last == '\r' || last == '\n') {
      line++;
    }
  }

  private boolean isFollowedByLineFeed() throws IOException {
    if (pushedBack == NONE) {
      pushedBack = in.read();
    }
    return pushedBack == '\n';
  }

  private int read() throws IOException {
    int next = pushedBack;
    if (next == NONE) {
      next = in.read();
    } else {
      pushedBack = NONE;
    }
    position += next < 0 ? 0 : 1;
    return next;
  }

  /** How the record was found. */
  State state() {
    return state;
  }

  /** The offset of the record's first byte. */
  long start() {
    return start;
  }

  /** The line on which the record begins, from 1. */
  long startLine() {
    return startLine;
  }

  /** The line that was reached, from 1. */
  long line() {
    return line;
  }

  /** The offset that was reached. */
  long position() {
    return position;
  }

  /** How many cells the record has. */
  int cells() {
    return ends.size();
  }

  /** A cell without its quotes; valid until the next record is read. */
  Bytes cell(int index) {
    return new Bytes(buffer, index == 0 ? 0 : ends.get(index - 1), ends.get(index));
  }

  /** All cells without quotes and delimiters; valid until the next record is read. */
  Bytes content() {
    return new Bytes(buffer, 0, length);
  }
}
