package org.entente.text.act.continued;

import java.util.List;
import java.util.Set;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds who is to do what a noun takes up: « Le Laos a demandé au Japon de former cent juges. La
 * formation débutera en mai ».
 */
final class ResumedActions {
  private static final Set<String> THE = Set.of("le", "la", "l'", "ce", "cette", "cet");

  private ResumedActions() {}

  /** Who does the action that the subject names and nothing else; {@link Actors#NONE} for none. */
  static Actors doer(Passage passage, TokenRange subject) {
    List<Token> tokens = passage.reading().tokens();
    boolean alone =
        subject.to() - subject.from() == 2
            && THE.contains(tokens.get(subject.from()).folded())
            && tokens.get(subject.from() + 1).is(Reading.Pos.NOUN);
    return alone
        ? passage
            .earlier()
            .doer(tokens.get(subject.from() + 1).lemma(), passage.reading().sentence().number())
        : Actors.NONE;
  }
}
