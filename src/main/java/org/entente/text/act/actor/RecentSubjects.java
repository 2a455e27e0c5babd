package org.entente.text.act.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.entity.person.Person;

/** The latest subjects of an article, whom its pronouns and « le pays » can mean. */
final class RecentSubjects {
  /** Stands for either gender. */
  private static final String EITHER = "";

  private final ActorKinds kinds;
  private final Map<String, String> genders = new HashMap<>();
  private final Recent subjects = new Recent();
  private final Recent speakers = new Recent();
  private Actors last = Actors.NONE;
  private Actors lastPerson = Actors.NONE;
  private Actors lastState = Actors.NONE;
  private Actors lastOrganisation = Actors.NONE;
  private Actors lastPlural = Actors.NONE;

  RecentSubjects(ActorKinds kinds, List<Person> people) {
    this.kinds = kinds;
    for (Person person : people) {
      String gender = PersonGender.of(person);
      if (gender != null) {
        genders.put(person.id(), gender);
      }
    }
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

    /** The latest one; {@link Actors#NONE} before there is any. */
    private Actors of(String gender) {
      return latest.getOrDefault(gender == null ? EITHER : gender, Actors.NONE);
    }
  }

  /** Notes the subject of a singular verb; gender m, f or null. */
  void addSingular(Actors actors, String gender) {
    note(actors, gender);
    if (actors.personId() != null) {
      subjects.add(actors, genders.get(actors.personId()));
      speakers.add(actors, genders.get(actors.personId()));
    } else if (actors.ids().size() == 1) {
      subjects.add(actors, gender);
    }
  }

  /** Notes a subject that is several actors, or whose verb is plural. */
  void addPlural(Actors actors, String gender) {
    note(actors, gender);
    if (actors.isKnown() || actors.personId() != null) {
      lastPlural = actors;
    }
  }

  private void note(Actors actors, String gender) {
    noteOrganisation(actors);
    if (actors.personId() != null) {
      last = actors;
      lastPerson = actors;
      if (gender != null) {
        genders.putIfAbsent(actors.personId(), gender);
      }
    } else if (actors.isKnown()) {
      last = actors;
      lastState = isOneState(actors) ? actors : lastState;
    }
  }

  /** The only organisation among some actors, or the one that a person speaks for. */
  private void noteOrganisation(Actors actors) {
    String body = null;
    for (String id : actors.ids()) {
      if (!kinds.isState(id)) {
        if (body != null) {
          return;
        }
        body = id;
      }
    }
    if (body != null) {
      lastOrganisation = new Actors(List.of(body), null, actors.surface(), actors.confidence());
    }
  }

  private boolean isOneState(Actors actors) {
    return actors.ids().size() == 1 && kinds.isState(actors.ids().get(0));
  }

  /** m or f where the article shows it of a person, otherwise null. */
  String gender(Person person) {
    return genders.get(person.id());
  }

  Actors last() {
    return last;
  }

  Actors lastPerson() {
    return lastPerson;
  }

  Actors lastState() {
    return lastState;
  }

  Actors lastOrganisation() {
    return lastOrganisation;
  }

  Actors lastPlural() {
    return lastPlural;
  }

  /** The latest singular subject of a gender. */
  Actors singular(String gender) {
    return subjects.of(gender);
  }

  /** The latest person of a gender who was a subject. */
  Actors person(String gender) {
    Actors speaker = speakers.of(gender);
    return speaker.isSomebody() || gender != null ? speaker : lastPerson;
  }

  /** The state that was a subject, or that the person before speaks for. */
  Actors state() {
    return isOneState(lastPerson) && last.equals(lastPerson)
        ? withoutPerson(lastPerson).weakened(0.8)
        : lastState.weakened(0.7);
  }

  /** The state that the person before speaks for. */
  Actors stateOfPerson() {
    return isOneState(lastPerson) ? withoutPerson(lastPerson).weakened(0.9) : state();
  }

  private static Actors withoutPerson(Actors actors) {
    return new Actors(actors.ids(), null, actors.surface(), actors.confidence());
  }
}
