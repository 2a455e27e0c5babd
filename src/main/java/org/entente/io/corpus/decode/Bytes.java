package org.entente.io.corpus.decode;

/** A stretch of a byte array, which is not copied. */
public final class Bytes {
  private final byte[] array;
  private final int from;
  private final int to;

  /**
   * A part of an array.
   *
   * @param from first byte
   * @param to byte behind the last one
   */
  public Bytes(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
  }

  /** All of an array. */
  public static Bytes of(byte[] array) {
    return new Bytes(array, 0, array.length);
  }

  /** The array that the bytes stand in. */
  public byte[] array() {
    return array;
  }

  /** Where the bytes begin in the array. */
  public int from() {
    return from;
  }

  /** Where the bytes end in the array. */
  public int to() {
    return to;
  }

  /** How many bytes there are. */
  public int length() {
    return to - from;
  }

  /** A byte as a number from 0 to 255. */
  int at(int index) {
    return array[from + index] & 0xFF;
  }

  /** The bytes from an index on. */
  Bytes behind(int count) {
    return new Bytes(array, from + count, to);
  }

  /** The first bytes, as many as there are of {@code count}. */
  public Bytes first(int count) {
    return new Bytes(array, from, Math.min(to, from + count));
  }

  /** The bytes without the UTF-8 character at their end that a cut went through. */
  public Bytes withoutCutCharacter() {
    for (int back = 1; back <= Math.min(3, length()); back++) {
      int value = at(length() - back);
      if (value >= 0xC0) {
        int wanted = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
        return back < wanted ? new Bytes(array, from, to - back) : this;
      }
      if (value < 0x80) {
        return this;
      }
    }
    return this;
  }

  boolean startsWith(int... values) {
    if (length() < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (at(i) != values[i]) {
        return false;
      }
    }
    return true;
  }
}
