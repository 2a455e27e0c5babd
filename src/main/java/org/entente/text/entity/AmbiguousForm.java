package org.entente.text.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A form that can name several entities.
 *
 * @param form as written
 * @param kind name, demonym, capital or acronym
 * @param candidates ids of the entities
 * @param fallback the id meant when the article does not decide, or null when it then stays open
 * @param reason why it is ambiguous
 */
public record AmbiguousForm(
    String form, Mention.Form kind, List<String> candidates, String fallback, String reason)
    implements Serializable {}
