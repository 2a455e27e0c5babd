package org.entente.text.act.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
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
    List<String> objects,
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

  private static final String EXCEPT = "!";

  /** Stands for any possessive among the objects. */
  private static final String OWN = "ses";

  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");

  /** Whether an action is of this kind. */
  public boolean fits(String verb, List<Token> words) {
    if (!verbs.contains(verb)) {
      return false;
    }
    boolean except = !objects.isEmpty() && objects.get(0).startsWith(EXCEPT);
    return objects.isEmpty() || except != words.stream().anyMatch(this::isListed);
  }

  private boolean isListed(Token token) {
    boolean possessive = objects.contains(OWN) && POSSESSIVES.contains(token.folded());
    return possessive
        || !token.is(Reading.Pos.PUNCTUATION)
            && objects.stream()
                .map(object -> object.startsWith(EXCEPT) ? object.substring(1) : object)
                .anyMatch(object -> object.equals(token.lemma()));
  }
}
