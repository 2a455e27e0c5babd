package org.entente.text.time;

import org.entente.text.Span;

/**
 * An expression of time in a text.
 *
 * @param span where it stands
 * @param text its words
 * @param interval what it means against the anchor; unknown bounds where the anchor does not decide
 */
public record DateExpression(Span span, String text, Interval interval) {}
