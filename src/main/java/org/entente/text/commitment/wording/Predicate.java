package org.entente.text.commitment.wording;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Where, in the words of an action, what is done begins: behind its subject and the pronouns of its
 * verb, at the participle of a passive.
 */
public final class Predicate {
  private static final WordSet AUXILIARIES = WordSet.of("\u00EAtre", "avoir");

  /** Pronouns and « ne » before a verb. */
  private static final WordSet CLITICS =
      WordSet.of(
          "ne", "n'", "se", "s'", "y", "en", "le", "la", "les", "l'", "lui", "leur", "nous",
          "vous");

  /** A participle stands within this many words behind its auxiliary. */
  private static final int PARTICIPLE_WORDS = 5;

  private Predicate() {}

  /**
   * The index of its first token.
   *
   * @param tokens of the quotation
   * @param from offset at which the action begins; 0 where it begins with its subject
   */
  public static int start(List<Token> tokens, int from) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).start() < from) {
      first++;
    }
    if (first > 0) {
      return behindClitics(tokens, first);
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).reading().isFinite()) {
        return participle(tokens, i);
      }
    }
    return 0;
  }

  private static int behindClitics(List<Token> tokens, int first) {
    int i = first;
    while (i < tokens.size() && CLITICS.contains(tokens.get(i).folded())) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).reading().isFinite() ? i : first;
  }

  /** « sera livré »: the participle behind an auxiliary, or the verb itself. */
  private static int participle(List<Token> tokens, int verb) {
    boolean auxiliary = AUXILIARIES.contains(tokens.get(verb).lemma());
    int found = verb;
    int to = Math.min(tokens.size(), verb + PARTICIPLE_WORDS);
    for (int i = verb + 1; auxiliary && i < to; i++) {
      if (tokens.get(i).with(Reading.Mood.PAST_PARTICIPLE) != null) {
        found = i;
      } else if (found > verb) {
        break;
      }
    }
    return found;
  }
}
