package org.entente.text.act.actor;

import java.util.Map;
import org.entente.text.entity.Entity;
import org.entente.text.entity.role.Role;

/** Which entities are states, and which can act. */
record ActorKinds(Map<String, Entity> entities) {

  boolean isState(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.kind() == Entity.Kind.COUNTRY;
  }

  /** Whether it can undertake something; agencies and papers only report. */
  boolean isActor(String id) {
    Entity entity = entities.get(id);
    return entity != null
        && entity.isActor()
        && entity.defaultRole() != Role.OTHER
        && entity.defaultRole() != Role.SOURCE;
  }

  /** The organisation that it is a body of, or null. */
  String parent(String id) {
    Entity entity = id == null ? null : entities.get(id);
    return entity == null ? null : entity.parent();
  }
}
