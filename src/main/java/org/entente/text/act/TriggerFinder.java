package org.entente.text.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.clause.Adjuncts;
import org.entente.text.clause.Clause;
import org.entente.text.clause.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the constructions that assert acts in one sentence. */
final class TriggerFinder {
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
  private static final Set<String> DETERMINED =
      Set.of("son", "sa", "ses", "leur", "leurs", "notre", "nos", "la", "l'", "le");

  private final ActRules rules;
  private final ActVocabulary vocabulary;
  private final Attribution attribution;
  private final ComplementFinder complements;

  TriggerFinder(
      ActRules rules, ActVocabulary vocabulary, Attribution attribution, Adjuncts adjuncts) {
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.attribution = attribution;
    this.complements = new ComplementFinder(adjuncts);
  }

  /** The fitting triggers of the sentence, at most one a verb group, in order. */
  List<Find> find(
      SentenceReading reading,
      SentenceReading next,
      ActorResolver resolver,
      boolean reportedContext) {
    List<Find> found = new ArrayList<>();
    for (VerbGroup group : reading.groups()) {
      Find find = at(reading, next, group, resolver, reportedContext);
      if (find != null && !isContentOfRequest(reading, find, found)) {
        found.add(find);
      }
    }
    found.addAll(nominal(reading, resolver));
    return found;
  }

  private Find at(
      SentenceReading reading,
      SentenceReading next,
      VerbGroup group,
      ActorResolver resolver,
      boolean reportedContext) {
    int clause = reading.clauseOf(group);
    boolean participle = group.mood() == Reading.Mood.PRESENT_PARTICIPLE;
    if (group.mood() == Reading.Mood.PAST_PARTICIPLE) {
      return participle(reading, group, resolver);
    }
    if (clause < 0
        || !group.isFinite() && !participle
        || ContentEnd.isUnasserted(reading, clause, vocabulary.subjunctiveGovernors())) {
      return null;
    }
    Actors subject = reading.actors().get(clause);
    if (group.negated()) {
      return open(reading, next, group, clause, subject, resolver, reportedContext);
    }
    Find find = adjective(reading, group, clause, subject);
    if (find == null && group.voice() == VerbGroup.Voice.PASSIVE) {
      find = passive(reading, group, clause, resolver);
    }
    if (find == null && group.voice() != VerbGroup.Voice.PASSIVE) {
      find = verb(reading, group, clause, subject);
    }
    if (find == null) {
      find = open(reading, next, group, clause, subject, resolver, reportedContext);
    }
    return find;
  }

  private Find verb(SentenceReading reading, VerbGroup group, int clause, Actors subject) {
    boolean reflexive = group.voice() == VerbGroup.Voice.REFLEXIVE;
    List<Trigger> triggers = new ArrayList<>();
    if (reflexive) {
      triggers.addAll(rules.of(Trigger.Construction.REFLEXIVE, group.lemma()));
    } else {
      if (subject.ids().size() > 1) {
        triggers.addAll(rules.of(Trigger.Construction.JOINT, group.lemma()));
      }
      triggers.addAll(rules.of(Trigger.Construction.VERB, group.lemma()));
    }
    for (Trigger trigger : triggers) {
      if (isTense(trigger, group) && hasWords(reading.tokens(), group.last() + 1, trigger)) {
        Complement complement = complements.find(reading.tokens(), group.last() + 1, trigger);
        if (complement != null && isSomebody(subject)) {
          return new Find(trigger, clause, group.first(), complement, subject, false);
        }
      }
    }
    return null;
  }

  private static boolean isSomebody(Actors actors) {
    return actors.confidence() > 0;
  }

  /** Participles and infinitives have the tense of their clause. */
  private static boolean isTense(Trigger trigger, VerbGroup group) {
    if (group.tense() == VerbGroup.Tense.NONE) {
      return true;
    }
    return trigger.tenses().contains(group.tense().name().toLowerCase(Locale.ROOT));
  }

  private static boolean hasWords(List<Token> tokens, int from, Trigger trigger) {
    if (trigger.with().isEmpty()) {
      return true;
    }
    for (String phrase : trigger.with()) {
      List<String> words = List.of(phrase.replace("'", "' ").split(" "));
      for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
        if (isPhrase(tokens, i, words)) {
          return true;
        }
      }
    }
    return false;
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
  private Find adjective(SentenceReading reading, VerbGroup group, int clause, Actors subject) {
    boolean copula = COPULAS.contains(group.lemma());
    int from = copula ? group.last() + 1 : group.last();
    if (!copula && group.voice() != VerbGroup.Voice.PASSIVE || !isSomebody(subject)) {
      return null;
    }
    for (int i = from; i < Math.min(reading.tokens().size(), from + 5); i++) {
      Token token = reading.tokens().get(i);
      for (Reading candidate : token.readings()) {
        if (candidate.pos() != Reading.Pos.ADJECTIVE) {
          continue;
        }
        for (Trigger trigger : rules.of(Trigger.Construction.ADJECTIVE, candidate.lemma())) {
          Complement complement = complements.find(reading.tokens(), i + 1, trigger);
          if (complement != null && group.tense() != VerbGroup.Tense.FUTURE) {
            return new Find(trigger, clause, group.first(), complement, subject, false);
          }
        }
      }
      boolean skipped =
          token.is(Reading.Pos.ADVERB)
              || token.folded().equals("a")
              || token.is(Reading.Pos.CONJUNCTION)
              || token.is(Reading.Pos.ADJECTIVE);
      if (copula && !skipped) {
        return null;
      }
    }
    return null;
  }

  /** « Un accord a été signé entre X et Y »; the actors stand behind « entre » or « par ». */
  private Find passive(
      SentenceReading reading, VerbGroup group, int clause, ActorResolver resolver) {
    Clause own = reading.clauses().get(clause);
    for (Trigger trigger : rules.of(Trigger.Construction.PASSIVE, group.lemma())) {
      boolean past =
          group.tense() != VerbGroup.Tense.FUTURE && group.tense() != VerbGroup.Tense.CONDITIONAL;
      if (past
          && own.hasSubject()
          && hasLemma(reading.tokens(), own.subjectFrom(), own.subjectTo(), trigger.objects())) {
        Actors by = agents(reading, own.subjectFrom(), reading.tokens().size(), resolver);
        if (by.isKnown()) {
          return new Find(
              trigger,
              clause,
              own.subjectFrom(),
              new Complement(Complement.Kind.ANY, -1, -1, group.last()),
              by,
              true);
        }
      }
    }
    return null;
  }

  /** « le protocole signé en novembre dernier entre les deux ministères ». */
  private Find participle(SentenceReading reading, VerbGroup group, ActorResolver resolver) {
    for (Trigger trigger : rules.of(Trigger.Construction.PARTICIPLE, group.lemma())) {
      int from = Math.max(0, group.first() - 25);
      if (hasLemma(reading.tokens(), from, group.first(), trigger.objects())) {
        Actors by = agents(reading, group.first(), reading.tokens().size(), resolver);
        if (by.ids().size() > 1) {
          int clause = Math.max(0, reading.clauseBefore(group.first()));
          return reading.clauses().isEmpty()
              ? null
              : new Find(
                  trigger,
                  clause,
                  group.first(),
                  new Complement(Complement.Kind.ANY, -1, -1, group.last()),
                  by,
                  true);
        }
      }
    }
    return null;
  }

  private static Actors agents(SentenceReading reading, int from, int to, ActorResolver resolver) {
    for (int i = from; i + 1 < to; i++) {
      Token token = reading.tokens().get(i);
      if (Set.of("entre", "par").contains(token.folded())) {
        Actors actors = resolver.parties(reading.sentence(), i + 1, to);
        if (actors.isKnown()) {
          return actors;
        }
      }
    }
    return Actors.NONE;
  }

  private static boolean hasLemma(List<Token> tokens, int from, int to, List<String> lemmas) {
    for (int i = from; i < to; i++) {
      for (Reading reading : tokens.get(i).readings()) {
        if (reading.pos() == Reading.Pos.NOUN && lemmas.contains(reading.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Any verb in the future of somebody who can act, and the conditional of reported speech. */
  private Find open(
      SentenceReading reading,
      SentenceReading next,
      VerbGroup group,
      int clause,
      Actors subject,
      ActorResolver resolver,
      boolean reportedContext) {
    if (!subject.isKnown() || group.voice() == VerbGroup.Voice.PASSIVE) {
      return null;
    }
    boolean said =
        reportedContext || attribution.of(reading, clause, next, resolver).confidence() > 0;
    Trigger.Construction construction =
        switch (group.tense()) {
          case FUTURE -> Trigger.Construction.FUTURE;
          case CONDITIONAL -> said ? Trigger.Construction.REPORTED : null;
          default -> null;
        };
    if (construction == null) {
      return null;
    }
    if (group.negated()) {
      if (isNothing(reading, group)) {
        return null;
      }
      construction = Trigger.Construction.DENIED;
    }
    if (!group.negated()
        && group.tense() == VerbGroup.Tense.CONDITIONAL
        && !rules.of(Trigger.Construction.CONDITIONAL, group.lemma()).isEmpty()) {
      Trigger trigger = rules.of(Trigger.Construction.CONDITIONAL, group.lemma()).get(0);
      Complement complement = complements.find(reading.tokens(), group.last() + 1, trigger);
      return complement == null || subject.ids().size() < 2
          ? null
          : new Find(trigger, clause, group.first(), complement, subject, false);
    }
    if (vocabulary.planExceptions().contains(group.lemma())
        || rules.of(construction, "*").isEmpty()) {
      return null;
    }
    Complement rest = new Complement(Complement.Kind.ANY, -1, -1, group.last());
    return new Find(
        rules.of(construction, "*").get(0), clause, group.first(), rest, subject, false);
  }

  /** « ne cachera rien »: denied is the object, not the action. */
  private static boolean isNothing(SentenceReading reading, VerbGroup group) {
    int to = Math.min(reading.tokens().size(), group.last() + 4);
    return reading.tokens().subList(group.first(), to).stream()
        .anyMatch(token -> token.folded().equals("rien"));
  }

  /**
   * « sa volonté d'aider », « l'engagement de la Suède à soutenir », governed by a verb of
   * asserting.
   */
  private List<Find> nominal(SentenceReading reading, ActorResolver resolver) {
    List<Find> found = new ArrayList<>();
    List<Token> tokens = reading.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (!DETERMINED.contains(tokens.get(i - 1).folded())
          || !tokens.get(i).canBe(Reading.Pos.NOUN)) {
        continue;
      }
      for (Trigger trigger : rules.of(Trigger.Construction.NOUN, tokens.get(i).lemma())) {
        Find find = noun(reading, i, trigger, resolver);
        if (find != null) {
          found.add(find);
        }
      }
    }
    return found;
  }

  private Find noun(SentenceReading reading, int noun, Trigger trigger, ActorResolver resolver) {
    VerbGroup governing = null;
    for (VerbGroup group : reading.groups()) {
      if (group.last() < noun) {
        governing = group;
      }
    }
    boolean asserted =
        governing != null
            && vocabulary.assertingVerbs().contains(governing.lemma())
            && !governing.negated()
            && governing.mood() != Reading.Mood.INFINITIVE
            && governing.voice() != VerbGroup.Voice.PASSIVE
            && noun - governing.last() <= 8;
    if (!asserted) {
      return null;
    }
    int clause = reading.clauseOf(governing);
    int at = infinitive(reading.tokens(), noun + 1);
    if (clause < 0
        || at < 0
        || ContentEnd.isUnasserted(reading, clause, vocabulary.subjunctiveGovernors())) {
      return null;
    }
    Actors owner =
        resolver.resolve(reading.sentence(), ownerFrom(reading.tokens(), noun + 1, at), at - 1);
    Actors by = owner.isKnown() ? owner : reading.actors().get(clause);
    return isSomebody(by)
        ? new Find(
            trigger, clause, noun - 1, new Complement(Complement.Kind.DE_INF, -1, -1, at), by, true)
        : null;
  }

  private static int ownerFrom(List<Token> tokens, int from, int at) {
    for (int i = from; i < at - 1; i++) {
      if (Set.of("de", "d'", "du", "des").contains(tokens.get(i).folded())) {
        return i + 1;
      }
    }
    return at - 1;
  }

  /** The infinitive behind « de » or « à », with the noun's adjectives and owner between. */
  private static int infinitive(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + 9); i++) {
      Token token = tokens.get(i);
      if (Set.of("de", "d'", "a").contains(token.folded())
          && ComplementFinder.isInfinitive(tokens, i + 1)) {
        return i + 1;
      }
      if (token.reading().isFinite()
          || token.is(Reading.Pos.PUNCTUATION)
          || token.is(Reading.Pos.CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  /** What is asked for is no act of its own: « a demandé que le Japon s'engage à ». */
  private static boolean isContentOfRequest(SentenceReading reading, Find find, List<Find> before) {
    Clause clause = reading.clauses().get(find.clause());
    if (clause.introducer() == null
        || !clause.introducer().startsWith("qu")
        || clause.introducer().equals("qui")) {
      return false;
    }
    for (Find request : before) {
      boolean asks =
          request.trigger().type().family() == ActType.Family.REQUEST
              || request.trigger().type() == ActType.AGREEMENT;
      if (asks
          && request.clause() == clause.governor()
          && request.complement().contentFrom() <= find.first()) {
        return true;
      }
    }
    return false;
  }
}
