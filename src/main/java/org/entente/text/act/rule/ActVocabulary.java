package org.entente.text.act.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules and word lists by which acts are read.
 *
 * @param triggers constructions that assert acts, in order of precedence
 * @param sayingVerbs lemmas of verbs that report words
 * @param assertingVerbs lemmas of verbs that assert the noun they govern
 * @param planExceptions lemmas whose future binds nobody
 * @param actorNouns what a noun that heads an actor's name refers back to, by lemma
 * @param collectives folded plural nouns that name two parties behind « les deux »
 * @param themes folded cue words by theme, in order of precedence
 * @param vagueVerbs lemmas that name no action one could be held to
 * @param adverbials phrases that may stand between a verb and its complement
 * @param subjunctiveGovernors lemmas whose clause with « que » says what is wished
 * @param subordinates lemmas of those whom an actor commands
 * @param benefits whom actions are for by their verbs and objects, in order of precedence
 * @param epithets ids of the states that a folded noun with a capital can mean
 * @param regionBodies ids of the organisations of a region's states, by the region's id
 */
public record ActVocabulary(
    List<Trigger> triggers,
    Set<String> sayingVerbs,
    Set<String> assertingVerbs,
    Set<String> planExceptions,
    Map<String, String> actorNouns,
    Set<String> collectives,
    Map<String, List<String>> themes,
    Set<String> vagueVerbs,
    Set<String> adverbials,
    Set<String> subjunctiveGovernors,
    Set<String> subordinates,
    List<BenefitRule> benefits,
    Map<String, List<String>> epithets,
    Map<String, List<String>> regionBodies)
    implements Serializable {}
