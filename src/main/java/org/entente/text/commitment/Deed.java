package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.commitment.CommitmentVocabulary.Sense;

/**
 * An act as the search for its undertaking sees it. What is asked of it everywhere has a short way
 * past its parts: {@code deed.by()} is {@code deed.sides().by()}.
 *
 * @param telling where it is told
 * @param kind what it does to an undertaking
 * @param sides who does it towards whom
 * @param matter what it is about
 * @param senses how it says to stand to an undertaking
 * @param links how it stands to other deeds
 */
public record Deed(
    Telling telling, DeedKind kind, Sides sides, Matter matter, Set<Sense> senses, Links links) {

  /**
   * Where an act is told.
   *
   * @param actId id of the act
   * @param story the canonical article of the article that tells it
   * @param published last day on which that article can have appeared, or null
   */
  public record Telling(String actId, String story, LocalDate published) {}

  /**
   * Who does what is done, and towards whom.
   *
   * @param by who is bound or asks, with the states and bodies they belong to
   * @param others who may be bound, where the clause of a report does not name it, otherwise empty
   * @param to who benefits or is asked, in the same way, and where it is to happen
   * @param towardsNamed whether the clause itself names the other side
   */
  public record Sides(Set<String> by, Set<String> others, Set<String> to, boolean towardsNamed) {
    /** Both of them. */
    public Set<String> all() {
      return union(by, to);
    }

    private Sides binding(Set<String> bound) {
      return new Sides(by, bound, to, towardsNamed);
    }

    private Sides towards(Set<String> side) {
      return to.isEmpty() ? new Sides(by, others, side, towardsNamed) : this;
    }
  }

  /**
   * What is done with what.
   *
   * @param families ids of the families of the action
   * @param head folded lemma of the thing that the action is about, or null
   * @param objects folded lemmas of the things it names
   * @param generic folded lemmas of nouns that name no object of their own
   * @param names folded names of places, works and people in its content
   * @param amounts numbers of things
   */
  public record Matter(
      Set<String> families,
      String head,
      Set<String> objects,
      Set<String> generic,
      Set<String> names,
      List<Amount> amounts) {
    private Matter naming(Set<String> others) {
      return new Matter(families, head, objects, generic, others, amounts);
    }

    /** The same action and numbers, of the things of another one. */
    private Matter about(Matter named) {
      String unit = named.amounts.isEmpty() ? "" : named.amounts.get(0).unit();
      return new Matter(
          families.isEmpty() ? named.families : families,
          named.head,
          named.objects,
          named.generic,
          named.names,
          amounts.stream().map(amount -> amount.counting(unit)).toList());
    }
  }

  /**
   * How a deed stands to other ones.
   *
   * @param key by which it is known again
   * @param follows the key of the deed of the same article that it continues, or null
   * @param answers the act of the same article that asks for what it promises, or null
   */
  public record Links(String key, String follows, String answers) {}

  /** A deed that continues no other one and answers none. */
  static Deed of(Telling telling, DeedKind kind, Sides sides, Matter matter, Set<Sense> senses) {
    return of(telling, kind, sides, matter, senses, null);
  }

  private static Deed of(
      Telling telling,
      DeedKind kind,
      Sides sides,
      Matter matter,
      Set<Sense> senses,
      String answers) {
    Links unknown = new Links(null, null, answers);
    Deed deed = new Deed(telling, kind, sides, matter, senses, unknown);
    return deed.following(null, CommitmentKey.of(deed));
  }

  private static Set<String> union(Set<String> ones, Set<String> others) {
    Set<String> union = new TreeSet<>(ones);
    union.addAll(others);
    return union;
  }

  /** Whether it says of itself to stand so to an undertaking. */
  public boolean says(Sense sense) {
    return senses.contains(sense);
  }

  /** Who is bound, and who else may be. */
  public Set<String> kin() {
    return union(sides.by, sides.others);
  }

  /** Whether it names nothing by which it could be known again. */
  public boolean isBare() {
    return matter.objects.isEmpty() && matter.names.isEmpty();
  }

  /** Whether what it names can stand for other things that were named before. */
  public boolean isOpen() {
    return isBare() || says(Sense.KIND);
  }

  /** « a accepté l'offre de la Jordanie »: what the other side offered is agreed. */
  public boolean accepts() {
    return kind == DeedKind.AGREED && says(Sense.WORD) && by().size() == 1 && !to().isEmpty();
  }

  /** The same deed as one that others may be bound by. */
  Deed binding(Set<String> bound) {
    return new Deed(telling, kind, sides.binding(bound), matter, senses, links);
  }

  /** The same deed with other names. */
  Deed withNames(Set<String> others) {
    return new Deed(telling, kind, sides, matter.naming(others), senses, links);
  }

  /** The same deed as a continuation of another one of its article. */
  Deed following(String leader, String ownKey) {
    Links following = new Links(ownKey, leader, links.answers);
    return new Deed(telling, kind, sides, matter, senses, following);
  }

  /** The same deed about the things that another one of its article names. */
  Deed about(Deed named) {
    Matter things = matter.about(named.matter);
    return of(telling, kind, sides.towards(named.to()), things, senses, links.answers);
  }

  /** The same deed as a promise of what another one of its article asks for. */
  Deed answering(Deed request) {
    Sides towards = sides.towards(request.by());
    return of(telling, kind, towards, request.matter, senses, request.actId());
  }

  public String actId() {
    return telling.actId;
  }

  public String story() {
    return telling.story;
  }

  public LocalDate published() {
    return telling.published;
  }

  public Set<String> by() {
    return sides.by;
  }

  public Set<String> others() {
    return sides.others;
  }

  public Set<String> to() {
    return sides.to;
  }

  public Set<String> families() {
    return matter.families;
  }

  public String head() {
    return matter.head;
  }

  public Set<String> objects() {
    return matter.objects;
  }

  public Set<String> generic() {
    return matter.generic;
  }

  public Set<String> names() {
    return matter.names;
  }

  public List<Amount> amounts() {
    return matter.amounts;
  }

  public String key() {
    return links.key;
  }

  public String follows() {
    return links.follows;
  }

  public String answers() {
    return links.answers;
  }
}
