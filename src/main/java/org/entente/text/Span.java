package org.entente.text;

/**
 * A piece of a text.
 *
 * @param start first UTF-16 code unit
 * @param end code unit behind the last one
 */
public record Span(int start, int end) {

  /** Checks that the span is not turned around. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("expected 0 <= start <= end, found " + start + ", " + end);
    }
  }

  /** Number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the two have a code unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other lies inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words of the span. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
