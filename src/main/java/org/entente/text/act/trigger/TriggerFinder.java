package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.complement.ComplementFinder;
import org.entente.text.act.continued.ContinuedTriggers;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.ActVocabulary;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.Aspect;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the constructions that assert acts in one sentence. */
public final class TriggerFinder {
  /** Verbs behind which « pour » tells what is done, not what for: « a profité de … pour ». */
  private static final WordSet SEIZING =
      WordSet.of("profiter", "saisir", "\u00E9crire", "t\u00E9l\u00E9phoner", "intervenir");

  /** « pour » stands within this many words behind such a verb. */
  private static final int SEIZED_WORDS = 14;

  private static final WordSet PRAISING =
      WordSet.of("saluer", "applaudir", "appr\u00E9cier", "f\u00E9liciter", "remercier", "louer");

  private final ActRules rules;
  private final ComplementFinder complements;
  private final Assertion assertion;
  private final PassiveTriggers passives;
  private final NounTriggers nouns;
  private final OpenTriggers open;
  private final ContinuedTriggers continued;
  private final DutyTriggers duties;
  private final AdjectiveTriggers adjectives;
  private final ReceivedTriggers received;
  private final ImpersonalTriggers impersonal;
  private final MutualTriggers mutual;
  private final AnswerTriggers answers;
  private final Withdrawals withdrawals;
  private final VerblessTriggers verbless;
  private final VerbTriggers verbs;
  private final PromisedTriggers promised;
  private final ThankedTriggers thanked;
  private final Adjuncts adjuncts;

  public TriggerFinder(ActVocabulary vocabulary, Attribution attribution, Adjuncts adjuncts) {
    this.rules = new ActRules(vocabulary.triggers());
    this.complements = new ComplementFinder(adjuncts);
    this.assertion = new Assertion(vocabulary.subjunctiveGovernors());
    this.passives = new PassiveTriggers(rules);
    this.nouns = new NounTriggers(rules, vocabulary.assertingVerbs(), assertion);
    this.open = new OpenTriggers(rules, vocabulary.planExceptions(), attribution, complements);
    this.continued = new ContinuedTriggers(rules, vocabulary, attribution);
    this.duties = new DutyTriggers(rules, vocabulary, attribution, adjuncts, continued);
    this.adjectives = new AdjectiveTriggers(rules, complements, adjuncts);
    this.received = new ReceivedTriggers(rules, adjuncts);
    this.impersonal = new ImpersonalTriggers(rules, attribution);
    this.mutual = new MutualTriggers(rules);
    this.answers = new AnswerTriggers(rules, adjuncts);
    this.withdrawals = new Withdrawals(rules, complements);
    this.verbs = new VerbTriggers(rules, complements, open, adjuncts);
    this.verbless = new VerblessTriggers(rules, attribution);
    this.promised = new PromisedTriggers(rules);
    this.thanked = new ThankedTriggers(rules, complements);
    this.adjuncts = adjuncts;
  }

  /** The noun that tells an act in the place of a verb, for sentences without one; or null. */
  public VerbGroup heading(List<Token> tokens) {
    return verbless.heading(tokens);
  }

  /** The fitting triggers of the sentence, at most one a verb group, in order. */
  public List<Find> find(Passage passage) {
    List<Find> found = new ArrayList<>();
    for (VerbGroup group : passage.reading().groups()) {
      Find find = at(passage, group);
      int clause = find == null ? passage.reading().clauseOf(group) : -1;
      find = clause < 0 ? find : answers.find(passage, group, clause, found);
      if (find != null
          && !isContentOfRequest(passage.reading(), find, found)
          && !isSameEvent(passage.reading(), find, found)) {
        found.add(withdrawals.of(passage.reading(), find));
        found.addAll(GappedTriggers.behind(passage, find));
      }
    }
    Find heading = verbless.find(passage);
    if (heading != null) {
      found.add(heading);
    }
    nouns.find(passage).forEach(find -> found.add(withdrawals.of(passage.reading(), find)));
    return found.isEmpty() ? promised.find(passage) : found;
  }

  private Find at(Passage passage, VerbGroup group) {
    if (group.mood() == Reading.Mood.PAST_PARTICIPLE) {
      return passives.participle(passage, group);
    }
    int clause = passage.reading().clauseOf(group);
    boolean verbal =
        group.isFinite()
            || group.mood() == Reading.Mood.PRESENT_PARTICIPLE
            || isNarrative(passage.reading(), group, clause)
            || isTold(passage.reading(), group, clause);
    if (!verbal) {
      return thanked.find(passage, group, clause);
    }
    if (clause < 0
        || isNoun(passage.reading(), group, clause)
        || Documents.isToldOfAnother(passage.reading(), group, clause)) {
      return null;
    }
    if (!assertion.holds(passage.reading(), clause)
        || isPraised(passage.reading(), group, clause)) {
      return null;
    }
    VerbGroup carried = Aspect.carried(passage.reading().tokens(), group, adjuncts);
    Find told = carried == null ? null : inClause(passage, carried, clause);
    return told != null ? told : inClause(passage, group, clause);
  }

  private Find inClause(Passage passage, VerbGroup group, int clause) {
    Find find = received.find(passage, group, clause);
    find = find != null ? find : impersonal.find(passage, group, clause);
    find = find != null ? find : adjectives.find(passage.reading(), group, clause);
    find = find != null || group.negated() ? find : affirmed(passage, group, clause);
    find = find != null ? find : duties.find(passage, group, clause);
    find = find != null ? find : mutual.find(passage, group, clause);
    find = find != null ? find : open.find(passage, group, clause);
    return find != null ? find : continued.find(passage, group, clause);
  }

  /** « a signé un accord avant d'inviter … »: what is told to have come next, or before. */
  private static boolean isNarrative(SentenceReading reading, VerbGroup group, int clause) {
    int of = group.first() - 1;
    if (group.mood() != Reading.Mood.INFINITIVE || of < 1 || clause < 0) {
      return false;
    }
    String before = reading.tokens().get(of).folded();
    String first = reading.tokens().get(of - 1).folded();
    boolean next =
        FunctionWords.DE.contains(before) && first.equals("avant")
            || before.equals("sans") && first.equals("non")
            || before.equals("a") && first.equals("jusqu'");
    VerbGroup told = reading.clauses().get(clause).group();
    boolean seizing =
        before.equals("pour")
            && (first.equals("occasion") || SEIZING.contains(told.lemma()))
            && group.first() - told.last() <= SEIZED_WORDS;
    return (next || seizing || before.equals("apres") && group.last() > group.first())
        && told.tense() == VerbGroup.Tense.PAST;
  }

  /** « a salué l'apport du consul, notamment en aidant … »: what another one is praised for. */
  private static boolean isPraised(SentenceReading reading, VerbGroup group, int clause) {
    List<Token> tokens = reading.tokens();
    int en = group.first() - 1;
    // « a remercié le Laos, tout en lui demandant … »: what whoever praises does besides.
    return group.mood() == Reading.Mood.PRESENT_PARTICIPLE
        && en > 0
        && tokens.get(en).folded().equals("en")
        && !tokens.get(en - 1).folded().equals("tout")
        && PRAISING.contains(reading.clauses().get(clause).group().lemma());
  }

  /** « a dit vouloir envoyer »: an infinitive right behind the verb of saying. */
  private static boolean isTold(SentenceReading reading, VerbGroup group, int clause) {
    if (group.mood() != Reading.Mood.INFINITIVE || clause < 0) {
      return false;
    }
    VerbGroup saying = reading.clauses().get(clause).group();
    return saying.last() + 1 == group.first()
        && NounTriggers.TELLING.contains(saying.lemma())
        && !saying.negated();
  }

  /** « a rejeté la demande »: an article and a noun that look like a pronoun and a verb. */
  private static boolean isNoun(SentenceReading reading, VerbGroup group, int clause) {
    Clause own = reading.clauses().get(clause);
    List<Token> tokens = reading.tokens();
    boolean alone = group.isFinite() && !own.hasSubject() && own.introducer() == null;
    return alone
        && group.last() == group.first() + 1
        && FunctionWords.DEFINITE.contains(tokens.get(group.first()).folded())
        && tokens.get(group.last()).canBe(Reading.Pos.NOUN)
        && group.first() > 0
        && !tokens.get(group.first() - 1).is(Reading.Pos.CONJUNCTION, Reading.Pos.PUNCTUATION);
  }

  private Find affirmed(Passage passage, VerbGroup group, int clause) {
    return group.voice() == VerbGroup.Voice.PASSIVE
        ? passives.passive(passage, group, clause)
        : verbs.find(passage, group, clause);
  }

  /** « La campagne débutera lundi et durera cinq jours » tells of one event. */
  private static boolean isSameEvent(SentenceReading reading, Find find, List<Find> before) {
    Clause clause = reading.clauses().get(find.clause());
    boolean shares = !clause.hasSubject() && clause.governor() >= 0;
    return shares
        && find.trigger().construction() == Trigger.Construction.EVENT
        && before.stream()
            .anyMatch(
                told ->
                    told.trigger().equals(find.trigger()) && told.clause() == clause.governor());
  }

  /** What is asked for is no act of its own: « a demandé que le Japon s'engage à ». */
  private static boolean isContentOfRequest(SentenceReading reading, Find find, List<Find> before) {
    Clause clause = reading.clauses().get(find.clause());
    if (clause.introducer() == null
        || !clause.introducer().startsWith("qu")
        || clause.introducer().equals("qui")
        || takesUp(reading, clause)) {
      return false;
    }
    return before.stream()
        .anyMatch(
            request ->
                asks(request.trigger())
                    && request.clause() == clause.governor()
                    && request.complement().contentFrom() <= find.first());
  }

  /** « …, ce que Hanoï a accepté »: a clause about what was asked. */
  private static boolean takesUp(SentenceReading reading, Clause clause) {
    int que = clause.group().first() - 1;
    while (que > 0 && !PhraseShape.isQue(reading.tokens().get(que))) {
      que--;
    }
    return que > 1
        && reading.tokens().get(que - 1).folded().equals("ce")
        && reading.tokens().get(que - 2).surface().equals(",");
  }

  private static boolean asks(Trigger trigger) {
    return trigger.type().family() == ActType.Family.REQUEST || trigger.type() == ActType.AGREEMENT;
  }
}
