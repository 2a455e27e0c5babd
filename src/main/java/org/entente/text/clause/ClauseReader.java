package org.entente.text.clause;

import java.util.List;
import java.util.Set;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.clause.verb.VerbGroupFinder;
import org.entente.text.morph.Token;

/**
 * Reads the clauses of a sentence: verb groups with their infinitives and polarity, subjects with
 * their heads, and who says each clause. Safe for several threads; the work is linear in the number
 * of words.
 */
public final class ClauseReader {
  private final VerbGroupFinder groups;
  private final Set<String> sayingVerbs;
  private final Speakers speakers;
  private final ClauseKinds kinds = new ClauseKinds();

  /**
   * Knows verbs of saying and adverbial phrases.
   *
   * @param sayingVerbs lemmas of verbs that report words
   * @param adjuncts may stand inside a verb group and before its complements
   */
  public ClauseReader(Set<String> sayingVerbs, Adjuncts adjuncts) {
    this.groups = new VerbGroupFinder(adjuncts);
    this.sayingVerbs = Set.copyOf(sayingVerbs);
    this.speakers = new Speakers(sayingVerbs);
  }

  /** The clauses of a sentence, one for each finite verb group, in order. */
  public List<ClauseReading> read(List<Token> tokens) {
    return read(tokens, groups.find(tokens));
  }

  /**
   * The same of a sentence whose verb groups are known.
   *
   * @param found its verb groups, in order
   */
  public List<ClauseReading> read(List<Token> tokens, List<VerbGroup> found) {
    List<ClauseReading> clauses = ClauseScan.read(tokens, found, sayingVerbs);
    return ClauseExtents.settle(tokens, speakers.attribute(tokens, clauses), kinds);
  }

  /**
   * The clauses without a finite verb, in order: participles with words of their own, and
   * infinitives behind prepositions. Their governor is the finite clause whose words hold them.
   *
   * @param finite the clauses of {@link #read}
   */
  public List<ClauseReading> nonFinite(List<Token> tokens, List<ClauseReading> finite) {
    return NonFiniteClauses.of(tokens, groups.find(tokens), finite);
  }
}
