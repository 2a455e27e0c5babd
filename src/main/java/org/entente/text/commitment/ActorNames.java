package org.entente.text.commitment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.FoldedText;
import org.entente.text.entity.Entity;

/**
 * The actors of the lexicon: for whom their agencies act, which body belongs to which organisation,
 * and the words of their names, which say nothing about an object.
 */
public final class ActorNames implements Serializable {
  private static final int SHORTEST = 3;

  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();
  private final Map<String, String> ids = new HashMap<>();

  /** The entities of the lexicon. */
  public ActorNames(List<Entity> entities) {
    Set<String> countries = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.kind() == Entity.Kind.COUNTRY) {
        countries.add(entity.id());
      }
      addNames(entity.id(), entity.names());
      addNames(entity.id(), entity.acronyms());
      addNames(entity.id(), entity.capitals());
      addWords(entity.names());
      addWords(entity.acronyms());
      addWords(entity.demonyms());
      entity.demonyms().forEach(demonym -> demonyms.add(FoldedText.fold(demonym)));
      addWords(entity.capitals());
    }
    for (Entity entity : entities) {
      if (entity.parent() != null) {
        (countries.contains(entity.parent()) ? states : parents).put(entity.id(), entity.parent());
      }
    }
  }

  /** A name of two actors is none: it is left out. */
  private void addNames(String id, List<String> names) {
    for (String name : names) {
      ids.merge(plain(name), id, (one, other) -> one.equals(other) ? one : "");
    }
  }

  private static String plain(String name) {
    return FoldedText.fold(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** The actor of a name, or null. */
  public String named(String name) {
    String id = ids.get(plain(name));
    return id == null || id.isEmpty() ? null : id;
  }

  private void addWords(List<String> names) {
    for (String name : names) {
      for (String word : FoldedText.fold(name).split("[^\\p{L}\\p{N}]+")) {
        if (word.length() >= SHORTEST) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** The actors that bear the acts of the given ones: a state's agency acts for its state. */
  public Set<String> bearers(List<String> ids) {
    Set<String> bearers = new TreeSet<>();
    ids.forEach(id -> bearers.add(states.getOrDefault(id, id)));
    return bearers;
  }

  /** The actors and the organisations that they are bodies of. */
  Set<String> withParents(Set<String> ids) {
    Set<String> all = new TreeSet<>(ids);
    ids.stream().filter(parents::containsKey).forEach(id -> all.add(parents.get(id)));
    return all;
  }

  /** Whether one of the first is one of the second, or one of them is a body of the other. */
  public boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(withParents(b)::contains)
        || b.stream().anyMatch(withParents(a)::contains);
  }

  /** Whether a folded word says of which actor something is: « lao », « vietnamienne ». */
  public boolean isDemonym(String folded) {
    return demonyms.contains(folded);
  }

  /** Whether a folded word belongs to an actor's name. */
  public boolean names(String folded) {
    return words.contains(folded);
  }
}
