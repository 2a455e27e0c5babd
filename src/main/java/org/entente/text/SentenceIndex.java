package org.entente.text;

import java.util.Comparator;
import java.util.List;

/** Finds the sentence in which something stands. */
public final class SentenceIndex {
  private final List<Sentence> all;
  private final List<Sentence> byStart;

  /** Indexes the sentences of an article, the title among them; none overlap. */
  public SentenceIndex(List<Sentence> sentences) {
    this.all = List.copyOf(sentences);
    this.byStart =
        sentences.stream()
            .sorted(Comparator.comparingInt((Sentence sentence) -> sentence.span().start()))
            .toList();
  }

  /** The sentences in the order of the article, the title first. */
  public List<Sentence> all() {
    return all;
  }

  /** The sentence that contains the span, or null when none does. */
  public Sentence of(Span span) {
    int low = 0;
    int high = byStart.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = byStart.get(middle);
      if (sentence.span().contains(span)) {
        return sentence;
      }
      if (sentence.span().start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /** The sentence that begins last before another one of them, or null when that is the first. */
  public Sentence before(Sentence sentence) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).span().start() < sentence.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : byStart.get(low - 1);
  }
}
