package org.entente.text.act.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Whom an action is for where its words name nobody.
 *
 * @param id of the rule
 * @param benefit whom it is for
 * @param verbs lemmas of the verb of the action, or of the noun that stands for it
 * @param objects lemmas one of which must be among the words behind the verb, or none of those
 *     behind {@code !}; {@code ses} any possessive; empty for any words
 * @param example a sentence of such an action
 * @param counterExample a sentence of another
 */
public record BenefitRule(
    String id,
    Benefit benefit,
    Set<String> verbs,
    ListedWords objects,
    String example,
    String counterExample)
    implements Serializable {

  /** Whom actions are for. */
  public enum Benefit {
    /** Nobody but whoever does it. */
    SELF,
    /** Somebody else. */
    OTHER,
    /** The words leave it open. */
    OPEN
  }

  /** Stands for any possessive among the objects. */
  private static final String OWN = "ses";

  private static final WordSet POSSESSIVES = WordSet.of("son", "sa", "ses", "leur", "leurs");

  /** Whether an action of one of the verbs is of this kind, by the words behind the verb. */
  public boolean fits(List<Token> words) {
    if (objects.isEmpty()) {
      return true;
    }
    for (Token word : words) {
      if (isListed(word)) {
        return !objects.takesOthers();
      }
    }
    return objects.takesOthers();
  }

  private boolean isListed(Token token) {
    return !token.is(Reading.Pos.PUNCTUATION) && objects.contains(token.lemma())
        || POSSESSIVES.contains(token.folded()) && objects.contains(OWN);
  }
}
