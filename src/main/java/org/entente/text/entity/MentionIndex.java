package org.entente.text.entity;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.SpanIndex;

/** The mentions of an article, found by place. */
public final class MentionIndex {
  private final List<Mention> mentions;
  private final SpanIndex spans;

  /**
   * @param mentions in the order of the text
   */
  public MentionIndex(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
    this.spans = new SpanIndex(mentions.stream().map(Mention::span).toList());
  }

  /** All of them, in order. */
  public List<Mention> all() {
    return mentions;
  }

  /** How many begin before the place. */
  public int countBefore(int offset) {
    return spans.countBefore(offset);
  }

  /** Those that begin at the place or behind it, in order. */
  public List<Mention> from(int offset) {
    return mentions.subList(spans.countBefore(offset), mentions.size());
  }

  /** Those that lie inside the span, in order. */
  public List<Mention> within(Span span) {
    List<Mention> within = new ArrayList<>();
    int to = spans.countBefore(span.end());
    for (int i = spans.countBefore(span.start()); i < to; i++) {
      if (span.contains(mentions.get(i).span())) {
        within.add(mentions.get(i));
      }
    }
    return within;
  }

  /** Whether one of them has a code unit in common with the span. */
  public boolean overlaps(Span span) {
    return spans.overlaps(span);
  }
}
