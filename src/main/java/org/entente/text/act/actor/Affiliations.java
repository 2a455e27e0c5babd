package org.entente.text.act.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.entity.person.Person;

/**
 * Whom the people of an article speak for where their office does not say it: whose minister the
 * text calls them, whose undertaking they announce, the state of the agency or of the dateline.
 */
final class Affiliations {
  private static final String UNITED_NATIONS = "UN";

  private static final Pattern SECRETARY_GENERAL =
      Pattern.compile(
          "(?:(?:representante?|envoyee?|coordonnat\\w+|emissaire)(?: \\w+){0,4} d[ue] (?:la )?)?"
              + "(?:sous-)?secretaire generale?(?: adjointe?)?(?: (?:a la|aux?|pour) .*)?,?");

  private final ActorNouns nouns;
  private final Standpoint standpoint;
  private final PartyPair parties;
  private final NamedStates named;
  private final Map<String, List<String>> adopted = new HashMap<>();
  private final Map<String, List<String>> guessed = new HashMap<>();

  Affiliations(ActorNouns nouns, Standpoint standpoint, PartyPair parties, NamedStates named) {
    this.nouns = nouns;
    this.standpoint = standpoint;
    this.parties = parties;
    this.named = named;
  }

  /** Remembers whom a person speaks for; what is remembered first stays. */
  void adopt(String personId, List<String> ids) {
    adopted.putIfAbsent(personId, ids);
  }

  /** Remembers whom a person is taken to speak for until the text says it. */
  void guess(String personId, List<String> ids) {
    guessed.putIfAbsent(personId, ids);
  }

  /** What is remembered of a person; empty when nothing is. */
  List<String> adoptedBy(Person person) {
    List<String> guess = guessed.getOrDefault(person.id(), List.of());
    return adopted.getOrDefault(person.id(), guess);
  }

  /** Whether the text has not said yet whom a person speaks for. */
  boolean isOpen(String personId) {
    return !adopted.containsKey(personId);
  }

  /** The United Nations for their Secretary-General and who speaks for him; empty for others. */
  List<String> bySecretariat(Person person) {
    return isSecretaryGeneral(person) && named.namesBodyOf(UNITED_NATIONS)
        ? List.of(UNITED_NATIONS)
        : List.of();
  }

  /**
   * By the kind of the office: an envoy speaks for the party that is not at home, a minister for
   * the state where the news is told or which the text spoke of last.
   *
   * @param lastState the state that was a subject last
   * @return empty when the office shows nothing
   */
  List<String> byOffice(Person person, Actors lastState) {
    String sense = person.office() == null ? null : nouns.senseOf(person.office());
    boolean body = person.office() != null && ShortNames.isNational(person.office());
    if (sense == null && !body) {
      return List.of();
    }
    String here = here();
    if (ActorNouns.ENVOY.equals(sense)) {
      return away(here);
    }
    boolean told = here != null && !here.equals(standpoint.focus());
    boolean minister = ActorNouns.MINISTER.equals(sense);
    boolean national = body || minister || nouns.isNational(person.office());
    if (told && (national || here.equals(standpoint.home()))) {
      return List.of(here);
    }
    boolean unnamed = minister && here == null && !lastState.isKnown();
    return unnamed ? unnamed() : national ? lastState.ids() : List.of();
  }

  /** The state of a minister of whom the text has said nothing yet: the one that it names most. */
  private List<String> unnamed() {
    return named.mostNamed(Actors.NONE).ids();
  }

  /**
   * The party that none of the others speaks for, where all of them speak for the other one.
   *
   * @param others people whose side is known
   * @return empty where that does not tell
   */
  List<String> byOthers(List<Person> others) {
    List<String> pair = parties.ofArticle();
    List<String> sides = others.stream().map(Person::affiliationId).distinct().toList();
    return pair.size() == 2 && sides.size() == 1 && pair.contains(sides.get(0))
        ? pair.stream().filter(id -> !id.equals(sides.get(0))).toList()
        : List.of();
  }

  /**
   * The article's only partner, or the only party besides the focus; empty where there are more.
   */
  List<String> solePartner() {
    Collection<String> partners =
        named.partners().size() == 1 ? named.partners() : parties.ofArticle();
    List<String> others = partners.stream().filter(id -> !id.equals(standpoint.focus())).toList();
    return others.size() == 1 ? others : List.of();
  }

  /**
   * « le Secrétaire général adjoint aux opérations de paix », « la représentante spéciale du
   * Secrétaire général pour le Soudan »: of no other body.
   */
  private static boolean isSecretaryGeneral(Person person) {
    return person.office() != null
        && SECRETARY_GENERAL.matcher(FoldedText.fold(person.office())).matches();
  }

  /** The state of the agency where its own bodies can be meant, or {@link Actors#NONE}. */
  Actors home() {
    String home = standpoint.home();
    boolean own = home != null && (home.equals(standpoint.focus()) || named.names(home));
    return own ? new Actors(List.of(home), null, null, 0.7) : Actors.NONE;
  }

  /** The state of the dateline's place where the text names it, or {@link Actors#NONE}. */
  Actors venue() {
    String venue = standpoint.venue();
    return venue != null && named.names(venue)
        ? new Actors(List.of(venue), null, null, 0.7)
        : Actors.NONE;
  }

  /** The one of the two parties that is not where the news is told. */
  private List<String> away(String here) {
    List<String> pair = parties.ofArticle();
    return here != null && pair.contains(here)
        ? pair.stream().filter(id -> !id.equals(here)).toList()
        : List.of();
  }

  /** The state of the dateline or else the agency's own, where the text names it; or null. */
  private String here() {
    boolean there = standpoint.venue() != null && named.names(standpoint.venue());
    String here = there ? standpoint.venue() : standpoint.home();
    return here != null && named.names(here) ? here : null;
  }
}
