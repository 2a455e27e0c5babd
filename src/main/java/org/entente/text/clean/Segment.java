package org.entente.text.clean;

import org.entente.text.Span;

/**
 * A removed piece of a page.
 *
 * @param span where it stands in the raw text
 * @param kind what it is
 * @param rule the rule that removed it
 * @param corpusFrequency articles of the corpus that contain it, or null where they were not
 *     counted
 */
public record Segment(Span span, SegmentKind kind, String rule, Long corpusFrequency) {
  /** A piece that is not known to recur. */
  public Segment(Span span, SegmentKind kind, String rule) {
    this(span, kind, rule, null);
  }
}
