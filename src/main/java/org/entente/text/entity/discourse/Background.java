package org.entente.text.entity.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.SpanIndex;

/**
 * What an article says around words that refer back.
 *
 * @param actors whom it names
 * @param subjects of its clauses, by the clauses' offsets
 * @param clauses where the clauses stand
 * @param venue the state of the dateline's place, or null
 */
record Background(NamedActors actors, List<Subject> subjects, SpanIndex clauses, String venue) {
  /** No clause that is farther off holds the words. */
  private static final int MOST_CHARS = 2000;

  static Background of(NamedActors actors, List<Subject> subjects, String venue) {
    List<Subject> sorted = new ArrayList<>(subjects);
    sorted.sort(
        Comparator.comparingInt((Subject subject) -> subject.clause().start())
            .thenComparingInt(subject -> subject.span().start()));
    return new Background(
        actors, sorted, new SpanIndex(sorted.stream().map(Subject::clause).toList()), venue);
  }

  /** The subject of the innermost clause around some words, or null. */
  Subject subjectAround(Span words) {
    Subject innermost = null;
    for (int i = clauses.countBefore(words.start() + 1) - 1; i >= 0 && innermost == null; i--) {
      Subject subject = subjects.get(i);
      innermost = subject.clause().contains(words) ? subject : null;
      if (subject.clause().end() <= words.start() - MOST_CHARS) {
        return null;
      }
    }
    return innermost;
  }
}
