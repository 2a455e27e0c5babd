package org.entente.text.entity.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.RoleRules.Cue;
import org.entente.text.morph.Token;

/** Finds the states in which others are deployed: hosts of peace operations, places of disaster. */
final class HostStates {
  /** A disaster is named this often before relief in its place is read. */
  private static final int DISASTER_WORDS = 2;

  /** Of a disaster that is named but once, relief is named this often. */
  private static final int RELIEF_WORDS = 3;

  private static final int MISSION_REACH = 3;

  private final Map<String, Entity> entities;
  private final RoleRules rules;
  private final CueWords words;

  /**
   * Ids of states.
   *
   * @param missions where a peace operation is
   * @param named those whose operation the article names
   * @param struck by a disaster to which others bring relief
   */
  record Hosts(Set<String> missions, Set<String> named, Set<String> struck) {
    /** Whether others are surely deployed in the state. */
    boolean isCertain(String id) {
      return named.contains(id) || struck.contains(id);
    }

    /** All of them. */
    Set<String> all() {
      Set<String> all = new HashSet<>(missions);
      all.addAll(struck);
      return all;
    }
  }

  HostStates(Map<String, Entity> entities, RoleRules rules, CueWords words) {
    this.entities = entities;
    this.rules = rules;
    this.words = words;
  }

  /** The states that host an operation or relief of which the article speaks. */
  Hosts of(List<Mention> mentions, SentenceIndex sentences, String focus) {
    Set<String> hosting = new HashSet<>();
    boolean organised = false;
    for (Mention mention : mentions) {
      String id = String.valueOf(mention.entityId());
      hosting.addAll(rules.missionHosts().getOrDefault(id, List.of()));
      organised |= id.equals("UN") && isMissionOf(mention, sentences);
    }
    Set<String> named = Set.copyOf(hosting);
    Map<Cue, Integer> counts = words.counts(sentences);
    if (organised || counts.containsKey(Cue.PEACEKEEPING)) {
      rules.activeMissions().forEach(mission -> hosting.addAll(rules.missionHosts().get(mission)));
    }
    int disaster = counts.getOrDefault(Cue.DISASTER, 0);
    int helping = counts.getOrDefault(Cue.RELIEF, 0);
    boolean relief =
        disaster >= DISASTER_WORDS && helping > 0 || disaster > 0 && helping >= RELIEF_WORDS;
    return new Hosts(hosting, named, relief ? struck(mentions, sentences, focus) : Set.of());
  }

  /** « la mission de l'ONU ». */
  private boolean isMissionOf(Mention mention, SentenceIndex sentences) {
    Sentence sentence = sentences.of(mention.span());
    if (sentence == null) {
      return false;
    }
    int at = sentence.tokenAt(mention.span().start());
    for (int i = Math.max(0, at - MISSION_REACH); i < at; i++) {
      if (sentence.tokens().get(i).folded().startsWith("mission")) {
        return true;
      }
    }
    return false;
  }

  /** The state most often named as the place, in sentences that name the disaster. */
  private Set<String> struck(List<Mention> mentions, SentenceIndex sentences, String focus) {
    Map<String, Integer> points = new HashMap<>();
    int most = 0;
    for (Mention mention : mentions) {
      Sentence sentence = mention.entityId() == null ? null : sentences.of(mention.span());
      if (sentence == null
          || mention.entityId().equals(focus)
          || mention.form() == Mention.Form.DEMONYM
          || !isState(mention)
          || !isStruck(sentence.tokens(), mention, sentence)) {
        continue;
      }
      most = Math.max(most, points.merge(mention.entityId(), 1, Integer::sum));
    }
    Set<String> struck = new HashSet<>();
    for (Map.Entry<String, Integer> entry : points.entrySet()) {
      if (entry.getValue() == most) {
        struck.add(entry.getKey());
      }
    }
    return struck;
  }

  private boolean isState(Mention mention) {
    Entity entity = entities.get(mention.entityId());
    return entity != null && entity.kind() == Entity.Kind.COUNTRY;
  }

  private boolean isStruck(List<Token> tokens, Mention mention, Sentence sentence) {
    int at = sentence.tokenAt(mention.span().start());
    int behind = sentence.tokenAt(mention.span().end());
    boolean place =
        at > 0 && RoleReader.INTO.contains(tokens.get(at - 1).folded())
            || ArticleRoles.isHeading(tokens, at, behind)
            || isHeadedByDisaster(tokens, at)
            || words.before(tokens, at, Cue.STRUCK, RoleReader.STRUCK_REACH)
            || words.ahead(tokens, behind, Cue.STRUCK);
    return place
        && (sentence.isTitle()
            || words.anywhere(tokens, Cue.DISASTER)
            || words.ahead(tokens, behind, Cue.STRUCK));
  }

  /** « Choléra : le Malawi appelle à l'aide ». */
  private boolean isHeadedByDisaster(List<Token> tokens, int at) {
    for (int i = Math.max(1, at - 2); i < at; i++) {
      if (tokens.get(i).surface().equals(":")) {
        return words.says(tokens.get(i - 1), Cue.DISASTER);
      }
    }
    return false;
  }
}
