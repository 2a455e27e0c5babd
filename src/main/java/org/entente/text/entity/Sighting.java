package org.entente.text.entity;

import org.entente.text.Span;

/**
 * A place where a person's name stands, with what its office says.
 *
 * @param name the name
 * @param office the title or office before the name, or null
 * @param affiliationId the state or organisation that the office names, or null
 * @param tokens how many tokens office and name have
 */
record Sighting(Span name, Span office, String affiliationId, int tokens) {}
