package org.entente.text.act.trigger;

import java.util.List;
import java.util.Map;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds answers that leave unsaid what they answer: « Niamey a refusé, invoquant … », « ce que
 * Hanoï a accepté », where a request or an offer to the same stands before.
 */
final class AnswerTriggers {
  /** Verbs that answer, with the head of the rule that each follows. */
  private static final Map<String, String> RULES =
      Map.of("accepter", "accepter", "refuser", "refuser", "d\u00E9cliner", "refuser");

  private final ActRules rules;

  AnswerTriggers(ActRules rules) {
    this.rules = rules;
  }

  /**
   * The answer of a verb group in its clause, or null.
   *
   * @param before what the sentence has asserted so far
   */
  Find find(Passage passage, VerbGroup group, int clause, List<Find> before) {
    String head = RULES.get(group.lemma());
    boolean answers =
        head != null
            && group.tense() == VerbGroup.Tense.PAST
            && group.voice() == VerbGroup.Voice.ACTIVE
            && !group.negated();
    if (!answers || !endsThere(passage.reading().tokens(), group.last() + 1)) {
      return null;
    }
    Actors subject = passage.reading().actors().get(clause);
    boolean asked =
        passage.earlier().isAsked(subject, passage.reading().sentence().number())
            || before.stream().anyMatch(find -> isQuestion(find, subject));
    if (!subject.isKnown() || !asked) {
      return null;
    }
    for (Trigger trigger : rules.of(Trigger.Construction.VERB, head)) {
      if (trigger.complements().contains(Complement.Kind.DE_INF)) {
        Complement nothing = Complement.of(Complement.Kind.NONE, group.last());
        return new Find(trigger, clause, group.first(), nothing, subject, false);
      }
    }
    return null;
  }

  /** A mark, the end, or a gerund behind the verb. */
  private static boolean endsThere(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && tokens.get(i).is(Reading.Pos.ADVERB)) {
      i++;
    }
    return i >= tokens.size() || tokens.get(i).is(Reading.Pos.PUNCTUATION);
  }

  private static boolean isQuestion(Find find, Actors subject) {
    ActType type = find.trigger().type();
    boolean asks = type.family() == ActType.Family.REQUEST || type == ActType.OFFER;
    return asks && find.by().ids().stream().noneMatch(subject.ids()::contains);
  }
}
