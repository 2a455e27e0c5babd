package org.entente.text.entity.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.morph.Token;

/** Reads « les deux parties », « leurs deux pays » and the like, where two alone can be meant. */
final class CollectivePhrases {
  private static final double CONFIDENCE = 0.6;
  private static final WordSet DETERMINERS =
      WordSet.of("les", "des", "aux", "ces", "leurs", "nos", "entre", "ses");
  private static final String TWO = "deux";

  private final Set<String> nouns;

  /**
   * @param nouns folded plural nouns that name actors together
   */
  CollectivePhrases(Set<String> nouns) {
    this.nouns = nouns;
  }

  /** Those of a sentence, in order. */
  List<Reference> read(Sentence sentence, Span before, NamedActors actors) {
    List<Token> tokens = sentence.tokens();
    List<Reference> found = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i + 1).folded().equals(TWO)
          && DETERMINERS.contains(tokens.get(i).folded())
          && nouns.contains(tokens.get(i + 2).folded())) {
        int start = tokens.get(i).start();
        Span span = new Span(start, tokens.get(i + 2).end());
        found.add(new Reference(span, actors.pair(start, before), CONFIDENCE));
      }
    }
    return found;
  }
}
