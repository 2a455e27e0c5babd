package org.entente.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces of a text, found by place in logarithmic time. Pieces may overlap, as long as none is long
 * beside the text.
 */
public final class SpanIndex {
  private final int[] starts;
  private final int[] ends;
  private final int[] positions;
  private final int longest;

  /** Indexes the pieces; they keep the positions that they have in the list. */
  public SpanIndex(List<Span> spans) {
    this.positions = order(spans);
    this.starts = new int[positions.length];
    this.ends = new int[positions.length];
    int length = 0;
    for (int i = 0; i < positions.length; i++) {
      Span span = spans.get(positions[i]);
      starts[i] = span.start();
      ends[i] = span.end();
      length = Math.max(length, span.length());
    }
    this.longest = length;
  }

  /** The positions of the pieces by their beginnings; most lists are in this order already. */
  private static int[] order(List<Span> spans) {
    int[] order = new int[spans.size()];
    boolean sorted = true;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      sorted &= i == 0 || spans.get(i - 1).start() <= spans.get(i).start();
    }
    return sorted
        ? order
        : Arrays.stream(order)
            .boxed()
            .sorted(Comparator.comparingInt(i -> spans.get(i).start()))
            .mapToInt(i -> i)
            .toArray();
  }

  /** How many pieces begin before the place. */
  public int countBefore(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether one of the pieces has a code unit in common with the span. */
  public boolean overlaps(Span span) {
    for (int i = countBefore(span.end()) - 1; i >= 0; i--) {
      if (ends[i] > span.start()) {
        return true;
      }
      if (starts[i] + longest <= span.start()) {
        return false;
      }
    }
    return false;
  }

  /** The first position of a piece that holds the place; -1 when none does. */
  public int positionAt(int offset) {
    int found = -1;
    for (int i = countBefore(offset + 1) - 1; i >= 0 && starts[i] + longest > offset; i--) {
      if (ends[i] > offset && (found < 0 || positions[i] < found)) {
        found = positions[i];
      }
    }
    return found;
  }

  /**
   * The position of the piece that begins last among those that end at the place or before, the
   * first of those that begin together; -1 when there is none.
   */
  public int positionBefore(int offset) {
    int found = -1;
    int start = -1;
    for (int i = countBefore(offset + 1) - 1; i >= 0 && starts[i] >= start; i--) {
      if (ends[i] <= offset) {
        found = found < 0 ? positions[i] : Math.min(found, positions[i]);
        start = starts[i];
      }
    }
    return found;
  }
}
