package org.entente.text.entity;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.entity.role.Role;

/**
 * A mention of an entity or person.
 *
 * @param span where it stands in the raw text
 * @param surface the words
 * @param entityId the entity, or null while several readings remain
 * @param form how it is named
 * @param role its role; null until roles are read
 * @param candidates the readings that remain when {@code entityId} is null
 * @param confidence 0 to 1
 */
public record Mention(
    Span span,
    String surface,
    String entityId,
    Form form,
    Role role,
    List<String> candidates,
    double confidence) {

  /** How an entity is named. */
  public enum Form {
    NAME,
    ACRONYM,
    DEMONYM,
    CAPITAL,
    TITLE,
    COLLECTIVE
  }

  /** The same mention in another role. */
  public Mention in(Role newRole) {
    return new Mention(span, surface, entityId, form, newRole, candidates, confidence);
  }

  /** The same mention, resolved to an entity. */
  public Mention of(String id, double newConfidence) {
    return new Mention(span, surface, id, form, role, List.of(), newConfidence);
  }

  /** Whether a person is meant. */
  public boolean isPerson() {
    return entityId != null && entityId.startsWith("person:");
  }
}
