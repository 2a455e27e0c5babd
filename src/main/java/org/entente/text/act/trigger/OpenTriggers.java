package org.entente.text.act.trigger;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.complement.ComplementFinder;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds acts that no verb of their own carries: any verb in the future of somebody who can act, in
 * the conditional of reported speech, or denied in either.
 */
public final class OpenTriggers {
  /** Verbs that, denied, say that the infinitive behind them will be done. */
  private static final WordSet LITOTES = WordSet.of("manquer", "h\u00E9siter", "tarder");

  /** « rien » stands within this many words behind the verb whose object it is. */
  private static final int NOTHING_WORDS = 4;

  private static final WordSet NOTHING = WordSet.of("rien", "seul", "seule", "seuls", "seules");

  private static final WordSet NOBODY = WordSet.of("personne", "aucun", "aucune", "nul", "nulle");
  private static final WordSet NEGATIONS = WordSet.of("pas", "plus", "jamais", "nullement");

  /** Verbs by which a text says what is to be done. */
  private static final WordSet STIPULATING = WordSet.of("pr\u00E9voir", "stipuler", "disposer");

  private final ActRules rules;
  private final Set<String> exceptions;
  private final Attribution attribution;
  private final ComplementFinder complements;

  /**
   * @param rules the triggers
   * @param exceptions lemmas whose future binds nobody
   * @param attribution tells reported speech
   * @param complements finds what follows a verb
   */
  OpenTriggers(
      ActRules rules,
      Set<String> exceptions,
      Attribution attribution,
      ComplementFinder complements) {
    this.rules = rules;
    this.exceptions = exceptions;
    this.attribution = attribution;
    this.complements = complements;
  }

  /** The act of a verb group in its clause, or null. */
  Find find(Passage passage, VerbGroup group, int clause) {
    Actors subject = bound(passage, clause);
    if (!subject.isKnown() || group.voice() == VerbGroup.Voice.PASSIVE) {
      return null;
    }
    Find unwilling = unwilling(passage, group, clause, subject);
    if (unwilling != null) {
      return unwilling;
    }
    boolean future = group.tense() == VerbGroup.Tense.FUTURE;
    boolean conditional =
        group.tense() == VerbGroup.Tense.CONDITIONAL
            && isReported(passage, clause)
            && !isFirstPerson(passage.reading(), clause)
            && (!isCompound(passage.reading().tokens(), group)
                || isSaid(passage.reading(), clause));
    if (!future && !conditional) {
      return null;
    }
    boolean denied = group.negated() || isNobody(passage.reading(), group);
    if (denied && !LITOTES.contains(group.lemma())) {
      return isNothing(passage.reading(), group)
          ? null
          : ofAnyVerb(passage, Trigger.Construction.DENIED, group, clause, subject);
    }
    List<Trigger> own = rules.of(Trigger.Construction.CONDITIONAL, group.lemma());
    if (conditional && !own.isEmpty()) {
      return joint(passage, own.get(0), group, clause);
    }
    Trigger.Construction any = future ? Trigger.Construction.FUTURE : Trigger.Construction.REPORTED;
    return ofAnyVerb(passage, any, group, clause, subject);
  }

  private boolean isReported(Passage passage, int clause) {
    return passage.continued()
        || attribution.of(passage, clause).isSomebody()
        || isSaid(passage.reading(), clause)
        || goesOn(passage.reading(), clause);
  }

  /** « Oslo a dit qu'il livrerait dix chars ; il formerait »: reported as the clause before is. */
  private boolean goesOn(SentenceReading reading, int clause) {
    return clause > 0
        && reading.clauses().get(clause).introducer() == null
        && reading.clauses().get(clause - 1).group().tense() == VerbGroup.Tense.CONDITIONAL
        && (isSaid(reading, clause - 1) || goesOn(reading, clause - 1));
  }

  /** « … a confirmé que son pays dépêcherait »: whoever it is who says so. */
  private boolean isSaid(SentenceReading reading, int clause) {
    Clause own = reading.clauses().get(clause);
    return own.introducer() != null
        && own.introducer().startsWith("qu")
        && own.governor() >= 0
        && attribution.governs(reading, own);
  }

  /** « auraient préféré », « aurait livré »: a regret or hearsay, unless somebody says so. */
  private static boolean isCompound(List<Token> tokens, VerbGroup group) {
    return group.last() > group.first()
        && tokens.get(group.last()).with(Reading.Mood.PAST_PARTICIPLE) != null
        && tokens.subList(group.first(), group.last()).stream()
            .anyMatch(token -> token.with(Reading.Mood.CONDITIONAL) != null);
  }

  /** « n'entend pas livrer »: a denied verb of willing. */
  private Find unwilling(Passage passage, VerbGroup group, int clause, Actors subject) {
    List<Token> tokens = passage.reading().tokens();
    if (!group.negated() || isPending(tokens, group)) {
      return null;
    }
    for (Trigger trigger : rules.of(Trigger.Construction.DENIED, group.lemma())) {
      int behind = group.last() + 1;
      while (behind < tokens.size() && NEGATIONS.contains(tokens.get(behind).folded())) {
        behind++;
      }
      int words = DemandedWords.behind(tokens, behind, trigger);
      Complement complement = words < 0 ? null : complements.find(tokens, words, trigger);
      boolean answers = complement != null && complement.kind() == Complement.Kind.NONE;
      if (answers && !passage.earlier().isAsked(subject, passage.reading().sentence().number())) {
        continue;
      }
      if (complement != null
          && trigger.takesInfinitive(tokens, complement.contentFrom())
          && trigger.isTold(group)) {
        Complement named = answers ? Complement.of(Complement.Kind.NONE, group.last()) : complement;
        return new Find(trigger, clause, group.first(), named, subject, false);
      }
    }
    return null;
  }

  /** The subject; where it is « ils » or « les instructeurs », whom the act before binds. */
  private Actors bound(Passage passage, int clause) {
    Actors subject = passage.reading().actors().get(clause);
    return subject.isNameless() ? passage.undertaker(attribution, clause) : subject;
  }

  /** « les deux parties pourraient … »: verbs whose conditional several actors are needed for. */
  private Find joint(Passage passage, Trigger trigger, VerbGroup group, int clause) {
    SentenceReading reading = passage.reading();
    Actors subject = reading.actors().get(clause);
    Complement complement = complements.find(reading.tokens(), group.last() + 1, trigger);
    Actors said = attribution.of(passage, clause);
    boolean one = said.ids().size() == 1 && subject.ids().containsAll(said.ids());
    return complement == null || subject.ids().size() < 2
        ? null
        : new Find(trigger, clause, group.first(), complement, one ? said : subject, false);
  }

  private Find ofAnyVerb(
      Passage passage,
      Trigger.Construction construction,
      VerbGroup group,
      int clause,
      Actors subject) {
    List<Trigger> triggers = assured(passage.reading(), construction, clause, rules);
    if (exceptions.contains(group.lemma()) && !LITOTES.contains(group.lemma())) {
      return deed(passage, construction, group, clause, subject);
    }
    if (triggers.isEmpty() || isExcluded(passage.reading(), triggers.get(0), group)) {
      return null;
    }
    Complement rest = Complement.of(Complement.Kind.ANY, group.last());
    return new Find(triggers.get(0), clause, group.first(), rest, subject, false);
  }

  /** « relèvera les soldats »: a verb that binds only with some objects. */
  private Find deed(
      Passage passage,
      Trigger.Construction construction,
      VerbGroup group,
      int clause,
      Actors subject) {
    List<Token> tokens = passage.reading().tokens();
    for (Trigger trigger : rules.of(construction, group.lemma())) {
      Complement object = complements.find(tokens, group.last() + 1, trigger);
      if (object != null && trigger.isTold(group)) {
        return new Find(trigger, clause, group.first(), object, subject, false);
      }
    }
    return null;
  }

  /** « ne baissera pas les bras », « ne cédera pas »: what the rule excludes is denied. */
  private static boolean isExcluded(SentenceReading reading, Trigger trigger, VerbGroup group) {
    if (!trigger.takesOthers()) {
      return false;
    }
    if (trigger.objects().contains(group.lemma())) {
      return true;
    }
    int to = Math.min(reading.tokens().size(), group.last() + NOTHING_WORDS + 1);
    return reading.tokens().subList(group.last() + 1, Math.max(to, group.last() + 1)).stream()
        .filter(token -> token.is(Reading.Pos.NOUN))
        .limit(1)
        .anyMatch(trigger::takes);
  }

  /** « Le Laos enverra un juge, a assuré le ministre »: what is assured is a pledge. */
  public static List<Trigger> assured(
      SentenceReading reading, Trigger.Construction construction, int clause, ActRules rules) {
    Clause own = reading.clauses().get(clause);
    boolean told = own.introducer() != null && own.introducer().startsWith("qu");
    List<Trigger> pledges = List.of();
    if (told && own.governor() >= 0) {
      pledges = pledges(rules, construction, reading.clauses().get(own.governor()).group());
    }
    for (Clause other : reading.clauses()) {
      if (pledges.isEmpty() && !told && other.inverted() && !other.group().negated()) {
        pledges = pledges(rules, construction, other.group());
      }
    }
    return pledges.isEmpty() ? rules.of(construction, ActRules.ANY_VERB) : pledges;
  }

  /** The rules by which a verb of assuring makes a pledge of what it governs. */
  private static List<Trigger> pledges(
      ActRules rules, Trigger.Construction construction, VerbGroup assuring) {
    return rules.of(construction, assuring.lemma()).stream()
        .filter(trigger -> trigger.type() == ActType.PLEDGE)
        .toList();
  }

  /** « L'accord prévoit que le Laos forme cent juges »: what a text provides for is a plan. */
  Trigger stipulated(SentenceReading reading, int clause, Trigger trigger) {
    Clause own = reading.clauses().get(clause);
    boolean provided =
        trigger.type() == ActType.ONGOING
            && own.introducer() != null
            && own.introducer().startsWith("qu")
            && !own.introducer().equals("qui")
            && own.governor() >= 0
            && STIPULATING.contains(reading.clauses().get(own.governor()).group().lemma());
    List<Trigger> plans = rules.of(Trigger.Construction.FUTURE, ActRules.ANY_VERB);
    return provided && !plans.isEmpty() ? plans.get(0) : trigger;
  }

  /** « nous voudrions savoir »: a polite conditional of the speaker's own words. */
  private static boolean isFirstPerson(SentenceReading reading, int clause) {
    Clause own = reading.clauses().get(clause);
    return own.hasSubject()
        && FunctionWords.WE.contains(reading.tokens().get(own.subject().from()).folded());
  }

  /** « n'a pas encore donné suite »: what may still come is not refused. */
  static boolean isPending(List<Token> tokens, VerbGroup group) {
    int to = Math.min(tokens.size(), group.last() + NOTHING_WORDS);
    return tokens.subList(group.first(), to).stream().anyMatch(t -> t.folded().equals("encore"));
  }

  /** « n'enverra personne »: the object denies the verb. */
  private static boolean isNobody(SentenceReading reading, VerbGroup group) {
    List<Token> tokens = reading.tokens();
    return FunctionWords.NE.contains(tokens.get(group.first()).folded())
        && group.last() + 1 < tokens.size()
        && NOBODY.contains(tokens.get(group.last() + 1).folded());
  }

  /** « ne cachera rien », « ne paiera pas seul »: denied is the object, not the action. */
  private static boolean isNothing(SentenceReading reading, VerbGroup group) {
    int to = Math.min(reading.tokens().size(), group.last() + NOTHING_WORDS);
    return reading.tokens().subList(group.first(), to).stream()
        .anyMatch(token -> NOTHING.contains(token.folded()));
  }
}
