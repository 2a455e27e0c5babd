package org.entente.text.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Adjuncts;
import org.entente.text.clause.Clause;
import org.entente.text.clause.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the constructions that assert acts in one sentence. */
final class TriggerFinder {
  /** Verbs behind which an adjective carries the act: « s'est dit prêt à ». */
  private static final Set<String> COPULAS =
      Set.of(
          "\u00EAtre",
          "dire",
          "d\u00E9clarer",
          "montrer",
          "tenir",
          "affirmer",
          "rester",
          "demeurer");

  /** The words that a rule demands stand within this many words behind the verb. */
  private static final int WITH_WORDS = 5;

  /** An adjective stands within this many words behind its copula. */
  private static final int ADJECTIVE_WORDS = 5;

  /** Pronouns before a verb that name whom it asks. */
  private static final Set<String> OBJECT_CLITICS = Set.of("le", "la", "les", "l'", "lui", "leur");

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");

  private final ActRules rules;
  private final ComplementFinder complements;
  private final Assertion assertion;
  private final PassiveTriggers passives;
  private final NounTriggers nouns;
  private final OpenTriggers open;
  private final ContinuedTriggers continued;

  TriggerFinder(ActVocabulary vocabulary, Attribution attribution, Adjuncts adjuncts) {
    this.rules = new ActRules(vocabulary.triggers());
    this.complements = new ComplementFinder(adjuncts);
    this.assertion = new Assertion(vocabulary.subjunctiveGovernors());
    this.passives = new PassiveTriggers(rules);
    this.nouns = new NounTriggers(rules, vocabulary.assertingVerbs(), assertion);
    this.open = new OpenTriggers(rules, vocabulary.planExceptions(), attribution, complements);
    this.continued = new ContinuedTriggers(rules, vocabulary, attribution);
  }

  /** The fitting triggers of the sentence, at most one a verb group, in order. */
  List<Find> find(Passage passage) {
    List<Find> found = new ArrayList<>();
    for (VerbGroup group : passage.reading().groups()) {
      Find find = at(passage, group);
      if (find != null && !isContentOfRequest(passage.reading(), find, found)) {
        found.add(find);
      }
    }
    found.addAll(nouns.find(passage));
    return found;
  }

  private Find at(Passage passage, VerbGroup group) {
    if (group.mood() == Reading.Mood.PAST_PARTICIPLE) {
      return passives.participle(passage, group);
    }
    int clause = passage.reading().clauseOf(group);
    boolean verbal = group.isFinite() || group.mood() == Reading.Mood.PRESENT_PARTICIPLE;
    if (clause < 0 || !verbal || isNoun(passage.reading(), group, clause)) {
      return null;
    }
    if (!assertion.holds(passage.reading(), clause)) {
      return null;
    }
    Find find = group.negated() ? null : affirmed(passage, group, clause);
    if (find == null) {
      find = open.find(passage, group, clause);
    }
    return find == null ? continued.find(passage, group, clause) : find;
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
    Find find = adjective(passage.reading(), group, clause);
    if (find != null) {
      return find;
    }
    return group.voice() == VerbGroup.Voice.PASSIVE
        ? passives.passive(passage, group, clause)
        : verb(passage.reading(), group, clause);
  }

  private Find verb(SentenceReading reading, VerbGroup group, int clause) {
    Actors subject = reading.actors().get(clause);
    if (!subject.isSomebody()) {
      return null;
    }
    List<Token> tokens = reading.tokens();
    int behind = group.last() + 1;
    for (Trigger trigger : verbTriggers(group, subject)) {
      int from = isTense(trigger, group) ? behindWords(tokens, behind, trigger) : -1;
      if (from >= 0) {
        Complement complement = complements.find(tokens, from, trigger);
        if (complement == null && hasObjectClitic(tokens, group)) {
          complement = complements.behindClitic(tokens, from, trigger);
        }
        if (complement != null) {
          return new Find(trigger, clause, group.first(), complement, subject, false);
        }
      }
    }
    return null;
  }

  private static boolean hasObjectClitic(List<Token> tokens, VerbGroup group) {
    return tokens.subList(group.first(), group.last()).stream()
        .anyMatch(token -> OBJECT_CLITICS.contains(token.folded()));
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

  /** Participles and infinitives have the tense of their clause. */
  private static boolean isTense(Trigger trigger, VerbGroup group) {
    return group.tense() == VerbGroup.Tense.NONE
        || trigger.tenses().contains(group.tense().name().toLowerCase(Locale.ROOT));
  }

  /** The index behind the words that the trigger demands; -1 when they do not follow. */
  private static int behindWords(List<Token> tokens, int from, Trigger trigger) {
    if (trigger.with().isEmpty()) {
      return from;
    }
    for (String phrase : trigger.with()) {
      List<String> words = List.of(phrase.replace("'", "' ").split(" "));
      for (int i = from; i < Math.min(tokens.size(), from + WITH_WORDS); i++) {
        if (isPhrase(tokens, i, words)) {
          return i + words.size();
        }
      }
    }
    return -1;
  }

  private static boolean isPhrase(List<Token> tokens, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** « est prêt à », « s'est déclarée disposée à ». */
  private Find adjective(SentenceReading reading, VerbGroup group, int clause) {
    Actors subject = reading.actors().get(clause);
    boolean copula = COPULAS.contains(group.lemma());
    boolean predicative = copula || group.voice() == VerbGroup.Voice.PASSIVE;
    if (!predicative || !subject.isSomebody() || group.tense() == VerbGroup.Tense.FUTURE) {
      return null;
    }
    List<Token> tokens = reading.tokens();
    // Behind « être » alone, the participle of the passive is itself the adjective.
    int from = copula ? group.last() + 1 : group.last();
    boolean there =
        tokens.subList(group.first(), group.last()).stream()
            .anyMatch(token -> token.folded().equals("y"));
    for (int i = from; i < Math.min(tokens.size(), from + ADJECTIVE_WORDS); i++) {
      for (Trigger trigger : adjectiveTriggers(tokens.get(i))) {
        Complement complement =
            there
                ? Complement.of(Complement.Kind.ANY, i)
                : complements.find(tokens, i + 1, trigger);
        if (complement != null) {
          return new Find(trigger, clause, group.first(), complement, subject, false);
        }
      }
      if (copula && !maySeparate(tokens.get(i))) {
        return null;
      }
    }
    return null;
  }

  private List<Trigger> adjectiveTriggers(Token token) {
    List<Trigger> triggers = new ArrayList<>();
    for (Reading reading : token.readings()) {
      if (reading.pos() == Reading.Pos.ADJECTIVE) {
        triggers.addAll(rules.of(Trigger.Construction.ADJECTIVE, reading.lemma()));
      }
    }
    return triggers;
  }

  /** Whether the token may stand between a copula and its adjective: « à la fois prêt et … ». */
  private static boolean maySeparate(Token token) {
    return token.is(Reading.Pos.ADVERB, Reading.Pos.CONJUNCTION, Reading.Pos.ADJECTIVE)
        || token.folded().equals("a");
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
