package org.entente.text.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Where a clause that tells what is done says when: « a livré mardi douze bus », « a été inauguré
 * jeudi », and the same of what was done before: « conclu en mai », « s'était engagé en 2016 ». A
 * date behind another verb is that verb's (« les bus promis en mars »).
 */
final class DoneScope {
  private static final Set<ActType> DONE =
      EnumSet.of(ActType.DELIVERED, ActType.ONGOING, ActType.SIGNED);

  private static final Set<Trigger.Construction> VERBLESS =
      EnumSet.of(
          Trigger.Construction.NOUN,
          Trigger.Construction.PARTICIPLE,
          Trigger.Construction.PROMISED,
          Trigger.Construction.AWAITED);

  private DoneScope() {}

  /** The words right behind the verb, up to the next one, or null where nothing is done yet. */
  static Span of(SentenceReading reading, Find find, TokenRange content) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    boolean told =
        group.tense() == VerbGroup.Tense.PAST
            && DONE.contains(find.trigger().type())
            && !VERBLESS.contains(find.trigger().construction());
    boolean participle = find.trigger().construction() == Trigger.Construction.PARTICIPLE;
    boolean earlier = !find.nominal() && reading.isPluperfect(find.clause());
    List<Token> tokens = reading.tokens();
    int from = 1 + (participle ? find.complement().contentFrom() : group.last());
    int to = from;
    while (to < content.to() && !isVerb(tokens.get(to))) {
      to++;
    }
    return (told || participle || earlier) && to > from
        ? new Span(tokens.get(from).start(), tokens.get(to - 1).end())
        : null;
  }

  private static boolean isVerb(Token token) {
    return token.is(Reading.Pos.VERB) || token.reading().mood() == Reading.Mood.PAST_PARTICIPLE;
  }
}
