package org.entente.text.duplicate;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.MurmurHash3;
import org.entente.text.FoldedText;

/**
 * The wording of a body as it is compared with others: its words without case, diacritics and
 * punctuation, numbers kept, as 32-bit hashes (MurmurHash3). Two different words of one pair of
 * articles take the same hash about once in fifty thousand pairs, which moves no share visibly.
 */
public final class Wording {
  /** Words of a shingle by which candidates are sought: long enough to be rare. */
  static final int KEY_WORDS = 5;

  /** One shingle of this many is a key; the same ones in every article. */
  private static final int KEY_SAMPLING = 3;

  private static final int GROUP_DIGITS = 3;

  private final int[] words;
  private final int[] particulars;

  private Wording(int[] words, int[] particulars) {
    this.words = words;
    this.particulars = particulars;
  }

  /** The words in order. */
  int[] words() {
    return words;
  }

  /**
   * The distinct words that tell this story from others of its kind, sorted: numbers, and words
   * with a capital inside a sentence.
   */
  int[] particulars() {
    return particulars;
  }

  /** Reads the words of a body. */
  public static Wording of(String body) {
    return new WordReader(body).read();
  }

  /**
   * The keys under which the article is filed: the hashes (64 bits of MurmurHash3) of one in three
   * of its five-word shingles. The choice depends on the shingle alone, so that two articles that
   * share a share of their shingles share that share of their keys, whatever their lengths.
   *
   * @return distinct and sorted
   */
  public long[] keys() {
    return Arrays.stream(shingles(words, KEY_WORDS))
        .filter(hash -> Math.floorMod(hash, KEY_SAMPLING) == 0)
        .sorted()
        .distinct()
        .toArray();
  }

  /** The wording as a cell: how many words, the words, the particulars, four bytes each. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate((1 + words.length + particulars.length) * Integer.BYTES);
    bytes.asIntBuffer().put(words.length).put(words).put(particulars);
    return bytes.array();
  }

  /** The wording that {@link #toBytes} wrote. */
  public static Wording fromBytes(byte[] bytes) {
    IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] words = new int[numbers.get()];
    numbers.get(words);
    int[] particulars = new int[numbers.remaining()];
    numbers.get(particulars);
    return new Wording(words, particulars);
  }

  /** Five-word shingles of both as a share of those of either (Jaccard), 0 to 1. */
  public double resemblance(Wording other) {
    Set<Long> mine = distinctShingles();
    Set<Long> theirs = other.distinctShingles();
    int all = mine.size() + theirs.size();
    mine.retainAll(theirs);
    return all == 0 ? 0 : (double) mine.size() / (all - mine.size());
  }

  private Set<Long> distinctShingles() {
    return Arrays.stream(shingles(words, KEY_WORDS))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether there are enough words for a likeness to mean anything. */
  public boolean isComparable() {
    return words.length >= DuplicateKind.FEWEST_WORDS;
  }

  /** The hash of each run of {@code length} words, in order; none where there are fewer words. */
  static long[] shingles(int[] words, int length) {
    int count = Math.max(0, words.length - length + 1);
    byte[] bytes = new byte[words.length * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(words);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] =
          MurmurHash3.hash128x64(
              bytes, i * Integer.BYTES, length * Integer.BYTES, MurmurHash3.DEFAULT_SEED)[0];
    }
    return hashes;
  }

  /** One pass over a body. */
  private static final class WordReader {
    private final String body;
    private int[] words = new int[64];
    private int[] particulars = new int[16];
    private int wordCount;
    private int particularCount;

    /** Whether the next word begins a sentence, where a capital says nothing. */
    private boolean initial = true;

    private WordReader(String body) {
      this.body = body;
    }

    private Wording read() {
      int at = 0;
      while (at < body.length()) {
        if (isWordPart(body.charAt(at))) {
          int end = endOfNumber(at, endOfWord(at));
          add(at, end);
          at = end;
        } else {
          initial |= endsSentence(body.charAt(at));
          at++;
        }
      }
      int[] distinct = Arrays.stream(particulars, 0, particularCount).sorted().distinct().toArray();
      return new Wording(Arrays.copyOf(words, wordCount), distinct);
    }

    private void add(int start, int end) {
      String folded = FoldedText.fold(body.substring(start, end));
      StringBuilder word = new StringBuilder(folded.length());
      folded.chars().filter(Character::isLetterOrDigit).forEach(c -> word.append((char) c));
      if (word.isEmpty()) {
        return;
      }
      byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
      int hash = MurmurHash3.hash32x86(bytes);
      words = wordCount == words.length ? Arrays.copyOf(words, wordCount * 2) : words;
      words[wordCount++] = hash;
      boolean capital = Character.isUpperCase(body.charAt(start)) && !initial;
      if (capital || Character.isDigit(word.charAt(0))) {
        if (particularCount == particulars.length) {
          particulars = Arrays.copyOf(particulars, particularCount * 2);
        }
        particulars[particularCount++] = hash;
      }
      initial = false;
    }

    private int endOfWord(int start) {
      int end = start;
      while (end < body.length() && isWordPart(body.charAt(end))) {
        end++;
      }
      return end;
    }

    /** « 2.650 » and « 2 650 » are one number: groups of three digits belong to what precedes. */
    private int endOfNumber(int start, int wordEnd) {
      int end = wordEnd;
      while (end - start <= 4 * GROUP_DIGITS
          && (end == wordEnd ? isShortNumber(start, end) : true)
          && end + GROUP_DIGITS < body.length()
          && isGroupMark(body.charAt(end))
          && isShortNumber(end + 1, endOfWord(end + 1))
          && endOfWord(end + 1) == end + 1 + GROUP_DIGITS) {
        end += 1 + GROUP_DIGITS;
      }
      return end;
    }

    private boolean isShortNumber(int start, int end) {
      return end > start
          && end - start <= GROUP_DIGITS
          && body.substring(start, end).chars().allMatch(Character::isDigit);
    }

    private static boolean isGroupMark(char c) {
      return c == '.' || c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean endsSentence(char c) {
      return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == ':' || c == '\n';
    }

    /** Marks that belong to a letter, and those that nobody sees, do not part a word. */
    private static boolean isWordPart(char c) {
      int type = Character.getType(c);
      return Character.isLetterOrDigit(c)
          || type == Character.NON_SPACING_MARK
          || type == Character.FORMAT;
    }
  }
}
