package org.entente.text.clause.phrase;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.verb.VerbComplements;
import org.entente.text.morph.Token;

/**
 * Finds the noun and prepositional phrases of a sentence and what each depends on: « de » on the
 * nearest noun, « à » and others on a noun that takes them ({@code noun_complements.csv}) or else
 * on the verb; coordinated phrases on the first one, appositions on the phrase before. Safe for
 * several threads; the work is linear in the number of words.
 */
public final class PhraseFinder {
  private final NounComplements complements = new NounComplements();

  /**
   * The phrases, in order, each with its function.
   *
   * @param clauses finite ones and others; their subjects and verbs decide
   */
  public List<NounPhrase> find(List<Token> tokens, List<ClauseReading> clauses) {
    List<NounPhrase> chunks = PhraseChunks.of(tokens);
    List<NounPhrase> attached =
        new PhraseAttachment(tokens, chunks, clauses, complements).attached();
    return new VerbComplements(tokens, clauses).settle(reaching(attached));
  }

  /** The phrases up to the end of what depends on them. */
  private static List<NounPhrase> reaching(List<NounPhrase> phrases) {
    int[] ends = new int[phrases.size()];
    List<NounPhrase> reaching = new ArrayList<>(phrases);
    for (int i = phrases.size() - 1; i >= 0; i--) {
      NounPhrase phrase = phrases.get(i);
      ends[i] = Math.max(ends[i], phrase.words().to());
      reaching.set(i, phrase.upTo(ends[i]));
      boolean part =
          phrase.function() == NounPhrase.Function.COMPLEMENT
              || phrase.function() == NounPhrase.Function.CONJUNCT;
      int outer = part ? holder(phrases, i) : -1;
      if (outer >= 0) {
        ends[outer] = Math.max(ends[outer], ends[i]);
      }
    }
    return reaching;
  }

  /** The phrase before that is headed by the governor; a phrase hangs on one of the last few. */
  private static int holder(List<NounPhrase> phrases, int i) {
    for (int k = i - 1; k >= Math.max(0, i - PhraseAttachment.DEEPEST); k--) {
      if (phrases.get(k).head() == phrases.get(i).governor()) {
        return k;
      }
    }
    return -1;
  }
}
