package org.entente.text.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.entity.RoleRules.Cue;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Reads the role of each mention from the words before it: places of deployment are theatres,
 * capitals behind « à » and states behind « au » or « en » are venues unless something is given or
 * visited there, forums are venues, adjectives count when they qualify an actor, money names
 * nobody; whatever remains is a partner.
 */
public final class RoleReader {
  private static final Set<String> INTO = Set.of("au", "en", "aux", "dans", "a");
  private static final Set<String> TOWARDS = Set.of("pour", "vers");
  private static final int DEPLOYMENT_REACH = 14;
  private static final int MEETING_REACH = 12;
  private static final int MONEY_REACH = 3;
  private static final int QUALIFIED_REACH = 4;

  private final Map<String, Entity> entities;
  private final RoleRules rules;
  private final Map<Cue, Set<String>> lemmas = new EnumMap<>(Cue.class);

  /**
   * Roles depend on what the lexicon says.
   *
   * @param entities by id
   * @param rules on the words before a name
   */
  public RoleReader(Map<String, Entity> entities, RoleRules rules) {
    this.entities = Map.copyOf(entities);
    this.rules = rules;
    for (Cue cue : Cue.values()) {
      lemmas.put(cue, new HashSet<>());
    }
    rules.cues().forEach((lemma, cues) -> cues.forEach(cue -> lemmas.get(cue).add(lemma)));
  }

  /** How often an article names a state as a theatre and as a partner. */
  private static final class Count {
    private int theatre;
    private int partner;
  }

  /** The same mentions with their roles. */
  public List<Mention> read(List<Mention> mentions, SentenceIndex sentences, String focus) {
    Set<String> hosting = hosting(mentions, sentences);
    List<Mention> read = new ArrayList<>(mentions.size());
    Map<String, Count> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      Role role = role(mention, sentences.of(mention.span()), focus, hosting);
      read.add(mention.in(role));
      if (mention.entityId() != null) {
        Count count = counts.computeIfAbsent(mention.entityId(), key -> new Count());
        count.theatre += role == Role.THEATRE ? 1 : 0;
        count.partner += role == Role.PARTNER ? 1 : 0;
      }
    }
    return read.stream().map(mention -> settled(mention, counts)).toList();
  }

  /** States that host a peace operation of which the article speaks. */
  private Set<String> hosting(List<Mention> mentions, SentenceIndex sentences) {
    Set<String> hosting = new HashSet<>();
    for (Mention mention : mentions) {
      hosting.addAll(
          rules.missionHosts().getOrDefault(String.valueOf(mention.entityId()), List.of()));
    }
    boolean peacekeeping =
        sentences.all().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> says(token, Cue.PEACEKEEPING));
    if (peacekeeping) {
      rules.activeMissions().forEach(mission -> hosting.addAll(rules.missionHosts().get(mission)));
    }
    return hosting;
  }

  /**
   * A place of deployment stays one when it is named again without saying so; an adjective that
   * decides nothing follows the partner that its state is elsewhere.
   */
  private static Mention settled(Mention mention, Map<String, Count> counts) {
    Count count = mention.entityId() == null ? null : counts.get(mention.entityId());
    if (count == null) {
      return mention;
    }
    if (mention.role() == Role.PARTNER && count.theatre > 0 && count.theatre >= count.partner) {
      return mention.in(Role.THEATRE);
    }
    boolean follows = mention.role() == Role.OTHER && mention.form() == Mention.Form.DEMONYM;
    return follows && count.theatre < count.partner ? mention.in(Role.PARTNER) : mention;
  }

  private Role role(Mention mention, Sentence sentence, String focus, Set<String> hosting) {
    if (focus.equals(mention.entityId())) {
      return Role.FOCUS;
    }
    Entity entity = mention.entityId() == null ? null : entities.get(mention.entityId());
    if (entity == null || sentence == null) {
      return Role.OTHER;
    }
    if (entity.defaultRole() != Role.PARTNER) {
      return entity.defaultRole();
    }
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(mention.span().start());
    if (mention.form() == Mention.Form.DEMONYM) {
      return qualifiesActor(tokens, at) ? Role.PARTNER : Role.OTHER;
    }
    if (follows(tokens, at, Cue.MONEY, MONEY_REACH)) {
      return Role.OTHER;
    }
    boolean state = entity.kind() == Entity.Kind.COUNTRY;
    return state ? stateRole(mention, tokens, at, hosting) : Role.PARTNER;
  }

  private Role stateRole(Mention mention, List<Token> tokens, int at, Set<String> hosting) {
    String before = at > 0 ? tokens.get(at - 1).folded() : "";
    boolean into = INTO.contains(before);
    boolean towards = at > 1 && TOWARDS.contains(tokens.get(at - 2).folded());
    if (hosting.contains(mention.entityId()) && (into || towards || before.equals("("))) {
      return Role.THEATRE;
    }
    if (!into || before.equals("a") && mention.form() != Mention.Form.CAPITAL) {
      return Role.PARTNER;
    }
    if (mention.form() == Mention.Form.NAME
        && follows(tokens, at, Cue.DEPLOYMENT, DEPLOYMENT_REACH)) {
      return Role.THEATRE;
    }
    return follows(tokens, at, Cue.MEETING, MEETING_REACH) ? Role.PARTNER : Role.VENUE;
  }

  /**
   * « le gouvernement japonais », « les Japonais », « vietnamo-lao »: not « un navire japonais »
   * and not « un soldat japonais ».
   */
  private boolean qualifiesActor(List<Token> tokens, int at) {
    Token demonym = tokens.get(at);
    if (demonym.surface().indexOf('-') >= 0 || at > 0 && demonym.capitalised()) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - QUALIFIED_REACH); i--) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION, Reading.Pos.PUNCTUATION)) {
        return false;
      }
      for (Reading reading : token.readings()) {
        if (rules.actorNouns().contains(reading.lemma())) {
          return !rules.subordinates().contains(reading.lemma());
        }
      }
    }
    return false;
  }

  private boolean follows(List<Token> tokens, int at, Cue cue, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (says(tokens.get(i), cue)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(Token token, Cue cue) {
    Set<String> saying = lemmas.get(cue);
    for (Reading reading : token.readings()) {
      if (saying.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }
}
