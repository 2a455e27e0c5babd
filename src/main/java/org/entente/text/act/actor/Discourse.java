package org.entente.text.act.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.entity.Entity;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.person.Person;

/**
 * What an article has said so far: whom its pronouns, « les deux parties » and bare offices can
 * mean. Two readings are no reading: where the article leaves a choice, nobody is meant.
 */
public final class Discourse {
  private final ActorKinds kinds;
  private final NamedStates named;
  private final PartyPair parties;
  private final Affiliations affiliations;
  private final ShortNames shortNames;
  private final RememberedNouns nouns = new RememberedNouns();
  private final RecentSubjects subjects;
  private final Spokespeople people;
  private String lastSpeaker;

  /**
   * An article of which nothing is read yet.
   *
   * @param mentions with their roles, by offset
   * @param people of the article
   * @param entities by id
   * @param standpoint from where the article is told
   * @param actorNouns tell offices by their nouns
   * @param sentences those of the kept text, the title first
   * @param text the raw text
   */
  public Discourse(
      MentionIndex mentions,
      List<Person> people,
      Map<String, Entity> entities,
      Standpoint standpoint,
      ActorNouns actorNouns,
      List<Sentence> sentences,
      String text) {
    this.kinds = new ActorKinds(entities);
    this.named = new NamedStates(mentions, kinds, sentences);
    this.parties = new PartyPair(mentions, kinds, standpoint);
    this.shortNames = new ShortNames(mentions, entities, text);
    this.affiliations = new Affiliations(actorNouns, standpoint, parties, named);
    this.subjects = new RecentSubjects(kinds, people);
    this.people = new Spokespeople(people, kinds, affiliations, nouns, subjects, shortNames);
  }

  /**
   * Remembers the subject of a main clause whose verb is singular.
   *
   * @param gender m or f, or null when nothing shows it
   */
  public void singularSubject(Actors actors, String gender) {
    subjects.addSingular(actors, gender);
  }

  /**
   * Remembers the subject of a main clause that is several actors, or whose verb is plural.
   *
   * @param gender m or f, or null when nothing shows it
   */
  public void pluralSubject(Actors actors, String gender) {
    subjects.addPlural(actors, gender);
  }

  /** Remembers who spoke last. */
  public void speaker(String personId) {
    lastSpeaker = personId;
  }

  /** Id of the person who spoke last, or null. */
  public String lastSpeaker() {
    return lastSpeaker;
  }

  /** The latest subject; {@link Actors#NONE} before there is any. */
  public Actors lastSubject() {
    return subjects.last();
  }

  /** « il », « elle »: the latest singular subject of that gender, or else who is named last. */
  Actors singular(String gender, int offset) {
    Actors subject = subjects.singular(gender).weakened(0.8);
    boolean shown = subject.isSomebody() && !people.isSurpassed(subject, gender, offset);
    return shown ? subject : people.lastOfGender(gender, offset);
  }

  /** « a-t-il ajouté », « l'ambassadrice »: the latest person of that gender who was a subject. */
  Actors person(String gender) {
    return subjects.person(gender).weakened(0.8);
  }

  /** « ils », « elles ». */
  Actors plural() {
    return subjects.lastPlural().weakened(0.75);
  }

  /** « le pays »: the state that was a subject, or of the person before, or the agency's own. */
  Actors state() {
    Actors said = subjects.state();
    return said.isKnown() ? said : home().weakened(0.6);
  }

  /** « son pays »: the state that the person before speaks for. */
  Actors stateOfPerson() {
    return subjects.stateOfPerson();
  }

  /** « l'organisation », « la mission ». */
  Actors organisation() {
    return subjects.lastOrganisation().weakened(0.7);
  }

  /** « les deux parties », « les deux pays »: whom the article is about, before a place. */
  public Actors pair(int offset) {
    List<String> ids = parties.before(offset);
    return ids.isEmpty() ? Actors.NONE : new Actors(ids, null, null, 0.85);
  }

  /** « les trois pays »: the states that the article is about where they are so many. */
  Actors group(int count, int offset) {
    List<String> ids = parties.group(count, offset);
    return ids.isEmpty() ? Actors.NONE : new Actors(ids, null, null, 0.8);
  }

  /** « le Royaume »: the agency's own state, or the only one named that is called so. */
  Actors among(List<String> states) {
    List<String> home = states.stream().filter(home().ids()::contains).toList();
    List<String> meant = home.isEmpty() ? states.stream().filter(named::names).toList() : home;
    return meant.size() == 1 ? new Actors(meant, null, null, 0.8) : Actors.NONE;
  }

  /** « les deux pays » of an article about more: the latest two that acted together. */
  Actors lastTwo() {
    List<String> ids = subjects.lastPlural().ids();
    return ids.size() == 2 ? new Actors(ids, null, null, 0.65) : Actors.NONE;
  }

  /** The one that is not {@code known} among the two parties of the text before the offset. */
  public Actors otherThan(Actors known, int offset) {
    return pair(offset).without(known);
  }

  /** The other one where the whole article knows only two parties. */
  public Actors soleCounterpart(Actors by) {
    List<String> ids = parties.only();
    return by.ids().size() == 1 && ids.contains(by.ids().get(0))
        ? new Actors(ids, null, null, 0.85).without(by).weakened(0.85)
        : Actors.NONE;
  }

  /** Whether one acts alone and it is no state. */
  public boolean isOrganisation(Actors actors) {
    return actors.ids().size() == 1 && !kinds.isState(actors.ids().get(0));
  }

  /** Whether several act and none of them is a state. */
  public boolean areOrganisations(Actors actors) {
    return actors.ids().size() > 1 && actors.ids().stream().noneMatch(kinds::isState);
  }

  /** The organisation that an actor is a body of, or {@link Actors#NONE}. */
  public Actors whole(Actors body) {
    return kinds.whole(body);
  }

  /** Whether one of two actors is a body of the other. */
  public boolean areKin(Actors one, Actors other) {
    return kinds.isBody(one, other) || kinds.isBody(other, one);
  }

  boolean isState(String id) {
    return kinds.isState(id);
  }

  /** Whether a state or organisation can undertake something. */
  boolean isActor(String id) {
    return kinds.isActor(id);
  }

  /** Remembers whom a noun stood for. */
  void remember(String noun, Actors actors) {
    nouns.add(noun, actors);
  }

  Actors remembered(String noun) {
    return nouns.of(noun).weakened(0.85);
  }

  /** The person whose mention lies at the offset, or null. */
  Person personAt(int offset) {
    return people.at(offset);
  }

  /** The only person of whose name a word is a part, or null. */
  Person personNamed(String word) {
    return people.named(word);
  }

  /**
   * « l'ambassadrice »: whoever is named before a place with such an office, or nobody.
   *
   * @param noun folded head of the phrase
   * @param phrase folded words of the phrase
   */
  Actors holder(String noun, Set<String> phrase, int offset) {
    return people.holder(noun, phrase, offset);
  }

  /** « la ministre cubaine », before a place « son homologue cubaine, Mme Paz »: that person. */
  Actors counterpartOf(String id, int offset) {
    return people.counterpartOf(id, offset);
  }

  /** « le diplomate cubain »: whoever is named last before a place and speaks for the state. */
  Actors lastOf(String id, int offset) {
    return people.lastOf(id, offset);
  }

  /** « son homologue »: whoever else is named last before a place, or the other party. */
  Actors counterpart(int offset) {
    Actors other = people.counterpart(offset);
    return other.isKnown() ? other : otherThan(subjects.last(), offset);
  }

  /** « ce dernier »: the person named last before the place. */
  Actors lastNamed(int offset) {
    return people.lastNamed(offset);
  }

  /** Whom a person speaks for, as far as the article shows it. */
  Actors of(Person person) {
    return people.of(person);
  }

  /** Whether nothing but the article's parties has shown whom a person speaks for. */
  public boolean isOpen(String personId) {
    return people.isOpen(personId);
  }

  /** Remembers whom a person speaks for. */
  public void adopt(String personId, Actors side) {
    people.adopt(personId, side.ids());
  }

  /** « les autorités »: of the state of the dateline's place, or {@link Actors#NONE}. */
  Actors venue() {
    return affiliations.venue();
  }

  /** The state of which the text before a place speaks most. */
  Actors mostNamedBefore(int offset) {
    return named.mostNamedBefore(offset);
  }

  /** The state whose agency tells the news, where the text names it or need not. */
  public Actors home() {
    return affiliations.home();
  }

  /** Whether it is the state whose agency tells the news. */
  public boolean isHome(Actors state) {
    return state.isKnown() && home().ids().equals(state.ids());
  }

  /** The organisation whose name begins at a place, or {@link Actors#NONE}. */
  Actors organisationAt(int offset) {
    return shortNames.at(offset);
  }

  ShortNames shortNames() {
    return shortNames;
  }

  /** Whom the article names, how often and where. */
  public NamedStates named() {
    return named;
  }

  /** Whether the article knows only two parties, or fewer. */
  public boolean isTwoSided() {
    return parties.count() <= 2;
  }

  /** Whether the article names the state or organisation as one that acts or is acted upon. */
  boolean isParty(String id) {
    return namesPartner(id) || named.names(id);
  }

  /** Whether the article names the state or organisation as a partner. */
  public boolean namesPartner(String id) {
    return named.partners().contains(id);
  }
}
