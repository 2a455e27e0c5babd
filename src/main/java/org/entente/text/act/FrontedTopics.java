package org.entente.text.act;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Openings of a sentence without which its subject says nothing. */
final class FrontedTopics {
  private static final WordSet AMONG = WordSet.of("sur", "des", "parmi");

  private FrontedTopics() {}

  /** Whether the opening names what the subject stands for, or of how many it is some. */
  static boolean belongs(List<Token> tokens, TokenRange subject) {
    return isTopic(tokens, subject) || isSomeOf(tokens, subject);
  }

  /** « Quant aux trains pour Hué, ils circuleront … »: the pronoun stands for the topic. */
  private static boolean isTopic(List<Token> tokens, TokenRange subject) {
    return subject.to() == subject.from() + 1
        && FunctionWords.THEY.contains(tokens.get(subject.from()).folded())
        && subject.from() > 1
        && tokens.get(subject.from() - 1).surface().equals(",")
        && tokens.get(0).folded().equals("quant")
        && tokens.subList(0, subject.from()).stream().noneMatch(t -> t.reading().isFinite());
  }

  /** « Sur les deux cents juges promis, cent vingt ont pris leur poste »: some of those before. */
  private static boolean isSomeOf(List<Token> tokens, TokenRange subject) {
    return subject.from() > 2
        && AMONG.contains(tokens.get(0).folded())
        && tokens.get(subject.from() - 1).surface().equals(",")
        && (tokens.get(1).is(Reading.Pos.NUMERAL) || tokens.get(2).is(Reading.Pos.NUMERAL))
        && tokens.get(subject.from()).is(Reading.Pos.NUMERAL);
  }
}
