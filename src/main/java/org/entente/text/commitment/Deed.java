package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An act as the search for its undertaking sees it.
 *
 * @param actId its id
 * @param story the canonical article of the article that tells it
 * @param published last day on which that article can have appeared, or null
 * @param kind what it does to an undertaking
 * @param by who is bound or asks, with the states and bodies they belong to
 * @param others who may be bound, where the clause of a report does not name it, otherwise empty
 * @param to who benefits or is asked, in the same way, and where it is to happen
 * @param towardsNamed whether the clause itself names the other side
 * @param families ids of the families of its action
 * @param head folded lemma of the thing that the action is about, or null
 * @param objects folded lemmas of the things it names
 * @param generic folded lemmas of nouns that name no object of their own
 * @param names folded names of places, works and people in its content
 * @param amounts numbers of things
 * @param senses how it says to stand to an undertaking
 * @param key by which it is known again
 * @param follows the key of the deed of the same article that it continues, or null
 * @param answers the act of the same article that asks for what it promises, or null
 */
public record Deed(
    String actId,
    String story,
    LocalDate published,
    DeedKind kind,
    Set<String> by,
    Set<String> others,
    Set<String> to,
    boolean towardsNamed,
    Set<String> families,
    String head,
    Set<String> objects,
    Set<String> generic,
    Set<String> names,
    List<Amount> amounts,
    Set<CommitmentVocabulary.Sense> senses,
    String key,
    String follows,
    String answers) {

  /** Whether it says of itself to stand so to an undertaking. */
  boolean says(CommitmentVocabulary.Sense sense) {
    return senses.contains(sense);
  }

  /** Who is bound, and who else may be. */
  public Set<String> kin() {
    Set<String> kin = new TreeSet<>(by);
    kin.addAll(others);
    return kin;
  }

  /** Whether it names nothing by which it could be known again. */
  boolean isBare() {
    return objects.isEmpty() && names.isEmpty();
  }

  /** Whether what it names can stand for other things that were named before. */
  boolean isOpen() {
    return isBare() || says(CommitmentVocabulary.Sense.KIND);
  }

  /** « a accepté l'offre de la Jordanie »: what the other side offered is agreed. */
  boolean accepts() {
    return kind == DeedKind.AGREED
        && says(CommitmentVocabulary.Sense.WORD)
        && by.size() == 1
        && !to.isEmpty();
  }

  /** The same deed as one that others may be bound by. */
  Deed binding(Set<String> bound) {
    return new Deed(
        actId,
        story,
        published,
        kind,
        by,
        bound,
        to,
        towardsNamed,
        families,
        head,
        objects,
        generic,
        names,
        amounts,
        senses,
        key,
        follows,
        answers);
  }

  /** The same deed with other names. */
  Deed withNames(Set<String> others) {
    return new Deed(
        actId,
        story,
        published,
        kind,
        by,
        others,
        to,
        towardsNamed,
        families,
        head,
        objects,
        generic,
        others,
        amounts,
        senses,
        key,
        follows,
        answers);
  }

  /** The same deed as a continuation of another one of its article. */
  Deed following(String leader, String ownKey) {
    return new Deed(
        actId,
        story,
        published,
        kind,
        by,
        others,
        to,
        towardsNamed,
        families,
        head,
        objects,
        generic,
        names,
        amounts,
        senses,
        ownKey,
        leader,
        answers);
  }

  /** The same deed about the things that another one of its article names. */
  Deed about(Deed named) {
    String unit = named.amounts().isEmpty() ? "" : named.amounts().get(0).unit();
    Deed deed =
        new Deed(
            actId,
            story,
            published,
            kind,
            by,
            others,
            to.isEmpty() ? named.to() : to,
            towardsNamed,
            families.isEmpty() ? named.families() : families,
            named.head(),
            named.objects(),
            named.generic(),
            named.names(),
            amounts.stream().map(amount -> amount.counting(unit)).toList(),
            senses,
            null,
            null,
            answers);
    return deed.following(null, CommitmentKey.of(deed));
  }

  /** The same deed as a promise of what another one of its article asks for. */
  Deed answering(Deed request) {
    Deed promise =
        new Deed(
            actId,
            story,
            published,
            kind,
            by,
            others,
            to.isEmpty() ? request.by() : to,
            towardsNamed,
            request.families(),
            request.head(),
            request.objects(),
            request.generic(),
            request.names(),
            request.amounts(),
            senses,
            null,
            null,
            request.actId());
    return promise.following(null, CommitmentKey.of(promise));
  }
}
