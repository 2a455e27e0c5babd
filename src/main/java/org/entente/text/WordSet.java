package org.entente.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A fixed set of words that is asked of every token of a text. Most tokens are in none of the sets
 * that they are asked for, and a look at a few bits by the word's hash, which a string remembers,
 * says so without a search: a Bloom filter of one hash before a set.
 */
public final class WordSet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Bits a word: one word in so many that are not in the set is searched for in vain. */
  private static final int BITS_A_WORD = 16;

  private final Set<String> words;
  private final long[] bits;

  private WordSet(Set<String> words) {
    this.words = words;
    int needed = Math.max(1, words.size() * BITS_A_WORD / Long.SIZE);
    this.bits = new long[Integer.highestOneBit(2 * needed - 1)];
    for (String word : words) {
      int spread = spread(word);
      bits[index(spread)] |= 1L << spread;
    }
  }

  /** The set of some words; a word that is given twice is an illegal argument. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** The set of the words of a collection. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  /** The words of several sets together. */
  public static WordSet of(WordSet... sets) {
    return of(List.of(sets).stream().flatMap(set -> set.words.stream()).toList());
  }

  private static int spread(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 15;
  }

  /** The bits beside the lowest six, which choose one of a long by themselves. */
  private int index(int spread) {
    return spread >>> 6 & bits.length - 1;
  }

  /** Whether the word is in the set. */
  public boolean contains(String word) {
    int spread = spread(word);
    return (bits[index(spread)] >>> spread & 1) != 0 && words.contains(word);
  }
}
