package org.entente.text.act.trigger;

import java.util.List;
import java.util.Map;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.phrase.Adjuncts;
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
      Map.of(
          "accepter",
          "accepter",
          "acquiescer",
          "accepter",
          "obtemp\u00E9rer",
          "accepter",
          "refuser",
          "refuser",
          "d\u00E9cliner",
          "refuser");

  /** Verbs that say nothing but an answer. */
  private static final WordSet SURE = WordSet.of("acquiescer", "obtemp\u00E9rer");

  private static final WordSet REASONS =
      WordSet.of("invoquant", "arguant", "pretextant", "alleguant", "faute", "estimant", "jugeant");

  private final ActRules rules;
  private final Adjuncts adjuncts;

  AnswerTriggers(ActRules rules, Adjuncts adjuncts) {
    this.rules = rules;
    this.adjuncts = adjuncts;
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
            || before.stream().anyMatch(find -> isQuestion(find, subject))
            || SURE.contains(group.lemma())
            || isReasoned(passage, group);
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
  private boolean endsThere(List<Token> tokens, int at) {
    boolean open = at < tokens.size() && !tokens.get(at).is(Reading.Pos.PUNCTUATION);
    int i = open ? adjuncts.skip(tokens, at) : at;
    return i >= tokens.size() || tokens.get(i).is(Reading.Pos.PUNCTUATION);
  }

  /** « L'Australie, elle, a décliné, au motif que »: where the article has asked anybody. */
  private static boolean isReasoned(Passage passage, VerbGroup group) {
    boolean asked =
        group.lemma().equals("d\u00E9cliner")
            || passage.earlier().isAsking(passage.reading().sentence().number());
    return asked && givesReason(passage.reading().tokens(), group.last() + 1);
  }

  /** « a décliné, au motif que »: a reason is given for nothing but a refusal. */
  private static boolean givesReason(List<Token> tokens, int at) {
    int from = at < tokens.size() && tokens.get(at).surface().equals(",") ? at + 1 : at;
    return from < tokens.size()
        && (REASONS.contains(tokens.get(from).folded())
            || from + 1 < tokens.size()
                && tokens.get(from).folded().equals("au")
                && tokens.get(from + 1).folded().equals("motif"));
  }

  private static boolean isQuestion(Find find, Actors subject) {
    ActType type = find.trigger().type();
    boolean asks = type.family() == ActType.Family.REQUEST || type == ActType.OFFER;
    return asks && find.by().ids().stream().noneMatch(subject.ids()::contains);
  }
}
