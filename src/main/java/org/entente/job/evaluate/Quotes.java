package org.entente.job.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/** Finds labelled words in an article and tells whether they are kept or removed. */
final class Quotes {
  private Quotes() {}

  /** The first occurrence that lies between the removed pieces, or null. */
  static Span kept(String words, ArticleResult result) {
    for (Span span : occurrences(words, result)) {
      if (!isRemoved(span, result)) {
        return span;
      }
    }
    return null;
  }

  /** Every occurrence that lies between the removed pieces, in order. */
  static List<Span> allKept(String words, ArticleResult result) {
    return occurrences(words, result).stream().filter(span -> !isRemoved(span, result)).toList();
  }

  /** Whether the words occur, and every occurrence touches a removed piece. */
  static boolean areRemoved(String words, ArticleResult result) {
    List<Span> occurrences = occurrences(words, result);
    return !occurrences.isEmpty() && occurrences.stream().allMatch(span -> isRemoved(span, result));
  }

  private static List<Span> occurrences(String words, ArticleResult result) {
    List<Span> spans = new ArrayList<>();
    int at = result.rawText().indexOf(words);
    while (at >= 0) {
      spans.add(new Span(at, at + words.length()));
      at = result.rawText().indexOf(words, at + 1);
    }
    return spans;
  }

  private static boolean isRemoved(Span span, ArticleResult result) {
    return result.removed().stream().anyMatch(piece -> piece.overlaps(span));
  }
}
