package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.AspectVerbs;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the constructions that assert acts in one sentence. */
public final class TriggerFinder {
  private static final Set<String> OF = Set.of("de", "d'");

  /** « n'a cessé de croître » has not stopped. */
  private static final Set<String> NE = Set.of("ne", "n'");

  private static final Set<String> THANKS = Set.of("remercier", "f\u00E9liciter");

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");

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
    this.adjectives = new AdjectiveTriggers(rules, complements);
    this.received = new ReceivedTriggers(rules, adjuncts);
    this.impersonal = new ImpersonalTriggers(rules, attribution);
    this.mutual = new MutualTriggers(rules);
    this.answers = new AnswerTriggers(rules);
    this.withdrawals = new Withdrawals(rules, complements);
    this.adjuncts = adjuncts;
  }

  /** The fitting triggers of the sentence, at most one a verb group, in order. */
  public List<Find> find(Passage passage) {
    List<Find> found = new ArrayList<>();
    for (VerbGroup group : passage.reading().groups()) {
      Find find = at(passage, group);
      int clause = find == null ? passage.reading().clauseOf(group) : -1;
      find = clause < 0 ? find : answers.find(passage, group, clause, found);
      if (find != null && !isContentOfRequest(passage.reading(), find, found)) {
        found.add(withdrawals.of(passage.reading(), find));
        found.addAll(GappedTriggers.behind(passage, find));
      }
    }
    nouns.find(passage).forEach(find -> found.add(withdrawals.of(passage.reading(), find)));
    return found;
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
    if (clause < 0 || !verbal || isNoun(passage.reading(), group, clause)) {
      return null;
    }
    if (!assertion.holds(passage.reading(), clause)) {
      return null;
    }
    Find find = received.find(passage, group, clause);
    find = find != null ? find : impersonal.find(passage, group, clause);
    find = find != null ? find : adjectives.find(passage.reading(), group, clause);
    VerbGroup carried = AspectVerbs.carried(passage.reading().tokens(), group);
    VerbGroup told = carried == null ? group : carried;
    find = find != null || group.negated() ? find : affirmed(passage, told, clause);
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
        OF.contains(before) && first.equals("avant")
            || before.equals("pour") && first.equals("occasion");
    VerbGroup told = reading.clauses().get(clause).group();
    return (next || before.equals("apres") && group.last() > group.first())
        && told.tense() == VerbGroup.Tense.PAST;
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
        && ARTICLES.contains(tokens.get(group.first()).folded())
        && tokens.get(group.last()).canBe(Reading.Pos.NOUN)
        && group.first() > 0
        && !tokens.get(group.first() - 1).is(Reading.Pos.CONJUNCTION, Reading.Pos.PUNCTUATION);
  }

  private Find affirmed(Passage passage, VerbGroup group, int clause) {
    return group.voice() == VerbGroup.Voice.PASSIVE
        ? passives.passive(passage, group, clause)
        : verb(passage, group, clause);
  }

  private Find verb(Passage passage, VerbGroup group, int clause) {
    SentenceReading reading = passage.reading();
    Actors author = Documents.author(passage, clause);
    Actors subject = author.isSomebody() ? author : Signatories.of(passage, group, clause);
    if (!subject.isSomebody() || isThanked(reading, clause)) {
      return null;
    }
    List<Token> tokens = reading.tokens();
    boolean half = NE.contains(tokens.get(group.first()).folded());
    int behind = behindPartner(tokens, group.last() + 1);
    for (Trigger trigger : verbTriggers(group, subject)) {
      int from =
          isTense(trigger, group)
                  && !isPurpose(trigger, group)
                  && !(half && trigger.type() == ActType.REFUSAL)
              ? DemandedWords.behind(tokens, behind, trigger)
              : -1;
      Complement complement = from < 0 ? null : complement(reading, clause, from, trigger);
      boolean fits =
          complement != null && !isSubject(reading.clauses().get(clause), trigger, complement);
      if (fits && trigger.takesInfinitive(tokens, complement.contentFrom())) {
        Trigger told = open.stipulated(reading, clause, trigger);
        return new Find(told, clause, group.first(), complement, subject, false);
      }
    }
    return null;
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

  /** Participles and infinitives have the tense of their clause. */
  private static boolean isTense(Trigger trigger, VerbGroup group) {
    return group.tense() == VerbGroup.Tense.NONE
        || trigger.tenses().contains(ActRules.tense(group));
  }

  /** What is asked for is no act of its own: « a demandé que le Japon s'engage à ». */
  private static boolean isContentOfRequest(SentenceReading reading, Find find, List<Find> before) {
    Clause clause = reading.clauses().get(find.clause());
    if (clause.introducer() == null
        || !clause.introducer().startsWith("qu")
        || clause.introducer().equals("qui")) {
      return false;
    }
    return before.stream()
        .anyMatch(
            request ->
                asks(request.trigger())
                    && request.clause() == clause.governor()
                    && request.complement().contentFrom() <= find.first());
  }

  private static boolean asks(Trigger trigger) {
    return trigger.type().family() == ActType.Family.REQUEST || trigger.type() == ActType.AGREEMENT;
  }
}
