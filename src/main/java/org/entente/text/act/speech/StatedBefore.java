package org.entente.text.act.speech;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;

/**
 * Reads from a sentence who said the one before it: « C'est ce qu'a affirmé X », « X a fait cette
 * déclaration », « X l'a confirmé », « L'annonce en a été faite par X ».
 */
public final class StatedBefore {
  /** Folded nouns of what somebody says. */
  private static final WordSet STATEMENTS =
      WordSet.of(
          "declaration",
          "declarations",
          "annonce",
          "annonces",
          "proposition",
          "propositions",
          "promesse",
          "promesses",
          "remarque",
          "appel",
          "demande",
          "precision",
          "assurance");

  private static final WordSet DEMONSTRATIVES = WordSet.of("cette", "ces", "ce", "cet");

  private static final WordSet DETERMINERS = WordSet.of("cette", "ces", "cet", "l'", "la", "les");

  /** « l'a confirmé », « le confirme »: what was said stands before the verb. */
  private static final WordSet SAID = WordSet.of("l'", "le");

  private static final String MAKE = "faire";

  /** Shorter sentences say nothing of the one before. */
  private static final int WORDS = 4;

  private final WordSet sayingVerbs;

  StatedBefore(WordSet sayingVerbs) {
    this.sayingVerbs = sayingVerbs;
  }

  /**
   * Whether a sentence may say who said the one before, by its verbs alone: most do not, and their
   * subjects are of no interest.
   */
  boolean mayTell(SentenceReading next) {
    for (int i = 0; i < next.clauses().size() && next.tokens().size() >= WORDS; i++) {
      VerbGroup group = next.clauses().get(i).group();
      boolean said = isThat(next) && sayingVerbs.contains(group.lemma());
      if (said || tells(next, i) || i == 0 && isPassiveMaking(group)) {
        return true;
      }
    }
    return false;
  }

  /** Who said the sentence before {@code next}, or {@link Actors#NONE}. */
  Actors speaker(SentenceReading next, Passage passage) {
    for (int i = 0; i < next.clauses().size() && next.tokens().size() >= WORDS; i++) {
      Clause clause = next.clauses().get(i);
      VerbGroup group = clause.group();
      boolean said = isThat(next) && clause.inverted() && sayingVerbs.contains(group.lemma());
      if (said || tells(next, i)) {
        return next.actors().get(i);
      }
      if (i == 0 && isPassiveMaking(group) && isMade(next, clause)) {
        return agent(next, passage, group.last() + 1);
      }
    }
    return Actors.NONE;
  }

  /** « C'est ce qu'a affirmé … ». */
  private static boolean isThat(SentenceReading next) {
    return next.tokens().get(0).folded().startsWith("c'")
        && next.tokens().get(2).folded().equals("ce");
  }

  /** « X a fait cette déclaration », « X l'a confirmé ». */
  private boolean tells(SentenceReading next, int clause) {
    VerbGroup group = next.clauses().get(clause).group();
    boolean made = group.lemma().equals(MAKE) && isStatement(next, group.last() + 1);
    return made || clause == 0 && sayingVerbs.contains(group.lemma()) && isSaid(next, group);
  }

  private static boolean isPassiveMaking(VerbGroup group) {
    return group.voice() == VerbGroup.Voice.PASSIVE && group.lemma().equals(MAKE);
  }

  /** « a fait la déclaration suivante »: the subject says what stands behind the sentence. */
  public static boolean isMade(SentenceReading reading, VerbGroup group) {
    List<Token> tokens = reading.tokens();
    for (int i = group.last() + 1; i + 1 < tokens.size() && group.lemma().equals(MAKE); i++) {
      if (STATEMENTS.contains(tokens.get(i).folded())) {
        return tokens.get(i + 1).folded().startsWith("suivante")
            || tokens.get(i + 1).surface().equals(":");
      }
    }
    return false;
  }

  private static boolean isStatement(SentenceReading next, int at) {
    return at + 1 < next.tokens().size()
        && DEMONSTRATIVES.contains(next.tokens().get(at).folded())
        && STATEMENTS.contains(next.tokens().get(at + 1).folded());
  }

  /** « l'a fait savoir », and no clause that says something else. */
  private static boolean isSaid(SentenceReading next, VerbGroup group) {
    List<Token> tokens = next.tokens();
    boolean clitic = SAID.contains(tokens.get(group.first()).folded());
    return clitic
        && next.clauses().stream()
            .noneMatch(c -> c.introducer() != null && c.introducer().startsWith("qu"));
  }

  /** « Ces deux annonces ont été faites », « L'annonce en a été faite ». */
  private static boolean isMade(SentenceReading next, Clause clause) {
    if (!clause.hasSubject()) {
      return false;
    }
    TokenRange subject = clause.subject();
    boolean determined = DETERMINERS.contains(next.tokens().get(subject.from()).folded());
    return determined
        && next.tokens().subList(subject.from(), subject.to()).stream()
            .limit(3)
            .anyMatch(token -> STATEMENTS.contains(token.folded()));
  }

  /** Whom « par » names behind the verb. */
  private static Actors agent(SentenceReading next, Passage passage, int behind) {
    List<Token> tokens = next.tokens();
    for (int i = behind; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).folded().equals("par")) {
        int end = i + 1;
        while (end < tokens.size() && !tokens.get(end).surface().equals(",")) {
          end++;
        }
        return passage.resolver().resolve(next.sentence(), new TokenRange(i + 1, end));
      }
    }
    return Actors.NONE;
  }
}
