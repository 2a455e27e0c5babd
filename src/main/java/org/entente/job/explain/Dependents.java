package org.entente.job.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.clause.phrase.NounPhrase;

/** The words of the phrases that hang on each word of a sentence. */
final class Dependents {
  private record Place(int head, NounPhrase.Function function) {}

  private final Map<Place, List<String>> words = new HashMap<>();

  Dependents(SentenceSyntax syntax, String raw) {
    for (NounPhrase phrase : syntax.phrases()) {
      words
          .computeIfAbsent(
              new Place(phrase.governor(), phrase.function()), place -> new ArrayList<>())
          .add(syntax.words(phrase.words(), raw));
    }
  }

  /** Those of a function, in order; empty when there are none. */
  String[] of(int head, NounPhrase.Function function) {
    return words.getOrDefault(new Place(head, function), List.of()).toArray(String[]::new);
  }
}
