package org.entente.text;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.act.rule.ActVocabulary;
import org.entente.text.clean.BoilerplateRule;
import org.entente.text.commitment.CommitmentVocabulary;
import org.entente.text.entity.AmbiguousForm;
import org.entente.text.entity.Entity;
import org.entente.text.entity.person.Title;
import org.entente.text.entity.role.RoleRules;
import org.entente.text.time.TimeVocabulary;

/**
 * Everything that reading an article depends on besides the article: rules and word lists as data.
 *
 * @param entities states, organisations, groups and regions
 * @param nonStateActors actor codes of organisations that no states founded, by the id of each
 * @param ambiguous forms that can name several of them
 * @param titles that introduce people
 * @param familyNames countries by folded family name
 * @param roles what the words around a state's name say about its role
 * @param boilerplate patterns of page furniture
 * @param agencies ids of agencies by the names they sign with
 * @param agencyHomes states whose affairs an agency reports as its own, by the agency's id
 * @param abbreviations that a stop follows within a sentence
 * @param acts rules and word lists of acts
 * @param stopWords lemmas that say nothing about a subject
 * @param time rules and word lists of expressions of time
 * @param commitments word lists by which undertakings are known again
 * @param fingerprint SHA-256 over the files read, in hexadecimal
 */
public record Lexicon(
    List<Entity> entities,
    Map<String, String> nonStateActors,
    List<AmbiguousForm> ambiguous,
    List<Title> titles,
    Map<String, String> familyNames,
    RoleRules roles,
    List<BoilerplateRule> boilerplate,
    Map<String, String> agencies,
    Map<String, String> agencyHomes,
    Set<String> abbreviations,
    ActVocabulary acts,
    Set<String> stopWords,
    TimeVocabulary time,
    CommitmentVocabulary commitments,
    String fingerprint)
    implements Serializable {

  /** The entities by id, in the order of the lexicon. */
  public Map<String, Entity> entitiesById() {
    Map<String, Entity> byId = new LinkedHashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }
}
