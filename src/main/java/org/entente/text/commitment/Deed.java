package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An act as the search for its undertaking sees it.
 *
 * @param actId its id
 * @param story the canonical article of the article that tells it
 * @param published last day on which that article can have appeared, or null
 * @param kind what it does to an undertaking
 * @param by who is bound or asks, with the states and bodies they belong to
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
 */
public record Deed(
    String actId,
    String story,
    LocalDate published,
    DeedKind kind,
    Set<String> by,
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
    String follows) {

  /** Whether it says of itself to stand so to an undertaking. */
  boolean says(CommitmentVocabulary.Sense sense) {
    return senses.contains(sense);
  }

  /** Whether it names nothing by which it could be known again. */
  boolean isBare() {
    return objects.isEmpty() && names.isEmpty();
  }

  /** The same deed with other names. */
  Deed withNames(Set<String> others) {
    return new Deed(
        actId,
        story,
        published,
        kind,
        by,
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
        follows);
  }

  /** The same deed as a continuation of another one of its article. */
  Deed following(String leader, String ownKey) {
    return new Deed(
        actId,
        story,
        published,
        kind,
        by,
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
        leader);
  }
}
