package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.complement.NamedComplements;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds acts whose verb has no actor for its subject but its content behind it: « Il a été convenu
 * entre X et Y d'ouvrir … », « Le Laos est invité par la Norvège à publier … », « Il n'est pas
 * question d'envoyer … ».
 */
final class ImpersonalTriggers {
  /** « par » stands within this many words behind « prévoit ». */
  private static final int AGENT_WORDS = 14;

  private static final String IT = "il";
  private static final WordSet TO = WordSet.of("a", "au", "aux");
  private static final WordSet OF_OR_THAT = WordSet.of("de", "d'", "que", "qu'");

  private final ActRules rules;
  private final Attribution attribution;

  /**
   * @param rules the triggers
   * @param attribution says who rules something out
   */
  ImpersonalTriggers(ActRules rules, Attribution attribution) {
    this.rules = rules;
    this.attribution = attribution;
  }

  /** The act of a verb group in its clause, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    Clause own = passage.reading().clauses().get(clause);
    if (!own.hasSubject()) {
      return null;
    }
    if (group.voice() != VerbGroup.Voice.PASSIVE) {
      return isIt(passage, own)
          ? ruledOut(passage, group, clause)
          : stipulated(passage, group, clause);
    }
    for (Trigger trigger : rules.of(Trigger.Construction.PASSIVE, group.lemma())) {
      boolean tense = !group.negated() && trigger.isTold(group);
      boolean asks = trigger.type().family() == ActType.Family.REQUEST;
      boolean impersonal = trigger.objects().contains(IT);
      if (!tense || impersonal != isIt(passage, own)) {
        continue;
      }
      if (asks && impersonal) {
        return addressed(passage, group, clause, trigger);
      }
      if (asks) {
        return asked(passage, group, clause, trigger);
      }
      if (impersonal) {
        return agreed(passage, group, clause, trigger);
      }
    }
    return null;
  }

  /**
   * « Il a été demandé au Laos de … »: « à » names who is asked, « par » or the speaker who asks.
   */
  private Find addressed(Passage passage, VerbGroup group, int clause, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    int content = NamedComplements.behind(tokens, group.last(), OF_OR_THAT);
    int to = group.last() + 1;
    if (content < 0 || to >= content - 1 || !TO.contains(tokens.get(to).folded())) {
      return null;
    }
    TokenRange between = new TokenRange(to, content - 1);
    Actors named = PassiveTriggers.named(passage, between, "par");
    Actors by = named.isKnown() ? named : passage.undertaker(attribution, clause);
    Complement complement = new Complement(Complement.Kind.A_NP_DE_INF, between, content);
    int first = passage.reading().clauses().get(clause).subject().from();
    return by.isKnown() ? new Find(trigger, clause, first, complement, by, true) : null;
  }

  private static boolean isIt(Passage passage, Clause clause) {
    TokenRange subject = clause.subject();
    return subject.to() - subject.from() == 1
        && passage.reading().tokens().get(subject.from()).folded().equals(IT);
  }

  /** The subject is asked, « par » names who asks. */
  private static Find asked(Passage passage, VerbGroup group, int clause, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    WordSet opening =
        trigger.complements().contains(Complement.Kind.A_INF) ? TO : WordSet.of("de", "d'");
    int content = NamedComplements.behind(tokens, group.last(), opening);
    if (content < 0) {
      return null;
    }
    TokenRange between = new TokenRange(group.last() + 1, content - 1);
    Actors by = PassiveTriggers.named(passage, between, "par");
    TokenRange subject = passage.reading().clauses().get(clause).subject();
    return by.isKnown()
        ? new Find(
            trigger,
            clause,
            group.first(),
            new Complement(Complement.Kind.NP_A_INF, subject, content),
            by,
            false)
        : null;
  }

  /** « entre » names the parties, or they are those of the article. */
  private static Find agreed(Passage passage, VerbGroup group, int clause, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    int content = NamedComplements.behind(tokens, group.last(), OF_OR_THAT);
    if (content < 0) {
      return null;
    }
    TokenRange between = new TokenRange(group.last() + 1, content - 1);
    Actors named = PassiveTriggers.named(passage, between, "entre");
    Actors by = named.isKnown() ? named : passage.pair(group.first());
    return by.ids().size() > 1
        ? new Find(
            trigger,
            clause,
            passage.reading().clauses().get(clause).subject().from(),
            Complement.of(Complement.Kind.QUE, content),
            by,
            true)
        : null;
  }

  /** « L'accord prévoit la construction par la Chine de trois ponts »: « par » names who acts. */
  private Find stipulated(Passage passage, VerbGroup group, int clause) {
    List<Token> tokens = passage.reading().tokens();
    TokenRange subject = passage.reading().clauses().get(clause).subject();
    for (Trigger trigger : rules.of(Trigger.Construction.PASSIVE, group.lemma())) {
      boolean text =
          trigger.type() == ActType.PLAN
              && tokens.subList(subject.from(), subject.to()).stream()
                  .filter(token -> token.is(Reading.Pos.NOUN))
                  .limit(1)
                  .anyMatch(trigger::takes);
      int behind = group.last() + 1;
      boolean fits = text && !group.negated() && trigger.isTold(group);
      int to = Math.min(tokens.size(), behind + AGENT_WORDS);
      Actors by =
          fits ? PassiveTriggers.named(passage, new TokenRange(behind, to), "par") : Actors.NONE;
      if (by.isKnown()) {
        Complement complement = Complement.of(Complement.Kind.NP, behind);
        return new Find(trigger, clause, group.first(), complement, by, false);
      }
    }
    return null;
  }

  /** « il n'en est pas question »: what is ruled out stands before. */
  private static boolean hasThereof(List<Token> tokens, VerbGroup group) {
    return tokens.subList(group.first(), group.last()).stream()
        .anyMatch(token -> token.folded().equals("en"));
  }

  /** « il n'est pas question de », « il est exclu que »: refused by whoever says so. */
  private Find ruledOut(Passage passage, VerbGroup group, int clause) {
    List<Token> tokens = passage.reading().tokens();
    Trigger.Construction construction =
        group.negated() ? Trigger.Construction.DENIED : Trigger.Construction.ADJECTIVE;
    for (Trigger trigger : rules.of(construction, IT + " " + group.lemma())) {
      int behind = DemandedWords.behind(tokens, group.last() + 1, trigger);
      boolean fits = behind >= 0;
      int content = fits ? NamedComplements.behind(tokens, behind - 1, OF_OR_THAT) : -1;
      boolean thereof = fits && content < 0 && hasThereof(tokens, group);
      if (content < 0 && !thereof) {
        continue;
      }
      TokenRange between = new TokenRange(behind, Math.max(behind, content - 1));
      Actors named = PassiveTriggers.named(passage, between, "pour");
      Actors by = named.isKnown() ? named : passage.undertaker(attribution, clause);
      if (by.isKnown()) {
        Complement complement =
            thereof
                ? Complement.of(Complement.Kind.NONE, group.last())
                : Complement.of(Complement.Kind.DE_INF, content);
        return new Find(trigger, clause, group.first(), complement, by, true);
      }
    }
    return null;
  }
}
