package org.entente.text.act.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.Person;
import org.entente.text.entity.Role;

/**
 * What an article has said so far: whom its pronouns, « les deux parties » and bare offices can
 * mean. Two readings are no reading: where the article leaves a choice, nobody is meant.
 */
public final class Discourse {
  private final List<Mention> mentions;
  private final List<Person> people;
  private final ActorKinds kinds;
  private final Standpoint standpoint;
  private final PartyPair parties;
  private final Map<String, Actors> heads = new TreeMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Deque<Recent> recent = new ArrayDeque<>();
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
      List<Mention> mentions,
      List<Person> people,
      Map<String, Entity> entities,
      Standpoint standpoint) {
    this.mentions = mentions;
    this.people = people;
    this.kinds = new ActorKinds(entities);
    this.standpoint = standpoint;
    this.parties = new PartyPair(mentions, kinds, standpoint);
  }

  /** A singular subject with its gender, m or f, or null when nothing shows it. */
  private record Recent(Actors actors, String gender) {
    private boolean canBe(String wanted) {
      return gender == null || wanted == null || gender.equals(wanted);
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
      recent.addFirst(new Recent(actors, genders.get(actors.personId())));
    } else if (actors.ids().size() == 1) {
      recent.addFirst(new Recent(actors, gender));
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
    for (Recent subject : recent) {
      if (subject.canBe(gender)) {
        return subject.actors().weakened(0.8);
      }
    }
    return Actors.NONE;
  }

  /** « a-t-il ajouté », « l'ambassadrice »: the latest person of that gender who was a subject. */
  Actors person(String gender) {
    for (Recent subject : recent) {
      if (subject.canBe(gender) && subject.actors().personId() != null) {
        return subject.actors().weakened(0.8);
      }
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
  }

  Actors remembered(String noun) {
    return heads.getOrDefault(noun, Actors.NONE).weakened(0.85);
  }

  /** The person whose mention lies at the offset, or null. */
  Person personAt(int offset) {
    for (Person person : people) {
      for (Span span : person.mentions()) {
        if (span.start() <= offset && offset < span.end()) {
          return person;
        }
      }
    }
    return null;
  }

  /** « ce dernier »: the person named last before the place. */
  Actors lastNamed(int offset) {
    Person last = null;
    int at = -1;
    for (Person person : people) {
      for (Span span : person.mentions()) {
        if (span.end() <= offset && span.start() > at) {
          at = span.start();
          last = person;
        }
      }
    }
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

  /** The only partner of the article, or else its two parties. */
  private Collection<String> partners() {
    Set<String> named = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.role() == Role.PARTNER && mention.entityId() != null && !mention.isPerson()) {
        named.add(mention.entityId());
      }
    }
    return named.size() == 1 ? named : parties.ofArticle();
  }

  /** « la cheffe de la Mission »: whom the office's institution stood for before. */
  private Actors institutionOf(Person person) {
    if (person.office() == null) {
      return Actors.NONE;
    }
    List<String> words = List.of(FoldedText.fold(person.office()).split("[^\\p{L}-]+"));
    for (Map.Entry<String, Actors> head : heads.entrySet()) {
      if (words.contains(FoldedText.fold(head.getKey()))) {
        return head.getValue();
      }
    }
    return Actors.NONE;
  }
}
