package org.entente.io.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.entente.io.corpus.decode.DecodedText;

/**
 * What one reader reads: a whole file, or the part of an uncompressed JSON-lines or Parquet file
 * whose lines or row groups begin in it.
 *
 * @param uri the file
 * @param format its format
 * @param start first byte
 * @param end byte behind the last one; {@link Long#MAX_VALUE} for a whole file
 * @param length bytes of the whole file
 */
record Piece(String uri, InputFormat format, long start, long end, long length)
    implements Serializable {

  /** Bytes that a task reads at least, so that a million small files make no million tasks. */
  private static final long SMALLEST_TASK = 4L << 20;

  /** Bytes that a task reads about at most. */
  private static final long LARGEST_TASK = 64L << 20;

  /** What opening a file costs, in bytes that could be read in the same time. */
  private static final long OPENING = 128L << 10;

  /**
   * The files cut into pieces and packed into tasks, in the order of the files.
   *
   * @param parallelism tasks that run at once
   */
  static List<ArrayList<Piece>> pack(List<InputFile> files, int parallelism) {
    long total = files.stream().mapToLong(file -> file.bytes() + OPENING).sum();
    long share = total / (2L * Math.max(1, parallelism));
    long target = Math.max(SMALLEST_TASK, Math.min(LARGEST_TASK, share));
    List<ArrayList<Piece>> tasks = new ArrayList<>();
    ArrayList<Piece> task = new ArrayList<>();
    long filled = 0;
    for (InputFile file : files) {
      for (Piece piece : cut(file, target)) {
        task.add(piece);
        filled += OPENING + Math.min(piece.end(), file.bytes()) - piece.start();
        if (filled >= target) {
          tasks.add(task);
          task = new ArrayList<>();
          filled = 0;
        }
      }
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }

  private static List<Piece> cut(InputFile file, long target) {
    boolean divisible =
        (file.format() == InputFormat.JSON_LINES || file.format() == InputFormat.PARQUET)
            && !InputFormat.isCompressed(file.uri());
    if (!divisible || file.bytes() <= target) {
      return List.of(new Piece(file.uri(), file.format(), 0, Long.MAX_VALUE, file.bytes()));
    }
    List<Piece> pieces = new ArrayList<>();
    for (long start = 0; start < file.bytes(); start += target) {
      long end = Math.min(file.bytes(), start + target);
      pieces.add(new Piece(file.uri(), file.format(), start, end, file.bytes()));
    }
    return pieces;
  }

  /** Whether this is the first piece of its file, which speaks for the file where it is told so. */
  boolean isFirst() {
    return start == 0;
  }

  boolean isWholeFile() {
    return end == Long.MAX_VALUE;
  }

  /** The whole file, as a file of another format. */
  Piece whole(InputFormat actual) {
    return new Piece(uri, actual, 0, Long.MAX_VALUE, length);
  }

  /** The same piece of a copy of the file that has another length. */
  Piece withLength(long bytes) {
    return new Piece(uri, format, start, end, bytes);
  }

  /** The record's own id, or the file's name and the place of the record in it. */
  String sourceId(String own, long index) {
    String id = DecodedText.line(own);
    return id == null ? SourceUri.fileName(uri) + ":" + index : id;
  }

  /** A row of this file with a reason in place of a text. */
  RecordRow setAside(long index, Reason reason, String detail, String excerpt) {
    return RecordRow.setAside(uri, index, reason, detail, excerpt);
  }
}
