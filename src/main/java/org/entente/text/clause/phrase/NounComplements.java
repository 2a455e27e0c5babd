package org.entente.text.clause.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.morph.GrammarTable;

/** Nouns that take complements with other prepositions than « de ». */
final class NounComplements {
  private final Map<String, Set<String>> prepositions = new HashMap<>();

  NounComplements() {
    for (List<String> row : GrammarTable.rows("noun_complements.csv")) {
      prepositions.put(row.get(0), Set.of(row.get(1).split("\\|")));
    }
  }

  /** Whether the noun takes the preposition, both as lemmas. */
  boolean takes(String noun, String preposition) {
    return prepositions.getOrDefault(noun, Set.of()).contains(preposition);
  }
}
