package org.entente.text.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.entente.text.act.trigger.Find;
import org.entente.text.act.trigger.Trigger;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Where a clause that tells what is done says when: « a livré mardi douze bus », « a été inauguré
 * jeudi ». A date behind another verb is that verb's (« les bus promis en mars »).
 */
final class DoneScope {
  private static final Set<ActType> DONE =
      EnumSet.of(ActType.DELIVERED, ActType.ONGOING, ActType.SIGNED);

  private static final Set<Trigger.Construction> VERBLESS =
      EnumSet.of(Trigger.Construction.NOUN, Trigger.Construction.PARTICIPLE);

  private DoneScope() {}

  /** The words right behind the verb, up to the next one, or null where nothing is done yet. */
  static Span of(SentenceReading reading, Find find, TokenRange content) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    boolean done =
        group.tense() == VerbGroup.Tense.PAST
            && DONE.contains(find.trigger().type())
            && !VERBLESS.contains(find.trigger().construction());
    List<Token> tokens = reading.tokens();
    int to = group.last() + 1;
    while (to < content.to() && !isVerb(tokens.get(to))) {
      to++;
    }
    return done && to > group.last() + 1
        ? new Span(tokens.get(group.last() + 1).start(), tokens.get(to - 1).end())
        : null;
  }

  private static boolean isVerb(Token token) {
    return token.is(Reading.Pos.VERB) || token.reading().mood() == Reading.Mood.PAST_PARTICIPLE;
  }
}
