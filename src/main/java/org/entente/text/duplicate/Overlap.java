package org.entente.text.duplicate;

import java.util.Arrays;

/**
 * What two bodies share, counted exactly on shingles of {@link #SHINGLE_WORDS} words.
 *
 * @param shared distinct shingles that both have
 * @param jaccard shared ones as a share of the distinct shingles of both (resemblance, Broder 1997)
 * @param containment shared ones as a share of those of the body that has fewer
 * @param lengthRatio words of the shorter body per word of the longer, 0 to 1
 * @param words of the shorter body
 * @param spread share of the shorter body's windows of {@link #WINDOW} words in which both agree:
 *     near 1 where a text was edited throughout, small where one passage was taken over
 * @param places separate passages of the shorter body that stand in the longer: runs of at least
 *     fourteen words, parted by more than a clause of other words
 * @param scattered whether what is shared opens the longer body or stands in several passages of
 *     it, as it does where the longer was cut down to the shorter
 * @param particularsKept share of the shorter body's {@link Wording#particulars()} that the longer
 *     body has anywhere; 1 where it has none
 * @param wordsKept the same share of its other distinct words
 */
public record Overlap(
    int shared,
    double jaccard,
    double containment,
    double lengthRatio,
    int words,
    double spread,
    int places,
    boolean scattered,
    double particularsKept,
    double wordsKept) {
  /** Words of a shingle: three survive the editing of single words more often than five. */
  public static final int SHINGLE_WORDS = 3;

  static final int WINDOW = 20;
  private static final int WINDOW_SHARED = 3;
  private static final int PLACE_SHINGLES = 12;
  private static final int PLACE_GAP = 15;
  private static final int SCATTERED_PLACES = 2;
  private static final int OPENING_WORDS = 60;

  /** Compares two bodies; the order of the two does not matter. */
  public static Overlap of(Wording one, Wording other) {
    boolean ordered =
        one.words().length < other.words().length
            || (one.words().length == other.words().length
                && Arrays.compare(one.words(), other.words()) <= 0);
    return compare(ordered ? one : other, ordered ? other : one);
  }

  private static Overlap compare(Wording shorter, Wording longer) {
    long[] inOrder = Wording.shingles(shorter.words(), SHINGLE_WORDS);
    long[] longerInOrder = Wording.shingles(longer.words(), SHINGLE_WORDS);
    long[] mine = distinct(inOrder);
    long[] theirs = distinct(longerInOrder);
    int shared = (int) Arrays.stream(mine).filter(hash -> has(theirs, hash)).count();
    boolean[] agrees = agreement(inOrder, theirs);
    int least = Math.min(mine.length, theirs.length);
    int[] longerWords = Arrays.stream(longer.words()).sorted().distinct().toArray();
    int[] others =
        Arrays.stream(shorter.words())
            .distinct()
            .filter(word -> !has(shorter.particulars(), word))
            .toArray();
    return new Overlap(
        shared,
        ratio(shared, mine.length + theirs.length - shared),
        ratio(shared, least),
        ratio(shorter.words().length, longer.words().length),
        shorter.words().length,
        spread(agrees),
        places(agrees),
        isScattered(agreement(longerInOrder, mine)),
        kept(shorter.particulars(), longerWords),
        kept(others, longerWords));
  }

  private static long[] distinct(long[] hashes) {
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static boolean has(long[] sorted, long hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }

  private static boolean has(int[] sorted, int hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static boolean[] agreement(long[] inOrder, long[] sorted) {
    boolean[] agrees = new boolean[inOrder.length];
    for (int i = 0; i < agrees.length; i++) {
      agrees[i] = has(sorted, inOrder[i]);
    }
    return agrees;
  }

  /** A rest shorter than half a window belongs to the window before. */
  private static double spread(boolean[] agrees) {
    int windows = Math.max(1, (agrees.length + WINDOW / 2) / WINDOW);
    int sharing = 0;
    for (int window = 0; window < windows; window++) {
      int end = window == windows - 1 ? agrees.length : (window + 1) * WINDOW;
      if (count(agrees, window * WINDOW, end) >= WINDOW_SHARED) {
        sharing++;
      }
    }
    return (double) sharing / windows;
  }

  private static int places(boolean[] agrees) {
    int places = 0;
    int run = 0;
    int gap = PLACE_GAP;
    for (boolean agree : agrees) {
      run = agree ? run + 1 : 0;
      gap = agree ? gap : gap + 1;
      if (run == PLACE_SHINGLES) {
        places += gap >= PLACE_GAP ? 1 : 0;
        gap = 0;
      }
    }
    return places;
  }

  private static boolean isScattered(boolean[] agrees) {
    int opening = Math.min(agrees.length, OPENING_WORDS);
    return count(agrees, 0, opening) * 3 >= opening || places(agrees) >= SCATTERED_PLACES;
  }

  private static int count(boolean[] agrees, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += agrees[i] ? 1 : 0;
    }
    return count;
  }

  private static double kept(int[] words, int[] sorted) {
    long kept = Arrays.stream(words).filter(word -> has(sorted, word)).count();
    return words.length == 0 ? 1 : (double) kept / words.length;
  }
}
