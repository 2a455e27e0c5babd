package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.complement.ComplementFinder;
import org.entente.text.act.complement.ImpliedComplements;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds acts that an active or reflexive verb tells with its complements. */
final class VerbTriggers {
  private static final WordSet THANKS = WordSet.of("remercier", "f\u00E9liciter");

  /** Verbs of what is so, not of what is to be done. */
  private static final WordSet STATES =
      WordSet.of(
          "\u00EAtre",
          "rester",
          "demeurer",
          "constituer",
          "repr\u00E9senter",
          "avoir",
          "contribuer",
          "jouer",
          "t\u00E9moigner",
          "correspondre");

  private final ActRules rules;
  private final ComplementFinder complements;
  private final OpenTriggers open;
  private final Adjuncts adjuncts;

  /**
   * @param rules the triggers
   * @param complements finds what follows a verb
   * @param open knows what a text provides for
   * @param adjuncts may stand before whom « auprès de » names
   */
  VerbTriggers(ActRules rules, ComplementFinder complements, OpenTriggers open, Adjuncts adjuncts) {
    this.rules = rules;
    this.complements = complements;
    this.open = open;
    this.adjuncts = adjuncts;
  }

  /** The act of an active or reflexive verb group in its clause, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    SentenceReading reading = passage.reading();
    Actors author = Documents.author(passage, clause);
    Actors subject = author.isSomebody() ? author : Signatories.of(passage, group, clause);
    if (!subject.isSomebody() || isThanked(reading, clause)) {
      return null;
    }
    List<Token> tokens = reading.tokens();
    // « n'a cessé de croître » has not stopped.
    boolean half = FunctionWords.NE.contains(tokens.get(group.first()).folded());
    int behind = behindPartner(tokens, group.last() + 1);
    for (Trigger trigger : verbTriggers(group, subject)) {
      int from =
          (isTense(trigger, group) || isReported(reading, clause, trigger))
                  && !isPurpose(trigger, group)
                  && !(half && trigger.type() == ActType.REFUSAL)
              ? DemandedWords.behind(tokens, behind, trigger)
              : -1;
      Complement complement = from < 0 ? null : complement(reading, clause, from, trigger);
      int qualified = complement == null && from >= 0 ? behindAdjective(tokens, from, trigger) : -1;
      complement = qualified < 0 ? complement : complement(reading, clause, qualified, trigger);
      boolean fits =
          complement != null
              && !isSubject(reading.clauses().get(clause), trigger, complement)
              && !isFinding(reading, trigger, complement);
      if (fits && trigger.takesInfinitive(tokens, complement.contentFrom())) {
        Trigger told = open.stipulated(reading, clause, trigger);
        boolean visit = told.type() == ActType.SIGNED && group.voice() == VerbGroup.Voice.REFLEXIVE;
        Actors by = visit ? withPartner(passage, group, subject) : subject;
        return new Find(told, clause, group.first(), complement, by, false);
      }
    }
    return null;
  }

  /** « La visite du ministre lao s'est soldée par la signature d'un accord »: both parties sign. */
  private static Actors withPartner(Passage passage, VerbGroup group, Actors visitor) {
    Actors both = passage.pair(group.first());
    return both.ids().containsAll(visitor.ids()) ? both : visitor;
  }

  /** « son assurance écrite que »: behind the adjective of a noun that the rule demands. */
  private static int behindAdjective(List<Token> tokens, int from, Trigger trigger) {
    boolean qualified =
        !trigger.with().isEmpty()
            && from < tokens.size()
            && (tokens.get(from).is(Reading.Pos.ADJECTIVE)
                || tokens.get(from).with(Reading.Mood.PAST_PARTICIPLE) != null);
    return qualified ? from + 1 : -1;
  }

  /** What the trigger demands, behind the verb or before it; null when there is nothing. */
  private Complement complement(SentenceReading reading, int clause, int from, Trigger trigger) {
    VerbGroup group = reading.clauses().get(clause).group();
    Complement found = complements.find(reading.tokens(), from, trigger);
    if (found == null && ImpliedComplements.isImplied(reading, clause, trigger)) {
      return Complement.of(Complement.Kind.ANY, group.last());
    }
    return found == null && ImpliedComplements.hasObjectClitic(reading.tokens(), group)
        ? complements.behindClitic(reading.tokens(), from, trigger)
        : found;
  }

  /** « a remercié le Japon des vaccins qu'il a fournis »: thanks, no report of a deed. */
  private static boolean isThanked(SentenceReading reading, int clause) {
    Clause own = reading.clauses().get(clause);
    return own.introducer() != null
        && own.introducer().startsWith("qu")
        && own.governor() >= 0
        && THANKS.contains(reading.clauses().get(own.governor()).group().lemma());
  }

  /** « …, a promis le ministre »: what follows the verb is its subject. */
  private static boolean isSubject(Clause clause, Trigger trigger, Complement complement) {
    return clause.inverted()
        && trigger.type().family() == ActType.Family.UNDERTAKING
        && clause.subject().from() <= complement.contentFrom()
        && complement.contentFrom() < clause.subject().to();
  }

  /** « ont convenu que la coopération avait progressé »: a view that is shared, no agreement. */
  private static boolean isFinding(
      SentenceReading reading, Trigger trigger, Complement complement) {
    if (trigger.type() != ActType.AGREEMENT || complement.kind() != Complement.Kind.QUE) {
      return false;
    }
    VerbGroup told =
        reading.groups().stream()
            .filter(group -> group.first() >= complement.contentFrom() && group.isFinite())
            .findFirst()
            .orElse(null);
    boolean present =
        told != null
            && (told.tense() == VerbGroup.Tense.PRESENT
                || told.tense() == VerbGroup.Tense.IMPERFECT);
    return told != null
        && (told.tense() == VerbGroup.Tense.PAST
            || present && told.voice() == VerbGroup.Voice.ACTIVE && STATES.contains(told.lemma()));
  }

  /** « s'est engagé auprès de l'Union à équiper »: behind whom the verb is said to. */
  private int behindPartner(List<Token> tokens, int from) {
    int at = adjuncts.skip(tokens, from);
    boolean partner =
        at > from
            && at < tokens.size()
            && tokens.get(at - 1).folded().equals("aupres")
            && PhraseShape.OF.contains(tokens.get(at).folded());
    int end = partner ? PhraseShape.nounPhraseEnd(tokens, at + 1) : from;
    boolean named = tokens.subList(from, end).stream().anyMatch(Token::capitalised);
    return named ? end : from;
  }

  /** Those for several actors before those for any. */
  private List<Trigger> verbTriggers(VerbGroup group, Actors subject) {
    if (group.voice() == VerbGroup.Voice.REFLEXIVE) {
      return rules.of(Trigger.Construction.REFLEXIVE, group.lemma());
    }
    List<Trigger> triggers = new ArrayList<>();
    if (subject.ids().size() > 1) {
      triggers.addAll(rules.of(Trigger.Construction.JOINT, group.lemma()));
    }
    triggers.addAll(rules.of(Trigger.Construction.VERB, group.lemma()));
    return triggers;
  }

  /** « visant à », « voulant »: participles of plans say to which end. */
  private static boolean isPurpose(Trigger trigger, VerbGroup group) {
    return trigger.type() == ActType.PLAN && group.mood() == Reading.Mood.PRESENT_PARTICIPLE;
  }

  /** « a indiqué qu'il accordait 3 millions »: what was said in the past has its present so. */
  private static boolean isReported(SentenceReading reading, int clause, Trigger trigger) {
    Clause own = reading.clauses().get(clause);
    boolean told =
        own.introducer() != null
            && own.introducer().startsWith("qu")
            && !own.introducer().equals("qui")
            && own.governor() >= 0;
    VerbGroup saying = told ? reading.clauses().get(own.governor()).group() : null;
    return told
        && trigger.type() == ActType.PLEDGE
        && trigger.tenses().contains(VerbGroup.Tense.PRESENT)
        && own.group().tense() == VerbGroup.Tense.IMPERFECT
        && saying.tense() == VerbGroup.Tense.PAST
        && NounTriggers.TELLING.contains(saying.lemma());
  }

  /** Participles and infinitives have the tense of their clause. */
  private static boolean isTense(Trigger trigger, VerbGroup group) {
    return group.tense() == VerbGroup.Tense.NONE || trigger.isTold(group);
  }
}
