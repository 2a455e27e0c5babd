package org.entente.text.act.continued;

import java.util.List;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds who is to do what a noun takes up: « Le Laos a demandé au Japon de former cent juges. La
 * formation débutera en mai ».
 */
final class ResumedActions {
  private ResumedActions() {}

  /** Who does the action that the subject names and nothing else; {@link Actors#NONE} for none. */
  static Actors doer(Passage passage, TokenRange subject) {
    List<Token> tokens = passage.reading().tokens();
    boolean alone =
        subject.to() - subject.from() == 2
            && FunctionWords.POINTING.contains(tokens.get(subject.from()).folded())
            && tokens.get(subject.from() + 1).is(Reading.Pos.NOUN);
    return alone
        ? passage
            .earlier()
            .doer(tokens.get(subject.from() + 1).lemma(), passage.reading().sentence().number())
        : Actors.NONE;
  }
}
