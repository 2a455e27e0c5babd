package org.entente.text.act.actor;

import java.util.List;
import java.util.Map;
import org.entente.text.entity.Entity;
import org.entente.text.entity.role.Role;

/** Which entities are states, and which can act. */
record ActorKinds(Map<String, Entity> entities) {

  boolean isState(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.kind() == Entity.Kind.COUNTRY;
  }

  /**
   * Whether it can undertake something; agencies and papers only report. Associations of no state
   * act, though they are nobody's partners.
   */
  boolean isActor(String id) {
    Entity entity = entities.get(id);
    return entity != null
        && entity.isActor()
        && (entity.defaultRole() != Role.OTHER || isAssociation(entity))
        && entity.defaultRole() != Role.SOURCE;
  }

  private static boolean isAssociation(Entity entity) {
    return entity.kind() == Entity.Kind.ORGANISATION && entity.parent() == null;
  }

  /** Whether one of some actors is a body of another's. */
  boolean isBody(Actors body, Actors whole) {
    return whole.ids().stream()
        .anyMatch(id -> body.ids().stream().map(this::parent).anyMatch(id::equals));
  }

  /** The organisation that a sole actor is a body of, or {@link Actors#NONE}. */
  Actors whole(Actors body) {
    String whole = body.ids().size() == 1 ? parent(body.ids().get(0)) : null;
    return whole == null ? Actors.NONE : new Actors(List.of(whole), null, null, 0.6);
  }

  /** The organisation that it is a body of, or null. */
  String parent(String id) {
    Entity entity = id == null ? null : entities.get(id);
    return entity == null ? null : entity.parent();
  }
}
