package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.text.FoldedText;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.person.PersonIndex;

/**
 * The people of an article: whom their names, offices and « ce dernier » mean, for whom they speak.
 */
final class Spokespeople {
  /** Begins the office of one of whom the text tells no office of its own. */
  private static final String COUNTERPART = "homologue";

  private final List<Person> all;
  private final PersonIndex index;
  private final Offices offices;
  private final ActorKinds kinds;
  private final Affiliations affiliations;
  private final RememberedNouns nouns;
  private final RecentSubjects subjects;
  private final ShortNames shortNames;

  /** Ids of those whose office says where they are sent. */
  private final Set<String> sent = new HashSet<>();

  private final List<Person> officials;

  Spokespeople(
      List<Person> people,
      ActorKinds kinds,
      Affiliations affiliations,
      RememberedNouns nouns,
      RecentSubjects subjects,
      ShortNames shortNames) {
    this.shortNames = shortNames;
    this.all = List.copyOf(people);
    this.index = new PersonIndex(people);
    this.offices = new Offices(people);
    this.kinds = kinds;
    this.affiliations = affiliations;
    this.nouns = nouns;
    this.subjects = subjects;
    for (Person person : people) {
      if (Offices.isSentTo(person)) {
        sent.add(person.id());
      }
    }
    this.officials = all.stream().filter(this::isOfficial).toList();
  }

  /** The person whose name holds a place, or null. */
  Person at(int offset) {
    return index.at(offset);
  }

  /** Who holds an office before a place; {@link Actors#NONE} where nobody does. */
  Actors holder(String noun, Set<String> phrase, int offset) {
    Person holder = offices.holder(noun, phrase, offset);
    return holder == null ? Actors.NONE : of(holder).weakened(0.85);
  }

  /** Whoever is named last before a place and speaks for a state. */
  Actors lastOf(String id, int offset) {
    Person last = last(offset, person -> of(person).ids().contains(id));
    return last == null ? Actors.NONE : of(last);
  }

  /** Whoever is named before a place only as somebody's counterpart and speaks for the state. */
  Actors counterpartOf(String id, int offset) {
    Person last =
        last(
            offset,
            person ->
                person.office() != null
                    && FoldedText.fold(person.office()).startsWith(COUNTERPART)
                    && of(person).ids().contains(id));
    return last == null ? Actors.NONE : of(last).weakened(0.85);
  }

  /** Whoever is named last before a place and is shown to be of a gender. */
  Actors lastOfGender(String gender, int offset) {
    Person last = last(offset, person -> gender.equals(subjects.gender(person)));
    return last == null ? Actors.NONE : of(last).weakened(0.75);
  }

  /**
   * Whether a subject whose gender nothing shows stands before somebody of the gender that is
   * meant: « a dit Dara Keo en recevant la ministre, Mme Lind. Elle … ».
   */
  boolean isSurpassed(Actors subject, String gender, int offset) {
    Person named = last(offset, person -> gender.equals(subjects.gender(person)));
    Person own = last(offset, person -> person.id().equals(subject.personId()));
    return named != null
        && own != null
        && isByName(subject, own)
        && subjects.gender(own) == null
        && Offices.latest(named, offset) > Offices.latest(own, offset);
  }

  /** Whether the words of a subject hold the name; « son hôte » does not. */
  private static boolean isByName(Actors subject, Person person) {
    return subject.surface() == null
        || List.of(person.name().split(" ")).stream().anyMatch(subject.surface()::contains);
  }

  /** Whoever is named last before a place, the latest speaker left aside, on another side. */
  Actors counterpart(int offset) {
    Actors speaker = subjects.lastPerson();
    Person other = last(offset, person -> !person.id().equals(speaker.personId()));
    Actors side = other == null ? Actors.NONE : of(other);
    return side.isKnown() && !side.ids().equals(speaker.ids()) ? side.weakened(0.85) : Actors.NONE;
  }

  /** Whoever is named last before a place. */
  Actors lastNamed(int offset) {
    Person last = index.before(offset);
    return last == null ? Actors.NONE : of(last).weakened(0.85);
  }

  private Person last(int offset, Predicate<Person> fits) {
    Person last = null;
    int latest = -1;
    for (Person person : all) {
      int at = Offices.latest(person, offset);
      if (at > latest && fits.test(person)) {
        latest = at;
        last = person;
      }
    }
    return last;
  }

  /**
   * The person of whose name a word is a part of its own, or null; « Mme Lind » for « Vera Lind ».
   */
  Person named(String word) {
    List<Person> fitting = new ArrayList<>();
    for (Person person : all) {
      if (List.of(person.name().split("[\\s'\u2019]+")).contains(word)) {
        fitting.add(person);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** Remembers whom a person speaks for; what is remembered first stays. */
  void adopt(String personId, List<String> ids) {
    affiliations.adopt(personId, ids);
  }

  /** Whether neither an office nor the text has said whom a person speaks for. */
  boolean isOpen(String personId) {
    return affiliations.isOpen(personId)
        && all.stream()
            .filter(person -> person.id().equals(personId))
            .noneMatch(
                person ->
                    isOfficial(person)
                        || institution(person).isKnown()
                        || !affiliations.bySecretariat(person).isEmpty());
  }

  /** Whom a person speaks for, as far as the article shows it. */
  Actors of(Person person) {
    List<String> secretariat = affiliations.bySecretariat(person);
    if (!secretariat.isEmpty() && !isOfficial(person)) {
      return new Actors(secretariat, person.id(), person.name(), 0.75);
    }
    List<String> adopted = affiliations.adoptedBy(person);
    if (!adopted.isEmpty()) {
      return new Actors(adopted, person.id(), person.name(), 0.75);
    }
    if (isOfficial(person)) {
      return new Actors(List.of(person.affiliationId()), person.id(), person.name(), 0.9);
    }
    Actors institution = institution(person);
    if (institution.ids().size() == 1) {
      return new Actors(institution.ids(), person.id(), person.name(), 0.75);
    }
    List<String> byOffice = affiliations.byOffice(person, subjects.lastState());
    if (!byOffice.isEmpty()) {
      affiliations.guess(person.id(), byOffice);
      return new Actors(byOffice, person.id(), person.name(), 0.7);
    }
    List<String> side = affiliations.byOthers(officials);
    List<String> only = side.isEmpty() ? affiliations.solePartner() : side;
    double confidence = only.isEmpty() ? 0.5 : side.isEmpty() ? 0.7 : 0.65;
    return new Actors(only, person.id(), person.name(), confidence);
  }

  private Actors institution(Person person) {
    if (person.office() == null
        || sent.contains(person.id())
        || ShortNames.isNational(person.office())) {
      return Actors.NONE;
    }
    Actors remembered = nouns.ofOffice(person.office());
    return remembered.isKnown() || person.mentions().isEmpty()
        ? remembered
        : shortNames.inOffice(person.office(), person.mentions().get(0).start());
  }

  private boolean isOfficial(Person person) {
    return person.affiliationId() != null
        && !sent.contains(person.id())
        && kinds.isActor(person.affiliationId());
  }
}
