package org.entente.io.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one reader reads: a whole file, or the part of an uncompressed JSON-lines file whose lines
 * begin in it.
 *
 * @param uri the file
 * @param format its format
 * @param start first byte
 * @param end byte behind the last one; {@link Long#MAX_VALUE} for a whole file
 * @param blank whether the file has no bytes at all
 */
record Piece(String uri, InputFormat format, long start, long end, boolean blank)
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
    boolean whole =
        file.format() == InputFormat.TEXT
            || InputFormat.isCompressed(file.uri())
            || file.bytes() <= target;
    if (whole) {
      return List.of(new Piece(file.uri(), file.format(), 0, Long.MAX_VALUE, file.bytes() == 0));
    }
    List<Piece> pieces = new ArrayList<>();
    for (long start = 0; start < file.bytes(); start += target) {
      long end = Math.min(file.bytes(), start + target);
      pieces.add(new Piece(file.uri(), file.format(), start, end, false));
    }
    return pieces;
  }

  boolean isWholeFile() {
    return end == Long.MAX_VALUE;
  }

  /** A row of this file with a reason in place of a text. */
  RecordRow setAside(long index, Reason reason, String detail, String excerpt) {
    return RecordRow.setAside(uri, index, reason, detail, excerpt);
  }
}
