package org.entente.job.publication;

import java.util.Map;
import org.entente.report.plover.PloverActor;
import org.entente.text.Lexicon;
import org.entente.text.entity.Entity;

/**
 * Entities as actors of the PLOVER coding manual (draft 0.8, 2021), tables "Actor codes" and
 * "Non-state actor codes": a state by its ISO 3166-1 alpha-3 code, an organisation that belongs to
 * one state (its news agency, say) by that state's, what states founded or meet in as {@code IGO},
 * the lexicon's associations and companies as {@code NGO} and {@code MNC}. Regions and people have
 * no code.
 */
public final class PloverActors {
  private final Map<String, Entity> entities;
  private final Map<String, String> nonStateActors;

  /** Actors of a lexicon. */
  public PloverActors(Lexicon lexicon) {
    this.entities = lexicon.entitiesById();
    this.nonStateActors = lexicon.nonStateActors();
  }

  /** The actor of an entity id; without code and name when the lexicon does not know it. */
  public PloverActor of(String id) {
    Entity entity = entities.get(id);
    return entity == null
        ? new PloverActor(null, null)
        : new PloverActor(code(entity), entity.nameEn());
  }

  private String code(Entity entity) {
    return switch (entity.kind()) {
      case REGION -> null;
      case COUNTRY -> entity.id();
      case ORGANISATION, GROUP -> organisation(entity);
    };
  }

  private String organisation(Entity entity) {
    String code = nonStateActors.get(entity.id());
    if (code != null) {
      return code;
    }
    Entity parent = entity.parent() == null ? null : entities.get(entity.parent());
    return parent != null && parent.kind() == Entity.Kind.COUNTRY ? parent.id() : "IGO";
  }
}
