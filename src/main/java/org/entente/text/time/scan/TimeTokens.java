package org.entente.text.time.scan;

import java.util.Arrays;

/** The tokens of a text in parallel arrays: no object for words of which no rule speaks. */
public final class TimeTokens {
  /** The token begins with a capital. */
  static final byte CAPITAL = 1;

  /** A sentence or paragraph ends here. */
  static final byte BREAK = 2;

  /** The first word of a sentence. */
  static final byte FIRST = 4;

  /** A mark that parts clauses. */
  static final byte STOP = 8;

  /** A comma. */
  static final byte COMMA = 16;

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] numbers = new int[256];
  private byte[] tenses = new byte[256];
  private byte[] flags = new byte[256];
  private WordEntry[] entries = new WordEntry[256];
  private int size;

  TimeTokens(String text) {
    this.text = text;
  }

  void add(int start, int end, WordEntry entry, int number, int flag) {
    if (size == starts.length) {
      grow();
    }
    boolean first = size == 0 || (flags[size - 1] & BREAK) != 0;
    starts[size] = start;
    ends[size] = end;
    entries[size] = entry;
    numbers[size] = number;
    tenses[size] = entry.tense();
    flags[size] = (byte) (first ? flag | FIRST : flag);
    size++;
  }

  private void grow() {
    int length = size * 2;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    numbers = Arrays.copyOf(numbers, length);
    tenses = Arrays.copyOf(tenses, length);
    flags = Arrays.copyOf(flags, length);
    entries = Arrays.copyOf(entries, length);
  }

  /** Replaces the last {@code count} tokens by one figure that goes on to {@code end}. */
  void join(int count, int end, WordEntry entry, int number) {
    size -= count - 1;
    ends[size - 1] = end;
    entries[size - 1] = entry;
    numbers[size - 1] = number;
    tenses[size - 1] = VerbMark.NONE;
  }

  void mark(int index, byte tense) {
    tenses[index] = tense;
  }

  /** The text that was cut. */
  public String text() {
    return text;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** First code unit of a token. */
  public int start(int index) {
    return starts[index];
  }

  /** Code unit behind a token. */
  public int end(int index) {
    return ends[index];
  }

  /** What is known of a token's word. */
  public WordEntry entry(int index) {
    return entries[index];
  }

  /** The value of a token as the given atom. */
  public int value(int index, int atom) {
    WordEntry entry = entries[index];
    return entry.isFigure() ? numbers[index] : entry.value(atom);
  }

  /** The mark of a verb form. */
  public byte tense(int index) {
    return tenses[index];
  }

  /** Whether the token begins with a capital. */
  public boolean isCapital(int index) {
    return (flags[index] & CAPITAL) != 0;
  }

  /** Whether a sentence or paragraph ends with the token. */
  public boolean isBreak(int index) {
    return (flags[index] & BREAK) != 0;
  }

  /** Whether the token is a mark that parts clauses. */
  public boolean isStop(int index) {
    return (flags[index] & (STOP | BREAK)) != 0;
  }

  /** Whether the token is a comma. */
  public boolean isComma(int index) {
    return (flags[index] & COMMA) != 0;
  }

  /** Whether the token begins a sentence. */
  public boolean isFirst(int index) {
    return (flags[index] & FIRST) != 0;
  }

  /** Whether the token looks like a past participle. */
  public boolean isParticiple(int index) {
    return VerbMarker.isParticiple(this, index);
  }

  /** The index of the first token that ends behind the offset. */
  public int indexAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
