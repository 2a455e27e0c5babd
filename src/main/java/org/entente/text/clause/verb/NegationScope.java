package org.entente.text.clause.verb;

import java.util.List;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Whether a verb group affirms, denies or limits: « ne … pas », « ne … que ». */
public final class NegationScope {
  /** « que » stands within this many words of a verb that it limits. */
  private static final int REACH = 6;

  private NegationScope() {}

  /** The polarity of a verb group, by the words of negation around it. */
  public static ClauseReading.Polarity of(List<Token> tokens, VerbGroup group) {
    boolean ne = false;
    for (int i = Math.max(0, group.first() - 1); i <= group.last(); i++) {
      ne |= tokens.get(i).upos() == Upos.ADV && tokens.get(i).lemma().equals("ne");
    }
    if (ne && isLimited(tokens, group.last() + 1)) {
      return ClauseReading.Polarity.RESTRICTIVE;
    }
    boolean deniedSubject = ne && !group.negated() && isDeniedBefore(tokens, group.first());
    return group.negated() || deniedSubject
        ? ClauseReading.Polarity.NEGATIVE
        : ClauseReading.Polarity.AFFIRMATIVE;
  }

  /** « Personne n'est venu », « Aucun accord n'a été trouvé », « ni la pluie ni le vent n'ont ». */
  private static boolean isDeniedBefore(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      switch (tokens.get(i).folded()) {
        case "personne", "rien", "nul", "nulle", "aucun", "aucune", "ni" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isLimited(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (PhraseShape.isQue(tokens.get(i))) {
        return tokens.get(i).upos() == Upos.ADV;
      }
    }
    return false;
  }
}
