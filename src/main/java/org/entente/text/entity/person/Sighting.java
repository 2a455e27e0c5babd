package org.entente.text.entity.person;

import org.entente.text.Span;

/**
 * A place where a person's name stands, with what its office says.
 *
 * @param name the name
 * @param office the title or office before the name, or null
 * @param affiliationId the state or organisation that the office names, or null
 * @param official whether a title, office or verb of saying introduces it; other people do not
 *     speak for the state that their name or nationality tells
 * @param tokens how many tokens office and name have
 */
record Sighting(Span name, Span office, String affiliationId, boolean official, int tokens) {}
