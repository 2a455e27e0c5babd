package org.entente.text.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.comparison.Bearers;
import org.entente.text.commitment.comparison.Recollection;

/**
 * Under which keys the deeds that may be one undertaking meet: an actor with a thing, a name or a
 * number of what it does. A request stands under the side that is asked besides, where the acts of
 * that side can answer it. Instruments without things of their own stand under their parties. What
 * binds stands under its sides besides, where what only recalls it can find it. Wordings without
 * things of their own stand under all their generic nouns together, so that rhetoric meets only
 * what is worded alike.
 */
public final class BlockKeys {
  /** A deed stands under so many words at most, in their order. */
  private static final int MOST_WORDS = 8;

  private static final int MOST_ACTORS = 6;

  private BlockKeys() {}

  /** The keys of a deed, without repetitions; none for a deed of nobody known. */
  public static List<String> of(Deed deed) {
    boolean asks = deed.kind() == DeedKind.REQUESTED;
    Set<String> keys = new TreeSet<>();
    List<String> words = words(deed);
    for (String actor : first(asks ? deed.by() : deed.kin())) {
      words.forEach(word -> keys.add((asks ? "asks" : "does") + "|" + actor + "|" + word));
    }
    if (deed.isBare() && deed.says(Sense.INSTRUMENT) && !asks) {
      keys.add("signs|" + String.join("+", new TreeSet<>(Bearers.parties(deed))));
    }
    if (deed.kind().binds()) {
      for (String actor : first(deed.to())) {
        words.forEach(word -> keys.add("gets|" + actor + "|" + word));
      }
    }
    if (!deed.others().isEmpty()) {
      for (String actor : first(deed.by())) {
        words.forEach(word -> keys.add("gets|" + actor + "|" + word));
      }
    }
    if (asks) {
      for (String actor : first(deed.to())) {
        words.forEach(word -> keys.add("does|" + actor + "|" + word));
      }
    }
    keys.addAll(Recollection.keys(deed));
    return List.copyOf(keys);
  }

  private static List<String> first(Set<String> ids) {
    return ids.stream().limit(MOST_ACTORS).toList();
  }

  private static List<String> words(Deed deed) {
    List<String> words = new ArrayList<>();
    deed.objects().stream().limit(MOST_WORDS).forEach(words::add);
    deed.names().stream().limit(MOST_WORDS).forEach(words::add);
    if (deed.isBare()) {
      deed.amounts().forEach(amount -> words.add(amount.value().toPlainString()));
      if (words.isEmpty() && !deed.generic().isEmpty()) {
        words.add(String.join("+", deed.generic()));
      }
    }
    return words;
  }
}
