package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.Person;
import org.entente.text.entity.PersonIndex;
import org.entente.text.entity.Role;

/**
 * What an article has said so far: whom its pronouns, « les deux parties » and bare offices can
 * mean. Two readings are no reading: where the article leaves a choice, nobody is meant.
 */
public final class Discourse {
  /** Stands for either gender. */
  private static final String EITHER = "";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private final PersonIndex people;

  private final Offices offices;

  private final NamedStates named;

  private final Set<String> partners;
  private final ActorKinds kinds;
  private final Standpoint standpoint;
  private final PartyPair parties;
  private final Map<String, Actors> heads = new HashMap<>();

  /** The nouns of {@link #heads} by their folded spelling. */
  private final Map<String, TreeSet<String>> nouns = new HashMap<>();

  private final Map<String, String> genders = new HashMap<>();
  private final Recent subjects = new Recent();
  private final Recent speakers = new Recent();
  private Actors lastSubject = Actors.NONE;
  private Actors lastPerson = Actors.NONE;
  private Actors lastState = Actors.NONE;
  private Actors lastOrganisation = Actors.NONE;
  private Actors lastPlural = Actors.NONE;
  private String lastSpeaker;

  /**
   * An article of which nothing is read yet.
   *
   * @param mentions with their roles, by offset
   * @param people of the article
   * @param entities by id
   * @param standpoint from where the article is told
   */
  public Discourse(
      MentionIndex mentions,
      List<Person> people,
      Map<String, Entity> entities,
      Standpoint standpoint) {
    this.partners = partners(mentions);
    this.people = new PersonIndex(people);
    this.offices = new Offices(people);
    this.kinds = new ActorKinds(entities);
    this.named = new NamedStates(mentions, kinds);
    this.standpoint = standpoint;
    this.parties = new PartyPair(mentions, kinds, standpoint);
  }

  /** The latest singular subject that can be of each gender. */
  private static final class Recent {
    private final Map<String, Actors> latest = new HashMap<>();

    /** Notes one of gender m or f, or null when nothing shows it. */
    private void add(Actors actors, String gender) {
      for (String wanted : List.of(EITHER, "m", "f")) {
        if (gender == null || wanted.equals(EITHER) || gender.equals(wanted)) {
          latest.put(wanted, actors);
        }
      }
    }

    /** The latest one; null before there is any. */
    private Actors of(String gender) {
      return latest.get(gender == null ? EITHER : gender);
    }
  }

  /**
   * Remembers the subject of a main clause whose verb is singular.
   *
   * @param gender m or f, or null when nothing shows it
   */
  public void singularSubject(Actors actors, String gender) {
    note(actors, gender);
    if (actors.personId() != null) {
      subjects.add(actors, genders.get(actors.personId()));
      speakers.add(actors, genders.get(actors.personId()));
    } else if (actors.ids().size() == 1) {
      subjects.add(actors, gender);
    }
  }

  /**
   * Remembers the subject of a main clause that is several actors, or whose verb is plural.
   *
   * @param gender m or f, or null when nothing shows it
   */
  public void pluralSubject(Actors actors, String gender) {
    note(actors, gender);
    if (actors.isKnown() || actors.personId() != null) {
      lastPlural = actors;
    }
  }

  private void note(Actors actors, String gender) {
    if (actors.personId() != null) {
      lastSubject = actors;
      lastPerson = actors;
      if (gender != null) {
        genders.putIfAbsent(actors.personId(), gender);
      }
    } else if (actors.isKnown()) {
      lastSubject = actors;
      if (isOneState(actors)) {
        lastState = actors;
      } else if (actors.ids().size() == 1) {
        lastOrganisation = actors;
      }
    }
  }

  private boolean isOneState(Actors actors) {
    return actors.ids().size() == 1 && kinds.isState(actors.ids().get(0));
  }

  /** Remembers who spoke last. */
  public void speaker(String personId) {
    lastSpeaker = personId;
  }

  /** Id of the person who spoke last, or null. */
  public String lastSpeaker() {
    return lastSpeaker;
  }

  /** « il », « elle »: the latest singular subject of that gender. */
  Actors singular(String gender) {
    Actors subject = subjects.of(gender);
    return subject == null ? Actors.NONE : subject.weakened(0.8);
  }

  /** « a-t-il ajouté », « l'ambassadrice »: the latest person of that gender who was a subject. */
  Actors person(String gender) {
    Actors subject = speakers.of(gender);
    if (subject != null) {
      return subject.weakened(0.8);
    }
    return gender == null ? lastPerson.weakened(0.8) : Actors.NONE;
  }

  /** « ils », « elles ». */
  Actors plural() {
    return lastPlural.weakened(0.75);
  }

  /**
   * « le pays », « le gouvernement »: the state that was a subject, or that the person speaks for.
   */
  Actors state() {
    return isOneState(lastPerson) && lastSubject.equals(lastPerson)
        ? withoutPerson(lastPerson).weakened(0.8)
        : lastState.weakened(0.7);
  }

  /** « son pays »: the state that the person before speaks for. */
  Actors stateOfPerson() {
    return isOneState(lastPerson) ? withoutPerson(lastPerson).weakened(0.9) : state();
  }

  private static Actors withoutPerson(Actors actors) {
    return new Actors(actors.ids(), null, actors.surface(), actors.confidence());
  }

  /** « l'organisation », « la mission ». */
  Actors organisation() {
    return lastOrganisation.weakened(0.7);
  }

  /**
   * « les deux parties », « les deux pays »: the two states that the article is about, before a
   * place.
   */
  Actors pair(int offset) {
    List<String> ids = parties.before(offset);
    return ids.isEmpty() ? Actors.NONE : new Actors(ids, null, null, 0.85);
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

  /** Whether a state or organisation can undertake something. */
  boolean isActor(String id) {
    return kinds.isActor(id);
  }

  /**
   * Remembers whom a noun stood for: « le Département vietnamien de … », later « le Département ».
   */
  void remember(String noun, Actors actors) {
    heads.put(noun, actors);
    nouns.computeIfAbsent(FoldedText.fold(noun), key -> new TreeSet<>()).add(noun);
  }

  Actors remembered(String noun) {
    return heads.getOrDefault(noun, Actors.NONE).weakened(0.85);
  }

  /** The person whose mention lies at the offset, or null. */
  Person personAt(int offset) {
    return people.at(offset);
  }

  /**
   * « l'ambassadrice », « le gouverneur »: whoever is named last before a place with such an
   * office; {@link Actors#NONE} where nobody is.
   */
  Actors holder(String noun, int offset) {
    Person last = offices.holder(noun, offset);
    return last == null ? Actors.NONE : of(last).weakened(0.85);
  }

  /** « ce dernier »: the person named last before the place. */
  Actors lastNamed(int offset) {
    Person last = people.before(offset);
    return last == null ? Actors.NONE : of(last).weakened(0.85);
  }

  /** Whom a person speaks for: their affiliation, or else the article's only partner. */
  Actors of(Person person) {
    if (person.affiliationId() != null && isActor(person.affiliationId())) {
      return new Actors(List.of(person.affiliationId()), person.id(), person.name(), 0.9);
    }
    Actors institution = institutionOf(person);
    if (institution.isKnown()) {
      return new Actors(institution.ids(), person.id(), person.name(), 0.75);
    }
    List<String> others = new ArrayList<>(partners());
    others.remove(standpoint.focus());
    return others.size() == 1
        ? new Actors(List.copyOf(others), person.id(), person.name(), 0.7)
        : new Actors(List.of(), person.id(), person.name(), 0.5);
  }

  /** The state that the article names clearly more often than any other but the one that acts. */
  public Actors mostNamed(Actors by) {
    return named.mostNamed(by);
  }

  private static Set<String> partners(MentionIndex mentions) {
    Set<String> named = new TreeSet<>();
    for (Mention mention : mentions.all()) {
      if (mention.role() == Role.PARTNER && mention.entityId() != null && !mention.isPerson()) {
        named.add(mention.entityId());
      }
    }
    return named;
  }

  /** Whether the article names the state or organisation as a partner. */
  public boolean namesPartner(String id) {
    return partners.contains(id);
  }

  /** The only partner of the article, or else its two parties. */
  private Collection<String> partners() {
    return partners.size() == 1 ? partners : parties.ofArticle();
  }

  /** « la cheffe de la Mission »: whom the office's institution stood for before. */
  private Actors institutionOf(Person person) {
    if (person.office() == null) {
      return Actors.NONE;
    }
    String first = null;
    for (String word : NO_WORD.split(FoldedText.fold(person.office()))) {
      TreeSet<String> named = nouns.get(word);
      if (named != null && (first == null || named.first().compareTo(first) < 0)) {
        first = named.first();
      }
    }
    return first == null ? Actors.NONE : heads.get(first);
  }
}
