package org.entente.text.clean;

import org.entente.text.Span;

/**
 * A removed piece of a page.
 *
 * @param span where it stands in the raw text
 * @param kind what it is
 * @param rule the rule that removed it
 */
public record Segment(Span span, SegmentKind kind, String rule) {}
