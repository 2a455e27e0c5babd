package org.entente.text.act.content;

import java.util.List;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** The words of a condition: « à la demande de l'ONU », « sous réserve de … », « lorsque … ». */
public final class Conditions {
  /** Words that open a conditional clause. */
  private static final WordSet CONJUNCTIONS = WordSet.of("lorsque", "lorsqu'", "si", "pourvu");

  /** Words that open one before « que »: « tant que », « dès que », « à condition que ». */
  private static final WordSet BEFORE_QUE = WordSet.of("tant", "des", "condition");

  private static final WordSet PREPOSITIONS = WordSet.of("a", "sous");
  private static final WordSet NOUNS = WordSet.of("demande", "condition", "reserve", "requete");

  /** Folded lemmas of words behind which « à la demande » is what is answered. */
  private static final WordSet ANSWERS =
      WordSet.of(
          "reponse",
          "suite",
          "refus",
          "recevoir",
          "non-recevoir",
          "droit",
          "repondre",
          "acceder",
          "opposer",
          "satisfaire",
          "joindre",
          "associer",
          "opposition",
          "favorable",
          "souscrire");

  private static final WordSet MARKS = WordSet.of(",", ".", ";");

  private Conditions() {}

  /**
   * The first condition of an action, or null.
   *
   * @param tokens of the sentence
   * @param content where the action is told; a conditional clause stands in it or right behind it
   * @param text the raw text
   */
  public static String of(List<Token> tokens, TokenRange content, String text) {
    for (int i = content.from(); i < tokens.size(); i++) {
      boolean clause = i <= content.to() + 1 && opensClause(tokens, i);
      if (clause || opensPhrase(tokens, i)) {
        int end = i + 1;
        while (end < tokens.size() && !MARKS.contains(tokens.get(end).surface())) {
          end++;
        }
        return new Span(tokens.get(i).start(), tokens.get(end - 1).end()).of(text);
      }
    }
    return null;
  }

  private static boolean opensClause(List<Token> tokens, int i) {
    String word = tokens.get(i).folded();
    return CONJUNCTIONS.contains(word)
        || BEFORE_QUE.contains(word)
            && !(word.equals("tant") && i > 0 && tokens.get(i - 1).folded().equals("en"))
            && i + 1 < tokens.size()
            && PhraseShape.isQue(tokens.get(i + 1));
  }

  /** « en réponse à la demande », « a accédé à la requête »: what is answered is no condition. */
  private static boolean isAnswered(List<Token> tokens, int at) {
    int i = at - 1;
    while (i > 0 && tokens.get(i).is(Reading.Pos.ADVERB)) {
      i--;
    }
    return i >= 0 && ANSWERS.contains(FoldedText.fold(tokens.get(i).lemma()));
  }

  private static boolean opensPhrase(List<Token> tokens, int i) {
    Token preposition = tokens.get(i);
    return PREPOSITIONS.contains(preposition.folded())
        && !preposition.is(Reading.Pos.VERB)
        && !isAnswered(tokens, i)
        && tokens.subList(i + 1, Math.min(tokens.size(), i + 3)).stream()
            .anyMatch(token -> token.is(Reading.Pos.NOUN) && NOUNS.contains(token.folded()));
  }
}
