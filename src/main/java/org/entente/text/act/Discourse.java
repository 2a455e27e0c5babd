package org.entente.text.act;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
final class Discourse {
  /** One state must be named this many times as often as the next to be the other party. */
  private static final int CLEARLY = 2;

  private final List<Mention> mentions;
  private final List<Person> people;
  private final Map<String, Entity> entities;
  private final Standpoint standpoint;
  private final Map<String, Actors> heads = new TreeMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final ArrayDeque<Recent> recent = new ArrayDeque<>();
  private Actors lastSubject = Actors.NONE;
  private Actors lastPerson = Actors.NONE;
  private Actors lastState = Actors.NONE;
  private Actors lastOrganisation = Actors.NONE;
  private Actors lastPlural = Actors.NONE;
  private String lastSpeaker;

  Discourse(
      List<Mention> mentions,
      List<Person> people,
      Map<String, Entity> entities,
      Standpoint standpoint) {
    this.mentions = mentions;
    this.people = people;
    this.entities = entities;
    this.standpoint = standpoint;
  }

  /** A singular subject with its gender, m or f, or null when nothing shows it. */
  private record Recent(Actors actors, String gender) {}

  /** Remembers the subject of a main clause. */
  void subject(Actors actors, boolean plural, String gender) {
    if (!actors.isKnown() && actors.personId() == null) {
      return;
    }
    if (actors.personId() != null && gender != null) {
      genders.putIfAbsent(actors.personId(), gender);
    }
    if (!plural && (actors.personId() != null || actors.ids().size() == 1)) {
      String known = actors.personId() == null ? gender : genders.get(actors.personId());
      recent.addFirst(new Recent(actors, known));
    }
    lastSubject = actors;
    if (actors.personId() != null) {
      lastPerson = actors;
    } else if (actors.ids().size() == 1) {
      if (isState(actors.ids().get(0))) {
        lastState = actors;
      } else {
        lastOrganisation = actors;
      }
    }
    if (plural) {
      lastPlural = actors;
    }
  }

  void speaker(String personId) {
    if (personId != null) {
      lastSpeaker = personId;
    }
  }

  String lastSpeaker() {
    return lastSpeaker;
  }

  /** « il », « elle »: the latest singular subject of that gender. */
  Actors singular(String gender) {
    for (Recent subject : recent) {
      if (subject.gender() == null || gender == null || subject.gender().equals(gender)) {
        return weakened(subject.actors(), 0.8);
      }
    }
    return Actors.NONE;
  }

  /** « a-t-il ajouté », « l'ambassadrice »: the latest person of that gender who was a subject. */
  Actors person(String gender) {
    for (Recent subject : recent) {
      boolean fits = subject.gender() == null || gender == null || subject.gender().equals(gender);
      if (fits && subject.actors().personId() != null) {
        return weakened(subject.actors(), 0.8);
      }
    }
    return gender == null ? weakened(lastPerson, 0.8) : Actors.NONE;
  }

  /** « ils », « elles ». */
  Actors plural() {
    return weakened(lastPlural, 0.75);
  }

  /**
   * « le pays », « le gouvernement »: the state that was a subject, or that the person speaks for.
   */
  Actors state() {
    if (lastPerson.ids().size() == 1
        && isState(lastPerson.ids().get(0))
        && lastSubject.equals(lastPerson)) {
      return weakened(
          new Actors(lastPerson.ids(), null, lastPerson.surface(), lastPerson.confidence()), 0.8);
    }
    return weakened(lastState, 0.7);
  }

  /** « l'organisation », « la mission ». */
  Actors organisation() {
    return weakened(lastOrganisation, 0.7);
  }

  /**
   * « les deux parties », « les deux pays »: the two states that the article is about, before a
   * place.
   */
  Actors pair(int offset) {
    List<String> before = pair(mentions.stream().filter(m -> m.span().start() < offset).toList());
    List<String> ids = before.isEmpty() ? pair(mentions) : before;
    return ids.isEmpty() ? Actors.NONE : new Actors(ids, null, null, 0.85);
  }

  /** The one that is not {@code known} among the two parties. */
  Actors otherThan(Actors known, int offset) {
    return pair(offset).without(known);
  }

  private List<String> pair(List<Mention> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : candidates) {
      boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
      if (party && mention.entityId() != null && !mention.isPerson()) {
        counts.merge(mention.entityId(), 1, Integer::sum);
      }
    }
    if (standpoint.focus().equals(standpoint.home()) && isState(standpoint.home())) {
      counts.merge(standpoint.home(), 1, Integer::sum);
    }
    List<String> states = ranked(counts, true);
    if (states.size() >= 2 && (states.size() == 2 || isClear(states, counts))) {
      return sorted(states.get(0), states.get(1));
    }
    if (states.size() >= 2) {
      return List.of();
    }
    List<String> organisations = ranked(counts, false);
    if (states.size() == 1
        && organisations.size() >= 1
        && (organisations.size() == 1 || isFirstClear(organisations, counts))) {
      return sorted(states.get(0), organisations.get(0));
    }
    return states.isEmpty() && organisations.size() == 2
        ? sorted(organisations.get(0), organisations.get(1))
        : List.of();
  }

  private List<String> ranked(Map<String, Integer> counts, boolean states) {
    List<String> ids = new ArrayList<>(counts.keySet());
    ids.removeIf(id -> isState(id) != states);
    ids.sort(
        Comparator.comparing((String id) -> !id.equals(standpoint.focus()))
            .thenComparing(id -> -counts.get(id))
            .thenComparing(id -> id));
    return ids;
  }

  /** The second is named clearly more often than the third. */
  private static boolean isClear(List<String> ids, Map<String, Integer> counts) {
    return counts.get(ids.get(1)) >= CLEARLY * counts.get(ids.get(2));
  }

  private static boolean isFirstClear(List<String> ids, Map<String, Integer> counts) {
    return counts.get(ids.get(0)) >= CLEARLY * counts.get(ids.get(1));
  }

  private static List<String> sorted(String a, String b) {
    return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
  }

  boolean isState(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.kind() == Entity.Kind.COUNTRY;
  }

  /** Whether it can undertake something; agencies and papers only report. */
  boolean isActor(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.isActor() && entity.defaultRole() != Role.OTHER;
  }

  /**
   * Remembers whom a noun stood for: « le Département vietnamien de … », later « le Département ».
   */
  void remember(String noun, Actors actors) {
    heads.put(noun, actors);
  }

  Actors remembered(String noun) {
    return weakened(heads.getOrDefault(noun, Actors.NONE), 0.85);
  }

  /** « son pays »: the state that the person before speaks for. */
  Actors stateOfPerson() {
    boolean state = lastPerson.ids().size() == 1 && isState(lastPerson.ids().get(0));
    return state
        ? weakened(
            new Actors(lastPerson.ids(), null, lastPerson.surface(), lastPerson.confidence()), 0.9)
        : state();
  }

  /** The other one where the whole article knows only two parties. */
  Actors soleCounterpart(Actors by) {
    List<String> parties = pair(mentions);
    return by.ids().size() == 1 && parties.contains(by.ids().get(0))
        ? weakened(new Actors(parties, null, null, 0.85).without(by), 0.85)
        : Actors.NONE;
  }

  /** The person whose mention lies at the offset, or null. */
  Person personAt(int offset) {
    for (Person person : people) {
      for (var span : person.mentions()) {
        if (span.start() <= offset && offset < span.end()) {
          return person;
        }
      }
    }
    return null;
  }

  /** Whom a person speaks for: their affiliation, or else the article's only partner. */
  Actors of(Person person) {
    if (person.affiliationId() != null && isActor(person.affiliationId())) {
      return new Actors(List.of(person.affiliationId()), person.id(), person.name(), 0.9);
    }
    Actors remembered = officeOf(person);
    if (remembered.isKnown()) {
      return new Actors(remembered.ids(), person.id(), person.name(), 0.75);
    }
    Set<String> partners = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.role() == Role.PARTNER && mention.entityId() != null && !mention.isPerson()) {
        partners.add(mention.entityId());
      }
    }
    List<String> others = new ArrayList<>(partners.size() == 1 ? partners : pair(mentions));
    others.remove(standpoint.focus());
    return new Actors(
        others.size() == 1 ? List.copyOf(others) : List.of(),
        person.id(),
        person.name(),
        others.size() == 1 ? 0.7 : 0.5);
  }

  /** « la cheffe de la Mission »: whom the office's institution stood for before. */
  private Actors officeOf(Person person) {
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
    return last == null ? Actors.NONE : weakened(of(last), 0.85);
  }

  private static Actors weakened(Actors actors, double factor) {
    return new Actors(
        actors.ids(), actors.personId(), actors.surface(), actors.confidence() * factor);
  }
}
