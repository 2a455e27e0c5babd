package org.entente.text.act.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;

/** Whom nouns stood for: « le Département vietnamien de … », later « le Département ». */
final class RememberedNouns {
  /** « la Banque d'État »: an institution with a name of its own. */
  private static final Pattern OF_NAME =
      Pattern.compile("([\\p{L}-]+) d(?:e |u |es |['\u2019])(?=\\p{Lu})");

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

  /** The folded nouns of an office that have names of their own: « la Banque d'État ». */
  static Set<String> named(String office) {
    Set<String> nouns = new HashSet<>();
    Matcher matcher = OF_NAME.matcher(office);
    while (matcher.find()) {
      nouns.add(FoldedText.fold(matcher.group(1)));
    }
    return nouns;
  }

  /** « la cheffe de la Mission »: whom the office's institution stood for before. */
  Actors ofOffice(String office) {
    String first = null;
    for (String word : folded.isEmpty() ? List.<String>of() : OfficeWords.of(office)) {
      TreeSet<String> nouns = folded.get(word);
      boolean earlier = nouns != null && (first == null || nouns.first().compareTo(first) < 0);
      if (earlier && !named(office).contains(word)) {
        first = nouns.first();
      }
    }
    return first == null ? Actors.NONE : heads.get(first);
  }
}
