package org.entente.text.act.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;

/** Whom nouns stood for: « le Département vietnamien de … », later « le Département ». */
final class RememberedNouns {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private final Map<String, Actors> heads = new HashMap<>();

  /** The nouns of {@link #heads} by their folded spelling. */
  private final Map<String, TreeSet<String>> folded = new HashMap<>();

  void add(String noun, Actors actors) {
    heads.put(noun, actors);
    folded.computeIfAbsent(FoldedText.fold(noun), key -> new TreeSet<>()).add(noun);
  }

  /** {@link Actors#NONE} for a noun not seen before. */
  Actors of(String noun) {
    return heads.getOrDefault(noun, Actors.NONE);
  }

  /** « la cheffe de la Mission »: whom the office's institution stood for before. */
  Actors ofOffice(String office) {
    String first = null;
    for (String word : NO_WORD.split(FoldedText.fold(office))) {
      TreeSet<String> named = folded.get(word);
      if (named != null && (first == null || named.first().compareTo(first) < 0)) {
        first = named.first();
      }
    }
    return first == null ? Actors.NONE : heads.get(first);
  }
}
