package org.entente.job.publication;

import java.util.Map;
import java.util.Set;
import org.entente.report.plover.PloverActor;
import org.entente.text.entity.Entity;

/**
 * Entities as actors of the PLOVER coding manual (draft 0.8, 2021), tables "Actor codes" and
 * "Non-state actor codes": a state by its ISO 3166-1 alpha-3 code, an organisation that belongs to
 * one state (its news agency, say) by that state's, what states founded or meet in as {@code IGO},
 * associations and foundations as {@code NGO}, companies as {@code MNC}. Regions and people have no
 * code.
 */
public final class PloverActors {
  /** Organisations of the lexicon that are private associations, institutes or foundations. */
  static final Set<String> NGOS =
      Set.of(
          "AMNESTY",
          "BOAO",
          "CARITAS",
          "CEPI",
          "FIFA",
          "GREENPEACE",
          "HANDICAP",
          "HRW",
          "ICG",
          "ICRC",
          "IFRC",
          "IISS",
          "IOC",
          "ISO",
          "MDM",
          "MSC",
          "MSF",
          "OXFAM",
          "RSF",
          "SAVETHECHILDREN",
          "SIPRI",
          "TI",
          "UEFA",
          "WEF",
          "WWF");

  /** Companies among them. */
  static final Set<String> COMPANIES = Set.of("REUTERS");

  private final Map<String, Entity> entities;

  /**
   * Actors of a lexicon.
   *
   * @param entities of the lexicon by id
   */
  public PloverActors(Map<String, Entity> entities) {
    this.entities = entities;
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
    if (NGOS.contains(entity.id())) {
      return "NGO";
    }
    if (COMPANIES.contains(entity.id())) {
      return "MNC";
    }
    Entity parent = entity.parent() == null ? null : entities.get(entity.parent());
    return parent != null && parent.kind() == Entity.Kind.COUNTRY ? parent.id() : "IGO";
  }
}
