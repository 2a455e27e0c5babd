package org.entente.text.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words around the name of a state say about its role.
 *
 * @param cues by lemma
 * @param missionHosts states that host a peace operation, by the operation's id
 * @param activeMissions operations that go on
 * @param actorNouns lemmas of nouns that can head an actor's name
 * @param subordinates lemmas of people whose nationality does not make their state a partner
 */
public record RoleRules(
    Map<String, Set<Cue>> cues,
    Map<String, List<String>> missionHosts,
    Set<String> activeMissions,
    Set<String> actorNouns,
    Set<String> subordinates)
    implements Serializable {

  /** Copies the sets, so that they can be sent to executors. */
  public RoleRules {
    actorNouns = Set.copyOf(actorNouns);
    subordinates = Set.copyOf(subordinates);
  }

  /** What a word says about the state that is named behind it. */
  public enum Cue {
    /** Forces or aid are deployed there. */
    DEPLOYMENT,
    /** Something is given there, asked there, or it is visited. */
    MEETING,
    /** A sum in its currency. */
    MONEY,
    /** The article speaks of peace operations. */
    PEACEKEEPING
  }
}
