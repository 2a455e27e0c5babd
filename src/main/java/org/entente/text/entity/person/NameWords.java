package org.entente.text.entity.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.morph.GrammarTable;

/** The words of {@code name_words.csv} by their kind. */
public final class NameWords {
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Map<String, Set<String>> BY_KIND = read();

  private NameWords() {}

  /** The words of a kind of {@code name_words.csv}; an unknown kind is an illegal argument. */
  public static Set<String> of(String kind) {
    Set<String> words = BY_KIND.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("name_words.csv: expected words of kind " + kind);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (List<String> row : GrammarTable.rows("name_words.csv")) {
      for (String kind : BAR.split(row.get(1))) {
        byKind.computeIfAbsent(kind, key -> new HashSet<>()).add(row.get(0));
      }
    }
    byKind.replaceAll((kind, words) -> Set.copyOf(words));
    return Map.copyOf(byKind);
  }
}
