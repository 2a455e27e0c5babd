package org.entente.text.entity;

import java.io.Serializable;
import java.util.List;
import org.entente.text.entity.role.Role;

/**
 * A state, organisation, group or region of the lexicon.
 *
 * @param id ISO 3166-1 alpha-3 for countries, the usual English acronym for organisations
 * @param kind what it is
 * @param nameFr the name shown to French readers
 * @param nameEn the name shown to English readers
 * @param iso2 ISO 3166-1 alpha-2 of a country, otherwise null
 * @param names full names in any spelling, without article
 * @param acronyms forms that only count in exactly this spelling
 * @param demonyms adjectives and nouns of belonging, all inflections
 * @param combining first elements of compounds, such as « sino »
 * @param capitals seats of its government
 * @param parent the organisation that it is a body of, or null
 * @param defaultRole the role of a mention that nothing else decides
 */
public record Entity(
    String id,
    Kind kind,
    String nameFr,
    String nameEn,
    String iso2,
    List<String> names,
    List<String> acronyms,
    List<String> demonyms,
    List<String> combining,
    List<String> capitals,
    String parent,
    Role defaultRole)
    implements Serializable {

  /** Kinds of entities. */
  public enum Kind {
    COUNTRY,
    ORGANISATION,
    GROUP,
    REGION
  }

  /** Whether it can undertake something: regions cannot. */
  public boolean isActor() {
    return kind != Kind.REGION;
  }
}
