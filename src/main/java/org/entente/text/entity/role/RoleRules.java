package org.entente.text.entity.role;

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
 * @param collectives folded plural nouns that name parties together: « les deux pays »
 * @param subordinates lemmas of people whose nationality does not make their state a partner
 */
public record RoleRules(
    Map<String, Set<Cue>> cues,
    Map<String, List<String>> missionHosts,
    Set<String> activeMissions,
    Set<String> actorNouns,
    Set<String> collectives,
    Set<String> subordinates)
    implements Serializable {

  /** Copies the sets, so that they can be sent to executors. */
  public RoleRules {
    actorNouns = Set.copyOf(actorNouns);
    collectives = Set.copyOf(collectives);
    subordinates = Set.copyOf(subordinates);
  }

  /** What a word says about the state that is named behind it. */
  public enum Cue {
    /** Forces or aid are deployed there. */
    DEPLOYMENT,
    /** Those who are deployed. */
    FORCE,
    /** Something is given there, asked there, or it is visited. */
    MEETING,
    /** A sum in its currency. */
    MONEY,
    /** The article speaks of peace operations. */
    PEACEKEEPING,
    /** The article speaks of a disaster. */
    DISASTER,
    /** The article speaks of rescue and relief. */
    RELIEF,
    /** Said of a place that a disaster has hit. */
    STRUCK,
    /** Somebody or something comes from there. */
    ORIGIN,
    /** Somebody was taught there. */
    TRAINED,
    /** Said of a forum that meets. */
    GATHERING,
    /** What an adjective of belonging makes a place. */
    GROUND,
    /** A part of an organisation, which its adjective names. */
    BODY,
    /** Those who speak for the government of the capital where they do. */
    VOICE,
    /** Work of others on its soil. */
    CLEARING,
    /** A rank, whose holder serves others as well. */
    RANK,
    /** A part of the state that is named behind it. */
    AREA,
    /** A way, a building or a movement: a capital behind it is a place. */
    PLACE,
    /** A meeting or show: a state behind it is where it takes place. */
    EVENT,
    /** A sea, strait or river, which may be called by a state's name. */
    LANDFORM,
    /** An agreement of several, called by the city where it was made. */
    TREATY,
    /** What an organisation is founded on or keeps for its members. */
    CHARTER,
    /** War and fighting: a state behind it is where they are. */
    FIGHT,
    /** A body of its state, which an adjective of belonging makes an actor. */
    INSTITUTION
  }
}
